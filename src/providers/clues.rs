//! Whose a body is, by what the one pass has left of its top
//!
//! A sender prints its bodies alike, so whose the next one is can be guessed from how it begins, read by that contract,
//! and then told for certain by the keys at the top that were read anyway. A wrong guess costs a second reading and
//! changes no answer: what is told is what every test together says, whatever the order of the keys.

use super::PROVIDERS;
use super::detect::{Found, Held};
use super::provider::{Event, Provider, Test};
use super::signs::SIGNS;
use crate::json::block::BLOCK;
use crate::json::cursor::Cursor;
use crate::json::scan::{self, Failed};
use crate::json::utf8::Utf8;
use crate::json::{mixed, same};
use crate::schema::shape::{Field, Record};
use crate::schema::tape::{Position, Tape, field};

/// An event, and whose it is
#[derive(Clone, Copy)]
pub struct Whose {
    /// The provider
    pub provider: &'static Provider,
    /// The event
    pub event: &'static Event,
    /// Its place among all events of the registry
    pub number: u32,
}

impl Whose {
    /// An event of a provider's
    pub fn of(provider: &'static Provider, event: &'static Event) -> Self {
        let all = PROVIDERS.iter().flat_map(|provider| provider.events).zip(0..);
        let place = all.into_iter().find(|&(known, _)| core::ptr::eq(known, event));
        Self { provider, event, number: place.map_or(0, |(_, number)| number) }
    }
}

/// One field at the top that the signs ask for
struct Clue {
    step: u32,
    /// Its key, where the field has others, by which it is no sign
    key: Option<&'static str>,
    /// That it is there says all that it says
    by_presence: bool,
    /// What stood there last: a whole string, or the first byte of anything else
    text: Vec<u8>,
    /// What that says
    held: Held,
}

/// An event that has been met, and what at its top tells of whose it is
struct Met {
    whose: Whose,
    clues: Vec<Clue>,
    /// What held of the last body that was this event and nobody else's
    sure: Option<Held>,
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
pub struct Clues {
    met: Vec<Met>,
    guesses: [Guess; GUESSES],
}

/// Longer strings are no words, and are looked at anew
const LONGEST: usize = 48;

impl Clues {
    /// Whose the object that begins at `start` may be
    pub fn guess(&self, body: Utf8<'_>, start: Cursor<'_>) -> Option<Whose> {
        beginnings(body, start).into_iter().find_map(|beginning| {
            let guess = self.guesses.get(place(beginning)).filter(|guess| guess.beginning == beginning)?;
            self.met.get(guess.met).map(|met| met.whose)
        })
    }

    /// Remembers whose the object was that begins at `start`
    pub fn remember(&mut self, body: Utf8<'_>, start: Cursor<'_>, whose: Whose) {
        let met = self.met(whose);
        for beginning in beginnings(body, start) {
            if let Some(guess) = self.guesses.get_mut(place(beginning)) {
                *guess = Guess { beginning, met };
            }
        }
    }

    /// Whether a body that was read as this event is that, by every test that holds of it
    ///
    /// `foreign` holds of keys that are none of its contract's as they are declared; with `only` given, it is no other
    /// provider's.
    pub fn is(
        &mut self,
        whose: Whose,
        body: Utf8<'_>,
        tape: &Tape,
        foreign: Held,
        only: Option<&'static Provider>,
    ) -> bool {
        let place = self.met(whose);
        let held = self.held(place, body, tape, foreign);
        let Some(met) = self.met.get_mut(place) else { return false };
        // What holds says whose it is, so the same is the same again.
        if met.sure == Some(held) {
            return true;
        }
        let is = matches!(held.found(only), Found::One(_, event) if core::ptr::eq(event, whose.event));
        if is && only.is_none() {
            met.sure = Some(held);
        }
        is
    }

    /// Every test that holds of a body that was read as this event
    fn held(&mut self, met: usize, body: Utf8<'_>, tape: &Tape, foreign: Held) -> Held {
        let record = tape.slot(Position::BODY.index()).data();
        let there = tape.there(record);
        let mut held = foreign;
        let Some(Met { whose, clues, .. }) = self.met.get_mut(met) else { return held };
        for clue in clues {
            if there >> (clue.step & 63) & 1 == 1 {
                let at = tape.slot(field(record, clue.step)).at as usize;
                if clue.key.is_none_or(|key| is_named(body, at, key)) {
                    held = held.and(clue.look(*whose, body, at));
                }
            }
        }
        held
    }

    /// The place of an event among those that have been met
    fn met(&mut self, whose: Whose) -> usize {
        let known = self.met.iter().position(|met| core::ptr::eq(met.whose.event, whose.event));
        known.unwrap_or_else(|| {
            let record = (whose.event.record)();
            self.met.push(Met { whose, clues: clues(record), sure: None });
            self.met.len() - 1
        })
    }
}

impl core::fmt::Debug for Clues {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Clues")
    }
}

impl Clue {
    /// What the value at `at` says
    #[inline]
    fn look(&mut self, whose: Whose, body: Utf8<'_>, at: usize) -> Held {
        if self.by_presence && self.held != Held::default() {
            return self.held;
        }
        if self.text.is_empty() || !same(body.piece(at, at + self.text.len()), &self.text) {
            self.learn(whose, body, at);
        }
        self.held
    }

    #[cold]
    #[inline(never)]
    fn learn(&mut self, whose: Whose, body: Utf8<'_>, at: usize) {
        let Some(known) = (whose.event.record)().fields.get(self.step as usize) else { return };
        let value = body.cursor(at);
        let end = match value.after(b'"') {
            Some(start) => scan::string::<Failed>(body, start).map_or(start, |text| text.end),
            None => value.next(),
        };
        self.held = Held::default();
        self.held.offer(body, known.key(), value);
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

/// The fields of a record that the signs ask for
fn clues(record: &'static Record) -> Vec<Clue> {
    let asked = |key: &str| SIGNS.candidates(key.as_bytes()).next().is_some();
    let fields = (0..).zip(record.fields).filter(|(_, field)| asked(field.key()));
    let clue = |(step, field): (u32, &'static Field)| {
        let key = (!field.aliases.is_empty()).then_some(field.key());
        let by_presence = SIGNS.candidates(field.key().as_bytes()).all(|(_, test)| matches!(test, Test::Has(_)));
        Clue { step, key, by_presence, text: Vec::new(), held: Held::default() }
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
