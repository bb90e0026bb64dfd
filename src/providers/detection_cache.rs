//! Detected a body is, by what the one pass has left of its top
//!
//! A sender prints its bodies alike, so whose the next one is can be guessed from how it begins, read by that contract,
//! and then told for certain by the keys at the top that were read anyway. A wrong guess costs a second reading and
//! changes no answer: what is told is what every test together says, whatever the order of the keys.

use super::detect::{Among, Detection, HeldTests, deeper};
use super::discriminators::Discriminators;
use super::provider::{Event, Provider, Test};
use super::registry::Registry;
use crate::json::block::BLOCK;
use crate::json::cursor::Cursor;
use crate::json::scan::{self, Failed};
use crate::json::utf8::Utf8;
use crate::json::{mixed, same};
use crate::schema::shape::Field;
use crate::schema::tape::{Position, Tape, field};

/// An event, and whose it is
#[derive(Clone, Copy)]
pub struct Detected {
    /// The provider
    pub provider: &'static Provider,
    /// The event
    pub event: &'static Event,
    /// Its place among all events of the registry
    pub number: u32,
}

/// One field at the top that is a discriminator
struct CachedField {
    step: u32,
    /// Its key, where the field has others, by which it is no sign
    key: Option<&'static str>,
    /// That it is there says all that it says
    by_presence: bool,
    /// What stood there last: a whole string, or the first byte of anything else
    text: Vec<u8>,
    /// What that says
    held: HeldTests,
}

/// An event that has been met, and what at its top tells of whose it is
struct Met {
    detected: Detected,
    clues: Vec<CachedField>,
    /// Whether the provider's events are told deeper in the body
    is_deep: bool,
    /// What held of the last body that was this event and nobody else's
    sure: Option<HeldTests>,
}

/// A beginning that has been met, and the event that it was
#[derive(Clone, Copy, Default)]
struct Guess {
    beginning: u32,
    met: usize,
}

/// Beginnings that are remembered
const GUESSES: usize = 16;

/// What earlier bodies have taught; it makes reading faster and changes no answer
#[derive(Default)]
pub struct DetectionCache {
    registry: Option<&'static Registry>,
    met: Vec<Met>,
    guesses: [Guess; GUESSES],
}

/// Longer strings are no words, and are looked at anew
const LONGEST: usize = 48;

impl DetectionCache {
    /// What was learnt among these providers; what was learnt among others is forgotten
    pub fn among(&mut self, registry: &'static Registry) -> &mut Self {
        if !self.registry.is_some_and(|known| core::ptr::eq(known, registry)) {
            *self = Self { registry: Some(registry), ..Self::default() };
        }
        self
    }

    /// Whose the object that begins at `start` may be
    pub fn guess(&self, body: Utf8<'_>, start: Cursor<'_>) -> Option<Detected> {
        beginnings(body, start).into_iter().find_map(|beginning| {
            let guess = self.guesses.get(place(beginning)).filter(|guess| guess.beginning == beginning)?;
            self.met.get(guess.met).map(|met| met.detected)
        })
    }

    /// Remembers whose the object was that begins at `start`
    pub fn remember(&mut self, body: Utf8<'_>, start: Cursor<'_>, detected: Detected) {
        let met = self.met(detected);
        for beginning in beginnings(body, start) {
            if let Some(guess) = self.guesses.get_mut(place(beginning)) {
                *guess = Guess { beginning, met };
            }
        }
    }

    /// Whether a body that was read as this event is that, by every test that holds of it
    ///
    /// `held` holds of keys that are none of its contract's as they are declared.
    pub fn is(&mut self, detected: Detected, body: Utf8<'_>, tape: &Tape, mut held: HeldTests, among: Among) -> bool {
        let place = self.met(detected);
        let Some(met) = self.met.get_mut(place) else { return false };
        met.look(among.registry, body, tape, &mut held);
        if met.is_deep {
            let start = body.cursor(tape.slot(Position::BODY.index()).at as usize);
            held = deeper(body, start, among, detected.provider, held);
        }
        // What holds says whose it is, so the same is the same again.
        if met.sure.as_ref().is_some_and(|sure| sure.is(&held)) {
            return true;
        }
        let found = held.found(among, Some(detected.provider));
        let is = matches!(found, Detection::One(_, event) if core::ptr::eq(event, detected.event));
        if is && among.only.is_none() {
            met.sure = Some(held);
        }
        is
    }

    /// The place of an event among those that have been met
    fn met(&mut self, detected: Detected) -> usize {
        let known = self.met.iter().position(|met| core::ptr::eq(met.detected.event, detected.event));
        known.unwrap_or_else(|| {
            let clues = self.registry.map_or_else(Vec::new, |registry| clues(registry, detected));
            let events = self.registry.and_then(|registry| registry.events_of(detected.provider));
            let is_deep = events.is_some_and(Discriminators::is_deep);
            self.met.push(Met { detected, clues, is_deep, sure: None });
            self.met.len() - 1
        })
    }
}

impl core::fmt::Debug for DetectionCache {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("DetectionCache")
    }
}

impl Met {
    /// Adds every test that holds of a body that was read as this event
    fn look(&mut self, registry: &'static Registry, body: Utf8<'_>, tape: &Tape, held: &mut HeldTests) {
        let record = tape.slot(Position::BODY.index()).data();
        let there = tape.there(record);
        for clue in &mut self.clues {
            if there >> (clue.step & 63) & 1 == 1 {
                let at = tape.slot(field(record, clue.step)).at as usize;
                if clue.key.is_none_or(|key| is_named(body, at, key)) {
                    held.add(clue.look(registry, self.detected, body, at));
                }
            }
        }
    }
}

impl CachedField {
    /// What the value at `at` says
    #[inline]
    fn look(&mut self, registry: &'static Registry, detected: Detected, body: Utf8<'_>, at: usize) -> &HeldTests {
        let is_known = if self.by_presence {
            !self.held.is_empty()
        } else {
            !self.text.is_empty() && same(body.piece(at, at + self.text.len()), &self.text)
        };
        if !is_known {
            self.learn(registry, detected, body, at);
        }
        &self.held
    }

    #[cold]
    #[inline(never)]
    fn learn(&mut self, registry: &'static Registry, detected: Detected, body: Utf8<'_>, at: usize) {
        let Some(known) = (detected.event.record)().fields.get(self.step as usize) else { return };
        let value = body.cursor(at);
        let end = match value.after(b'"') {
            Some(start) => scan::string::<Failed>(body, start).map_or(start, |text| text.end),
            None => value.next(),
        };
        self.held = HeldTests::default();
        self.held.offer(registry, detected.provider, body, (known.key(), value));
        self.text.clear();
        if self.by_presence {
            return;
        }
        let text = body.piece(at, body.offset(end));
        if text.len() <= LONGEST {
            self.text.extend_from_slice(text);
        }
    }
}

/// Whether the value at `at` stands under this key, as it is declared; under any other, whoever read it has told
fn is_named(body: Utf8<'_>, at: usize, key: &str) -> bool {
    let before = body.piece(0, at).trim_ascii_end();
    let name = before.strip_suffix(b":").map(<[u8]>::trim_ascii_end).and_then(|before| before.strip_suffix(b"\""));
    name.and_then(|name| name.strip_suffix(key.as_bytes())).is_some_and(|before| before.ends_with(b"\""))
}

/// The fields at the top of an event's bodies that are discriminators
fn clues(registry: &'static Registry, Detected { provider, event, .. }: Detected) -> Vec<CachedField> {
    let levels = || core::iter::once(&registry.discriminators).chain(registry.events_of(provider));
    let tests = |key: &'static str| levels().flat_map(move |level| level.candidates(key.as_bytes()));
    let fields = (0..).zip((event.record)().fields).filter(|(_, field)| tests(field.key()).next().is_some());
    let clue = |(step, field): (u32, &'static Field)| {
        let key = (!field.aliases.is_empty()).then_some(field.key());
        let by_presence = tests(field.key()).all(|(_, test)| matches!(test, Test::Has(_)));
        CachedField { step, key, by_presence, text: Vec::new(), held: HeldTests::default() }
    };
    fields.map(clue).collect()
}

/// How an object begins: with its first key and what stands there, or with that key at least
///
/// Whoever makes two bodies begin alike on purpose has made his own slower.
#[inline]
fn beginnings(body: Utf8<'_>, start: Cursor<'_>) -> [u32; 2] {
    let key = start.next().after_blanks().next();
    let block = key.block();
    let length = 8 * block.plain();
    let [low, high] = block.words();
    let [next, last] = body.cursor(body.offset(key) + BLOCK).block().words();
    let first = |word: u64, bits: u32| word & !u64::MAX.checked_shl(bits).unwrap_or(0);
    let alone = mixed(mixed(0, first(low, length)), first(high, length.saturating_sub(64)));
    let whole = mixed(mixed(mixed(mixed(0, low), high), next), last);
    [folded(whole), folded(alone)]
}

#[allow(clippy::cast_possible_truncation, reason = "the upper half has seen every bit")]
fn folded(hash: u64) -> u32 {
    (hash >> 32) as u32
}

fn place(beginning: u32) -> usize {
    beginning as usize % GUESSES
}
