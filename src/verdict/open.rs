//! Runs every step between a received body and its judgement
//!
//! The steps are the check of size, the check of encoding, detection, and the single pass. Each runs once, and the
//! first that fails provides the issue.

use super::options::Settings;
use super::preflight::{Preflight, Refused};
use crate::issue::Issue;
use crate::json::bytes::{Bytes, ROOM};
use crate::json::cursor::Cursor;
use crate::json::form;
use crate::json::utf8::Utf8;
use crate::providers::detect::HeldTests;
use crate::providers::detection_cache::{Detected, DetectionCache};
use crate::providers::provider::{Event, Provider};
use crate::schema::defect::Log;
use crate::schema::next_field_hint::NextFieldHint;
use crate::schema::read::{self, Input};
use crate::schema::reading::Reading;
use crate::schema::shape::Record;
use crate::schema::tape::Tape;

/// Buffers that are reused from one body to the next
#[derive(Debug, Default)]
pub struct Memory {
    input: Vec<u8>,
    tape: Tape,
    log: Log,
    json: Vec<u8>,
    stops: Vec<u8>,
    cache: DetectionCache,
}

impl Memory {
    /// Returns room for a body of `length` bytes; its previous content is kept
    pub fn room(&mut self, length: usize) -> &mut [u8] {
        if self.input.len() < length + ROOM {
            self.input.resize(length + ROOM, 0);
        }
        &mut self.input
    }

    /// Returns the size of the buffers in bytes
    pub fn held(&self) -> usize {
        self.tape.capacity() + self.json.capacity() + self.stops.capacity() + self.input.capacity()
    }
}

/// A body, as far as it could be read
pub struct Opened<'a> {
    /// The provider, if known
    pub provider: Option<&'static Provider>,
    /// The event, if known
    pub event: Option<&'static Event>,
    /// The event's index among all events of the registry, if known
    pub number: Option<u32>,
    pub(super) reading: Reading<'a>,
    pub(super) log: &'a Log,
    pub(super) settings: &'a Settings,
    /// Why no contract could read the body to its end
    pub(super) refused: Option<Box<Issue>>,
    /// Whether places in what was read are places in the received body
    verbatim: bool,
}

/// Runs every step on a body
pub fn open<'a>(body: &[u8], settings: &'a Settings, memory: &'a mut Memory) -> Opened<'a> {
    if let Some(room) = memory.room(body.len()).get_mut(..body.len()) {
        room.copy_from_slice(body);
    }
    open_loaded(body.len(), settings, memory)
}

/// Runs every step on the first `length` bytes of the memory's room
pub fn open_loaded<'a>(length: usize, settings: &'a Settings, memory: &'a mut Memory) -> Opened<'a> {
    let Memory { input, tape, log, json, stops, cache } = memory;
    tape.clear();
    log.clear();
    let raw = Bytes::of(input, length);
    let body = plain(raw, settings, json);
    let spelling_overrides = settings.policy().spelling_overrides.as_slice();
    let (body, detected) = match Preflight::of(body, raw, stops, settings) {
        Ok(preflight) => (preflight.body, Pass { preflight, settings, tape, log }.take(cache.among(settings.registry))),
        Err(refused) => (Utf8::empty(), Err(refused)),
    };
    let (provider, event, number, refused) = match detected {
        Ok(Detected { provider, event, number }) => (Some(provider), Some(event), Some(number), None),
        Err((provider, issue)) => (provider, None, None, Some(issue)),
    };
    let record = event.map_or(&NO_RECORD, |event| (event.record)());
    let reading = Reading::new(body, tape, record, spelling_overrides);
    Opened { provider, event, number, reading, log, settings, refused, verbatim: !settings.form }
}

/// The passes over one body: one, unless the guess was wrong
struct Pass<'a, 'r> {
    preflight: Preflight<'a>,
    settings: &'r Settings,
    tape: &'r mut Tape,
    log: &'r mut Log,
}

impl Pass<'_, '_> {
    /// Reads the body by the contract of the event that is detected
    fn take(&mut self, cache: &mut DetectionCache) -> Result<Detected, Refused> {
        let Preflight { body, start, is_item } = self.preflight;
        let among = self.settings.among();
        let is_asked_for = |guess: &Detected| among.only.is_none_or(|only| core::ptr::eq(only, guess.provider));
        if !is_item && let Some(guess) = cache.guess(body, start).filter(is_asked_for) {
            let foreign = self.read(guess);
            // An issue of a body that was read by a guess may be due to the guess.
            if !self.log.failed && cache.is(guess, body, self.tape, foreign, among) {
                return Ok(guess);
            }
            self.forget();
        }
        let guess = self.preflight.find(self.settings, false)?;
        // If the body is a page of a list, this is the item that was found.
        let start = self.preflight.start;
        let foreign = self.read(guess);
        if self.log.stopped {
            return Ok(guess);
        }
        if cache.is(guess, body, self.tape, foreign, among) {
            cache.remember(body, start, guess);
            return Ok(guess);
        }
        // A later key at the top is a sign of another event: too few keys were read.
        self.forget();
        let known = self.preflight.find(self.settings, true)?;
        self.read(known);
        if !self.log.stopped {
            cache.remember(body, self.preflight.start, known);
        }
        Ok(known)
    }

    /// Runs the pass and returns what the keys say that the contract does not know
    fn read(&mut self, guess: Detected) -> HeldTests {
        let Preflight { body, start, .. } = self.preflight;
        let registry = self.settings.registry;
        let mut held = HeldTests::default();
        let mut look = |key: &str, value: Cursor<'_>| held.offer(registry, guess.provider, body, (key, value));
        let source = Input { body, start, record: (guess.event.record)() };
        read::read(source, self.settings.limits, self.tape, self.log, &mut look);
        held
    }

    fn forget(&mut self) {
        self.tape.clear();
        self.log.clear();
    }
}

static NO_RECORD: Record = Record {
    #[cfg(not(target_arch = "wasm32"))]
    name: "",
    fields: &[],
    slots: 0,
    others: 0,
    wanted: 0,
    traits: 0,
    aliased: false,
    respelled: 0,
    first: NextFieldHint::declared(),
    #[cfg(not(target_arch = "wasm32"))]
    doc: "",
    #[cfg(not(target_arch = "wasm32"))]
    typescript: "",
};

/// Detects the event without reading the whole body
///
/// The body is the first `length` bytes of the memory's room.
pub fn identify(length: usize, settings: &Settings, memory: &mut Memory) -> Option<Detected> {
    let raw = Bytes::of(&mut memory.input, length);
    let body = plain(raw, settings, &mut memory.json);
    Preflight::of(body, raw, &mut memory.stops, settings).and_then(|mut preflight| preflight.find(settings, true)).ok()
}

/// Returns the body as JSON: as received, or converted from a form
#[inline]
fn plain<'a>(body: Bytes<'a>, settings: &Settings, json: &'a mut Vec<u8>) -> Bytes<'a> {
    if !settings.form || body.len() > settings.limits.bytes {
        return body;
    }
    form::to_json(&body, json);
    let length = json.len();
    Bytes::of(json, length)
}

impl<'a> Opened<'a> {
    /// Returns whether the body can be judged
    pub fn is_valid(&self) -> bool {
        self.refused.is_none() && !self.log.failed
    }

    /// Returns whether places in what was read are places in the received body; they are not for a form
    pub fn is_verbatim(&self) -> bool {
        self.verbatim
    }

    /// Returns the digest of the policy by which the body is judged, or 0 if there is none
    pub fn policy_digest(&self) -> u64 {
        self.settings.policy().digest
    }

    /// Returns the reading
    pub fn reading(&self) -> &Reading<'a> {
        &self.reading
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::providers::ALL;

    #[test]
    fn another_spelling_of_a_key_is_not_a_sign_whatever_was_read_before() {
        let bodies = [
            r#"{"id": "1", "status": "completed", "verificationResults": []}"#,
            r#"{"transactionId": "1", "status": "completed"}"#,
            r#"{"\u0069d": "1", "status": "completed"}"#,
            r#"{"id": "1", "status": "completed"}"#,
        ];
        let (mut memory, settings) = (Memory::default(), Settings::of(&ALL));
        for turn in 0..4 * bodies.len() {
            for body in [bodies[turn % bodies.len()], bodies[turn / bodies.len()]] {
                let event =
                    |memory: &mut Memory| open(body.as_bytes(), &settings, memory).event.map(|event| event.name);
                let alone = event(&mut Memory::default());
                assert_eq!(alone.is_some(), !body.contains("transactionId"), "{body}");
                assert_eq!(event(&mut memory), alone, "{body}");
            }
        }
    }

    #[test]
    fn a_body_with_a_familiar_beginning_is_rejected_if_it_continues_like_another_provider_s() {
        let usual = r#"{"transaction_id":"1","status":"COMPLETE","results":{"overall":"PASSED"}}"#;
        let other = r#"{"transaction_id":"1","status":"COMPLETE","id":"9","result":"Passed","stages":[]}"#;
        let (mut memory, settings) = (Memory::default(), Settings::of(&ALL));
        for _ in 0..4 {
            assert!(open(usual.as_bytes(), &settings, &mut memory).is_valid());
            let (issues, _) = open(other.as_bytes(), &settings, &mut memory).issues(None);
            assert_eq!(issues.iter().map(|issue| issue.code.as_str()).collect::<Vec<_>>(), ["ambiguous-provider"]);
        }
    }

    #[test]
    fn a_broken_body_is_read_without_anything_from_an_earlier_body() {
        let earlier = r#"{"details":{"personalInformation":{}},"stageType":{"title":"AttemptVerification"},"attemptNumber":1,"result":"Passed","created":"2024-06-11T09:38:04Z"}"#;
        let broken = r#"{"stageType":{"title":"New"},"attemptNumber":1,"result":"Passed","created":"2024-06-11T09:38:04Z","details":*}"#;
        let (mut memory, settings) = (Memory::default(), Settings::of(&ALL));
        assert!(open(earlier.as_bytes(), &settings, &mut memory).is_valid());
        let (issues, _) = open(broken.as_bytes(), &settings, &mut memory).issues(None);
        let pointers: Vec<_> = issues.iter().map(|issue| issue.pointer.as_str()).collect();
        assert_eq!(pointers, ["/stageType/title", ""]);
    }

    #[test]
    fn the_order_of_keys_does_not_change_the_event() {
        const REPORT: &[&str] =
            &[r#""id": "1""#, r#""status": "completed""#, r#""result": "Passed""#, r#""stages": []"#];
        const JOURNEY: &[&str] = &[r#""journey_id": "1""#, r#""documents": {}"#, r#""tenant_id": "1""#];
        const BOTH: &[&str] =
            &[r#""journey_id": "1""#, r#""documents": {}"#, r#""tenant_id": "1""#, r#""spot_checks": {}"#];
        const SPOT_CHECK: &[&str] = &[r#""journey_id": "1""#, r#""documents": null"#, r#""tenant_id": "1""#];
        for (members, provider, event) in [
            (REPORT, "onespan", "report"),
            (JOURNEY, "idwise", "journey"),
            (BOTH, "idwise", "journey"),
            (SPOT_CHECK, "idwise", "spot-check"),
        ] {
            let known = ALL.providers.iter().find(|known| known.name == provider).copied();
            for first in 0..members.len() {
                let (before, after) = members.split_at(first);
                let turned = [after, before].concat();
                for members in [turned.clone(), turned.into_iter().rev().collect()] {
                    let body = format!("{{{}}}", members.join(","));
                    for provider in [None, known] {
                        let (mut memory, settings) = (Memory::default(), Settings { provider, ..Settings::of(&ALL) });
                        let opened = open(body.as_bytes(), &settings, &mut memory);
                        assert_eq!(opened.event.map(|event| event.name), Some(event), "{body}");
                    }
                }
            }
        }
    }
}
