//! A body taken through every step that it passes before anybody judges it
//!
//! Size, encoding, whose it is, the one pass: each step is taken once, and the
//! first that fails says why.

use super::options::Settings;
use super::rules::{out_of_range, warning_not_tolerated};
use crate::issue::{Code, Issue, Severity};
use crate::json::bytes::{Bytes, ROOM};
use crate::json::fault::{Fault, Wanted};
use crate::json::form;
use crate::json::place::Place;
use crate::json::skip::{Stop, skip};
use crate::json::{scan, utf8};
use crate::model::evidence::Evidence;
use crate::model::judging::{Judging, Spoken};
use crate::model::rule::Effect;
use crate::providers::PROVIDERS;
use crate::providers::detect::{self, Found};
use crate::providers::provider::{Event, Provider, Test};
use crate::schema::read::{self, Log, Source};
use crate::schema::reading::Reading;
use crate::schema::tape::{Around, Tape};
use crate::schema::usual::Usual;
use std::cell::OnceCell;

/// Memory that one body after another is read into
#[derive(Debug, Default)]
pub struct Memory {
    input: Vec<u8>,
    tape: Tape,
    log: Log,
    json: Vec<u8>,
}

impl Memory {
    /// Room for a body of `length` bytes; what stood there before is not forgotten
    pub fn room(&mut self, length: usize) -> &mut [u8] {
        if self.input.len() < length + ROOM {
            self.input.resize(length + ROOM, 0);
        }
        &mut self.input
    }

    /// The memory it holds on to, in bytes
    pub fn held(&self) -> usize {
        self.tape.capacity() * 4 + self.json.capacity() + self.input.capacity()
    }
}

/// A body as far as it could be read
pub struct Opened<'a> {
    /// Whose it is, if that is known
    pub provider: Option<&'static Provider>,
    /// Which event it is, if that is known
    pub event: Option<&'static Event>,
    reading: Reading<'a>,
    log: &'a Log,
    settings: &'a Settings,
    /// Why it was not read to the end by any contract
    refused: Option<Issue>,
    /// Places in what was read are places in what came
    verbatim: bool,
}

/// Takes a body through every step
pub fn open<'a>(body: &[u8], settings: &'a Settings, memory: &'a mut Memory) -> Opened<'a> {
    if let Some(room) = memory.room(body.len()).get_mut(..body.len()) {
        room.copy_from_slice(body);
    }
    open_loaded(body.len(), settings, memory)
}

/// The same, of the first `length` bytes of the memory's room
pub fn open_loaded<'a>(length: usize, settings: &'a Settings, memory: &'a mut Memory) -> Opened<'a> {
    let Memory { input, tape, log, json } = memory;
    tape.clear();
    log.clear();
    let body = plain(Bytes::of(input, length), settings, json);
    let mut whose = find(body, settings, true);
    if let Ok(guess) = whose
        && pass(body, guess, settings, tape, log)
    {
        // A key that the contract does not know is a sign of something else: the look at the top was too short.
        whose = find(body, settings, false);
        match whose {
            Ok(Whose { event, .. }) if core::ptr::eq(event, guess.event) => {}
            Ok(known) => {
                tape.clear();
                log.clear();
                pass(body, known, settings, tape, log);
            }
            Err(_) => log.clear(),
        }
    }
    let (provider, event, refused) = match whose {
        Ok(Whose { provider, event, .. }) => (Some(provider), Some(event), None),
        Err((provider, issue)) => (provider, None, Some(*issue)),
    };
    let record = event.map_or(&NO_RECORD, |event| (event.record)());
    Opened {
        provider,
        event,
        reading: Reading { body, tape, record, wordings: &settings.bar().wordings },
        log,
        settings,
        refused,
        verbatim: !settings.form,
    }
}

/// The one pass; true if there was a sign at the top that the contract does not know
fn pass(body: Bytes<'_>, whose: Whose, settings: &Settings, tape: &mut Tape, log: &mut Log) -> bool {
    let mut foreign = false;
    let mut look = |key: &[u8]| foreign = foreign || detect::is_sign(key);
    let Whose { event, start, around, .. } = whose;
    let source = Source { body, start, record: (event.record)(), around };
    read::read(source, settings.limits, tape, log, &mut look);
    foreign && !log.stopped
}

/// Whose body it is, and where its object begins
#[derive(Clone, Copy)]
struct Whose {
    provider: &'static Provider,
    event: &'static Event,
    start: usize,
    around: Around,
}

static NO_RECORD: crate::schema::shape::Record = crate::schema::shape::Record {
    name: "",
    fields: &[],
    wanted: 0,
    usual: Usual::declared(),
    #[cfg(not(target_arch = "wasm32"))]
    doc: "",
    #[cfg(not(target_arch = "wasm32"))]
    typescript: "",
};

/// Whose body it is, without reading it all
///
/// It is the first `length` bytes of the memory's room.
pub fn identify(
    length: usize,
    settings: &Settings,
    memory: &mut Memory,
) -> Option<(&'static Provider, &'static Event)> {
    let body = plain(Bytes::of(&mut memory.input, length), settings, &mut memory.json);
    find(body, settings, false).ok().map(|whose| (whose.provider, whose.event))
}

/// The body as JSON: as it came, or what a form stands for
fn plain<'a>(body: Bytes<'a>, settings: &Settings, json: &'a mut Vec<u8>) -> Bytes<'a> {
    if !settings.form || body.len() > settings.limits.bytes {
        return body;
    }
    form::to_json(&body, json);
    let length = json.len();
    Bytes::of(json, length)
}

type Refused = (Option<&'static Provider>, Box<Issue>);

/// Whose body it is and where its object begins
///
/// With `hasty`, the look at the top ends as soon as one event is certain.
fn find(body: Bytes<'_>, settings: &Settings, hasty: bool) -> Result<Whose, Refused> {
    let refuse = |issue: Issue| (settings.provider, Box::new(issue));
    if body.len() > settings.limits.bytes {
        return Err(refuse(Issue {
            expected: Some(vec![settings.limits.bytes.to_string()]),
            ..Issue::about(Code::TooLarge)
        }));
    }
    utf8::check(&body).map_err(|at| refuse(Issue { at: Some(Place::of(&body, at)), ..Issue::about(Code::NotUtf8) }))?;
    let start = scan::space(body, 0);
    let (object, around) = match body.at(start) {
        b'{' => (start, Around::BODY),
        b'[' => match only_item(body, start, settings) {
            Some(item) => (item, Around::ITEM),
            None => return Err(refuse(list(body, start, settings))),
        },
        _ => return Err(refuse(no_object(body, start, settings))),
    };
    let found = detect::detect(body, object, settings.limits.depth, settings.provider, hasty)
        .map_err(|stop| refuse(stopped(body, stop)))?;
    match found {
        Found::One(provider, _) if around == Around::ITEM && !provider.lists => {
            Err(refuse(list(body, start, settings)))
        }
        Found::One(provider, event) => Ok(Whose { provider, event, start: object, around }),
        Found::NoEvent(provider) => {
            let expected = provider.events.iter().map(|event| event.name.to_owned()).collect();
            let issue = Issue { expected: Some(expected), ..Issue::about(Code::UnknownEvent) };
            // A body that is cut off after its last known key is not an unknown event.
            Err(whole(body, start, settings).map_or((Some(provider), Box::new(issue)), refuse))
        }
        Found::Two(one, other) => Err(refuse(ambiguous(one, other))),
        Found::Nobody => Err(refuse(whole(body, start, settings).unwrap_or_else(nobody))),
    }
}

/// What keeps a value from being the whole body, if something does
fn whole(body: Bytes<'_>, start: usize, settings: &Settings) -> Option<Issue> {
    let end = match skip(body, start, settings.limits.depth) {
        Ok(end) => scan::space(body, end),
        Err(stop) => return Some(stopped(body, stop)),
    };
    (end < body.len()).then(|| stopped(body, Fault::new(end, Wanted::End).into()))
}

fn stopped(body: Bytes<'_>, stop: Stop) -> Issue {
    match stop {
        Stop::TooDeep(at) => Issue { at: Some(Place::of(&body, at)), ..Issue::about(Code::TooDeep) },
        Stop::Fault(fault) => {
            let found = fault.found(&body);
            Issue {
                message: format!("expected {} but found {}", fault.wanted.words(), found.words()),
                expected: Some(vec![fault.wanted.name().to_owned()]),
                found: Some(found.name().to_owned()),
                at: Some(Place::of(&body, fault.at)),
                ..Issue::about(Code::NotJson)
            }
        }
    }
}

/// The one item of a list of one object
fn only_item(body: Bytes<'_>, start: usize, settings: &Settings) -> Option<usize> {
    let item = scan::space(body, start + 1);
    let end = skip(body, item, settings.limits.depth).ok().filter(|_| body.at(item) == b'{')?;
    let close = scan::space(body, end);
    let after = scan::space(body, close + 1);
    (body.at(close) == b']' && after == body.len()).then_some(item)
}

fn list(body: Bytes<'_>, start: usize, settings: &Settings) -> Issue {
    let at = Some(Place::of(&body, start));
    whole(body, start, settings).unwrap_or(Issue { at, ..Issue::about(Code::ListBody) })
}

fn no_object(body: Bytes<'_>, start: usize, settings: &Settings) -> Issue {
    let Some(mut issue) = whole(body, start, settings) else {
        let message = "the body is a single value: expected an object".to_owned();
        let (expected, at) = (Some(vec!["object".to_owned()]), Some(Place::of(&body, start)));
        return Issue { message, expected, at, ..Issue::about(Code::WrongType) };
    };
    // Padding looks like a form's field without a value.
    if is_base64(&body) {
        issue.message.push_str("; if the body is encrypted, `unwrap` it first");
    } else if form::looks_like(&body) {
        issue.message.push_str("; if the body is form-encoded, pass its content type");
    }
    issue
}

fn is_base64(body: &[u8]) -> bool {
    let text = body.trim_ascii();
    let text = text.strip_suffix(b"=").map_or(text, |text| text.strip_suffix(b"=").unwrap_or(text));
    text.len() >= 16 && text.iter().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/'))
}

fn nobody() -> Issue {
    let looked_for = PROVIDERS.iter().flat_map(|provider| {
        provider.signs.iter().map(move |sign| {
            let tests: Vec<_> = sign.iter().map(looked_for).collect();
            format!("{}: {}", provider.name, tests.join(" and "))
        })
    });
    Issue { expected: Some(looked_for.collect()), ..Issue::about(Code::UnknownProvider) }
}

fn looked_for(test: &Test) -> String {
    match test {
        Test::Begins(key, start) => format!("`{key}` beginning with `{start}`"),
        Test::Has(key) | Test::Object(key) | Test::Is(key, _) => format!("`{key}`"),
    }
}

fn ambiguous(one: &Provider, other: &Provider) -> Issue {
    let expected = Some(vec![one.name.to_owned(), other.name.to_owned()]);
    Issue { expected, ..Issue::about(Code::AmbiguousProvider) }
}

impl<'a> Opened<'a> {
    /// Nothing keeps it from being judged
    pub fn is_valid(&self) -> bool {
        self.refused.is_none() && !self.log.failed
    }

    /// Places in what was read are places in what came; not so with a form
    pub fn is_verbatim(&self) -> bool {
        self.verbatim
    }

    /// What was read
    pub fn reading(&self) -> &Reading<'a> {
        &self.reading
    }

    /// Everything that is wrong with it and what the judging found to contradict itself, up to the limit; and whether
    /// there was more
    pub fn issues(&self, judging: Option<&Judging<'_>>) -> (Vec<Issue>, bool) {
        let findings = self.log.findings.iter().map(|finding| self.reading.issue(finding));
        let limit = self.settings.limits.issues;
        // What the reader has found is told already.
        let contradicts =
            |spoken: &&Spoken| spoken.rule.effect == Effect::Contradicts && *spoken.rule != out_of_range::RULE;
        let spoken = judging.map(|judging| judging.spoken.as_slice()).unwrap_or_default();
        let contradictions = spoken.iter().filter(contradicts).map(|spoken| (spoken, Severity::Warning));
        let noted = judging.map(|judging| judging.noted.as_slice()).unwrap_or_default();
        let noted = noted.iter().map(|spoken| (spoken, Severity::Info));
        let disagreements = contradictions.chain(noted).map(|(spoken, severity)| Issue {
            severity,
            pointer: self.reading.pointer(spoken.place),
            message: spoken.rule.message.to_owned(),
            rule: Some(spoken.rule.id.to_owned()),
            related: spoken.related.map(|related| vec![self.reading.pointer(related)]),
            at: Some(self.reading.at(spoken.place)),
            ..Issue::about(Code::Contradiction)
        });
        let mut told = findings.chain(disagreements);
        let mut issues: Vec<_> = self.refused.iter().cloned().chain(told.by_ref().take(limit)).collect();
        let more = told.next().is_some();
        if !self.verbatim {
            // The reader saw the form written anew, which nobody else ever does.
            for issue in &mut issues {
                issue.at = None;
            }
        }
        let silenced = judging.is_some_and(|judging| judging.truncated);
        (issues, self.log.truncated || silenced || more)
    }

    /// The verdict in the making; none if the body cannot be judged
    ///
    /// `told` if somebody wants to know of disagreements that move nothing.
    pub fn judging(&self, told: bool) -> Option<Judging<'_>> {
        let event = self.event.filter(|_| self.is_valid())?;
        let bar = self.settings.bar();
        let today = OnceCell::new();
        let today = || *today.get_or_init(|| self.settings.today());
        let mut judging = Judging::new(&bar.treatments, told);
        (event.judge)(&self.reading, &mut judging);
        let mut evidence = Evidence::default();
        (event.evidence)(&self.reading, &mut evidence);
        bar.weigh(&evidence, today, &mut judging);
        for finding in &self.log.findings {
            if finding.code == Code::OutOfRange {
                out_of_range::found(finding.around, &mut judging);
            }
            for (_, outcome) in bar.warnings.iter().filter(|(code, _)| *code == finding.code) {
                warning_not_tolerated::found(*outcome, finding.around, &mut judging);
            }
        }
        if bar.asks_more() {
            let day = evidence.checked.map(|checked| checked.day).or_else(today);
            bar.ask(&(event.describe)(&self.reading), day, &mut judging);
        }
        Some(judging)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_keys_does_not_change_the_event() {
        let members = [r#""id": "1""#, r#""status": "completed""#, r#""result": "Passed""#, r#""stages": []"#];
        for first in 0..members.len() {
            let (before, after) = members.split_at(first);
            let body = format!("{{{}}}", [after, before].concat().join(","));
            for provider in [None, PROVIDERS.iter().find(|provider| provider.name == "onespan").copied()] {
                let (mut memory, settings) = (Memory::default(), Settings { provider, ..Settings::default() });
                let opened = open(body.as_bytes(), &settings, &mut memory);
                assert_eq!(opened.event.map(|event| event.name), Some("report"), "{body}");
            }
        }
    }
}
