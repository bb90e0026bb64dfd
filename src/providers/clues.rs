//! Whose a body is, by what the one pass has left of its top
//!
//! A sender prints its bodies alike, so whose the next one is can be guessed from how it begins, read by that contract,
//! and then told for certain by the keys at the top that were read anyway. A wrong guess costs a second reading and
//! changes no answer: what is told is what every test together says, whatever the order of the keys.

use super::detect::Held;
use super::provider::{Event, Provider};
use super::signs::SIGNS;
use crate::json::block::BLOCK;
use crate::json::cursor::Cursor;
use crate::json::scan::{self, Failed};
use crate::json::utf8::Utf8;
use crate::schema::shape::Record;
use crate::schema::tape::{Around, Tape, field};

/// An event, and whose it is
#[derive(Clone, Copy)]
pub struct Whose {
    /// The provider
    pub provider: &'static Provider,
    /// The event
    pub event: &'static Event,
}

/// One field at the top that the signs ask for
struct Clue {
    step: u32,
    /// What stood there last: a whole string, or the first byte of anything else
    text: Vec<u8>,
    /// What that says
    held: Held,
}

/// An event that has been met, and what at its top tells of whose it is
struct Met {
    whose: Whose,
    clues: Vec<Clue>,
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

    /// Every test that holds of a body that was read as this event
    ///
    /// `foreign` holds of keys that its contract does not know.
    pub fn held(&mut self, whose: Whose, body: Utf8<'_>, tape: &Tape, foreign: Held) -> Held {
        let met = self.met(whose);
        let first = tape.slot(Around::BODY.index()).data();
        let mut held = foreign;
        for clue in self.met.get_mut(met).map(|met| met.clues.as_mut_slice()).unwrap_or_default() {
            let at = tape.slot(field(first, clue.step)).at as usize;
            if at != 0 {
                held = held.and(clue.look(whose, body, at));
            }
        }
        held
    }

    /// The place of an event among those that have been met
    fn met(&mut self, whose: Whose) -> usize {
        let known = self.met.iter().position(|met| core::ptr::eq(met.whose.event, whose.event));
        known.unwrap_or_else(|| {
            let record = (whose.event.record)();
            self.met.push(Met { whose, clues: clues(record) });
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
        if self.text.is_empty() || body.piece(at, at + self.text.len()) != self.text {
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
            Some(start) => scan::string::<Failed>(start).map_or(start, |text| text.end.next()),
            None => value.next(),
        };
        self.held = Held::default();
        self.held.offer(body, known.key.as_bytes(), value);
        self.text.clear();
        let text = body.piece(at, body.offset(end));
        if text.len() <= LONGEST {
            self.text.extend_from_slice(text);
        }
    }
}

/// The fields of a record that the signs ask for
fn clues(record: &Record) -> Vec<Clue> {
    let asked = |key: &str| SIGNS.candidates(key.as_bytes()).next().is_some();
    let fields = (0..).zip(record.fields).filter(|(_, field)| asked(field.key));
    fields.map(|(step, _)| Clue { step, text: Vec::new(), held: Held::default() }).collect()
}

/// How an object begins: with its first key and what stands there, or with that key at least
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

/// Mixes a word into a hash; whoever makes two bodies meet on purpose has made his own slower
fn mixed(hash: u64, word: u64) -> u64 {
    (hash.rotate_left(5) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

#[allow(clippy::cast_possible_truncation, reason = "the upper half has seen every bit")]
fn folded(hash: u64) -> u32 {
    (hash >> 32) as u32
}

fn place(beginning: u32) -> usize {
    beginning as usize % GUESSES
}
