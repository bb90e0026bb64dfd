//! The one pass: bytes by a contract's table into a tape
//!
//! Finds everything that is wrong and goes on, save where the bytes are no
//! JSON: there it stops. Nothing is allocated for a value, and a key is first
//! compared with the one that usually comes next.
//!
//! What reads something is given the cursor at its first byte and the index of
//! the slot to read it into, and gives the cursor behind its last byte. Here is
//! what all of it shares; each kind of value has a file of its own.

mod list;
mod map;
mod number;
mod record;
mod string;
mod value;

use super::finding::{Expected, Finding, Limits, Log};
use super::shape::{Record, Shape};
use super::tape::{Position, Slot, Tape};
use crate::issue::Code;
use crate::json::cursor::Cursor;
use crate::json::fault::Wanted;
use crate::json::scan::{self, Blame, Culprit, Failed, Text};
use crate::json::skip::{Stop, skip};
use crate::json::utf8::Utf8;
use core::ops::ControlFlow;

/// A key at the top that is none of the contract's as they are declared, as written, and where its value begins
pub type Foreign<'r, 'a> = &'r mut dyn FnMut(&'a str, Cursor<'a>);

/// The pass over one body
struct Reader<'r, 'a> {
    body: Utf8<'a>,
    /// How many more brackets may open
    levels: usize,
    /// The slot of the innermost container that was open when the reading ended early
    open: Option<u32>,
    /// Fields of the innermost record that were read by an unusual name, a bit each
    unusual: u64,
    /// How many findings are kept
    limit: usize,
    tape: Tape,
    log: &'r mut Log,
    foreign: Foreign<'r, 'a>,
    /// Why the reading ended early
    why: Option<Stop<'a>>,
}

/// The reading ended early; [`Reader::why`] says why
///
/// It carries nothing, so that what is read comes back in a register.
#[derive(Clone, Copy, Debug)]
struct Ended;

/// Where the reading goes on
type Read<'a> = Result<Cursor<'a>, Ended>;

/// The shape of a value that must be there; none if it may be `null`
type Required = Option<&'static Shape>;

/// What a list or map holds is there, or it would not hold it
fn required(held: &'static Shape) -> Required {
    if let Shape::Any = held { None } else { Some(held) }
}

/// A scan made again, which tells where it fails
type Again<'a, T> = fn(Cursor<'a>) -> Result<T, Culprit<'a>>;

/// What is to be read: an object, by a contract
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// The whole body
    pub body: Utf8<'a>,
    /// Where the object begins
    pub start: Cursor<'a>,
    /// The contract
    pub record: &'static Record,
}

/// Reads an object by its contract
///
/// What is wrong goes to `log`. `foreign` is shown each top-level key that is none
/// of the contract's as they are declared.
pub fn read<'a>(source: Source<'a>, limits: Limits, tape: &mut Tape, log: &mut Log, foreign: Foreign<'_, 'a>) {
    let Source { body, start, record } = source;
    let mut reader = Reader {
        body,
        levels: limits.depth,
        open: None,
        unusual: 0,
        limit: limits.issues,
        // Its own while it reads, so that the way to a slot is one step shorter.
        tape: core::mem::take(tape),
        log,
        foreign,
        why: None,
    };
    let read = reader.record(record, start, Position::BODY.index()).and_then(|end| reader.end(end));
    if let (Err(Ended), Some(stop)) = (read, reader.why) {
        reader.stop(stop);
    }
    *tape = reader.tape;
}

impl<'a> Reader<'_, 'a> {
    /// Nothing but white space may follow the body's one value, or the bracket of the list whose one item it is
    fn end(&mut self, end: Cursor<'a>) -> Result<(), Ended> {
        if self.body.offset(end) == self.body.len() {
            return Ok(());
        }
        let mut here = end.after_blanks();
        let first = self.body.cursor(0).after_blanks();
        if self.tape.slot(Position::BODY.index()).at != self.offset(first) {
            if first.byte() != b'[' {
                // An item of a page: whoever found it has gone over the whole page.
                return Ok(());
            }
            here = here.after(b']').map_or(here, Cursor::after_blanks);
        }
        if self.body.offset(here) < self.body.len() { self.ends(Stop::at(here, Wanted::End)) } else { Ok(()) }
    }

    /// An offset in the body
    #[inline]
    #[allow(clippy::cast_possible_truncation, reason = "a body is at most 28 bits long, checked before it is read")]
    fn offset(&self, here: Cursor<'a>) -> u32 {
        self.body.offset(here) as u32
    }

    /// How many bytes stand between two cursors
    #[inline]
    #[allow(clippy::cast_possible_truncation, reason = "a body is at most 28 bits long, checked before it is read")]
    fn length(start: Cursor<'a>, end: Cursor<'a>) -> u32 {
        end.address().wrapping_sub(start.address()) as u32
    }

    /// A string as it is written, from behind its opening quote
    #[inline]
    fn written(&self, start: Cursor<'a>, text: Text<'a>) -> &'a str {
        text.written(self.body, start)
    }

    /// How many bytes a string has, from behind its opening quote to behind its closing one
    #[inline]
    fn length_of_text(start: Cursor<'a>, end: Cursor<'a>) -> u32 {
        Self::length(start, end).wrapping_sub(1)
    }

    /// The bytes between two cursors
    fn piece(&self, start: Cursor<'a>, end: Cursor<'a>) -> &'a [u8] {
        self.body.piece(self.body.offset(start), self.body.offset(end))
    }

    /// Ends the reading
    #[cold]
    #[inline(never)]
    fn ends<T>(&mut self, why: Stop<'a>) -> Result<T, Ended> {
        self.why = Some(why);
        Err(Ended)
    }

    /// Ends the reading where something else was wanted
    #[cold]
    #[inline(never)]
    fn wants(&mut self, here: Cursor<'a>, wanted: Wanted) -> Read<'a> {
        self.ends(Stop::at(here, wanted))
    }

    /// What a scan has found, or the end of the reading where it has failed: it is made `again` to say why
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "it is but a branch, of which one way leads out")]
    fn found<T>(&mut self, scanned: Result<T, Failed>, again: Again<'a, T>, here: Cursor<'a>) -> Result<T, Ended> {
        match scanned {
            Ok(found) => Ok(found),
            Err(Failed) => self.blame(again, here),
        }
    }

    /// Ends the reading where a scan failed, which is made `again` to say why
    #[cold]
    #[inline(never)]
    fn blame<T>(&mut self, again: Again<'a, T>, here: Cursor<'a>) -> Result<T, Ended> {
        self.ends(match again(here) {
            Err(culprit) => culprit.into(),
            Ok(_) => Stop::at(here, Wanted::Value),
        })
    }

    /// Where a number ends
    #[inline]
    fn number(&mut self, start: Cursor<'a>) -> Read<'a> {
        self.found(scan::number(start), scan::number, start)
    }

    /// Where `true`, `false` or `null` ends
    #[inline(never)]
    fn literal(&mut self, start: Cursor<'a>) -> Read<'a> {
        self.found(scan::literal(start), scan::literal, start)
    }

    /// A string from behind its opening quote
    #[inline]
    fn string(&mut self, start: Cursor<'a>) -> Result<Text<'a>, Ended> {
        self.found(scan::string(self.body, start), scan::any_string, start)
    }

    /// Over a colon to the value
    #[inline]
    fn colon(&mut self, here: Cursor<'a>) -> Read<'a> {
        self.found(scan::colon(here), scan::colon, here)
    }

    /// Passes over a value that nobody asked for
    #[inline(never)]
    fn pass(&mut self, here: Cursor<'a>) -> Read<'a> {
        match skip(self.body, here, self.levels) {
            Ok(end) => Ok(end),
            Err(stop) => self.ends(stop),
        }
    }

    /// Goes over a comma to what comes next, or over the bracket that closes what it is in
    #[inline]
    fn go_on(
        &mut self,
        end: Cursor<'a>,
        close: u8,
        wanted: Wanted,
    ) -> Result<ControlFlow<Cursor<'a>, Cursor<'a>>, Ended> {
        let here = end.after_blanks();
        if let Some(next) = here.after(b',') {
            return Ok(ControlFlow::Continue(next.after_blanks()));
        }
        match here.after(close) {
            Some(end) => Ok(ControlFlow::Break(end)),
            None => self.ends(Stop::at(here, wanted)),
        }
    }

    /// Steps into a container
    #[inline]
    fn enter(&mut self, start: Cursor<'a>) -> Result<(), Ended> {
        match self.levels.checked_sub(1) {
            Some(levels) => self.levels = levels,
            None => return self.ends(Stop::TooDeep(start)),
        }
        Ok(())
    }

    /// Steps back out of the container at `slot`, or remembers that the reading ended in it
    #[inline]
    fn leave(&mut self, read: Read<'a>, slot: u32) -> Read<'a> {
        match read {
            Ok(_) => self.levels += 1,
            Err(Ended) => _ = self.open.get_or_insert(slot),
        }
        read
    }

    /// Empties a slot before whose value the reading ended: what stands there is an earlier body's
    #[inline]
    fn or_unread(&mut self, read: Read<'a>, slot: u32) -> Read<'a> {
        if read.is_err() && self.open.is_none() {
            self.tape.fill(slot, Slot::default());
        }
        read
    }

    /// Notes why the reading ended early
    fn stop(&mut self, stop: Stop<'a>) {
        self.log.stopped = true;
        let position = self.open.map_or(Position::BODY, Position::slot);
        let finding = match stop {
            Stop::TooDeep(here) => self.finding(Code::TooDeep, position, here, Expected::Nothing),
            Stop::Culprit(culprit) => Finding {
                found: Some(culprit.fault(*self.body).found(&self.body)),
                ..self.finding(Code::NotJson, position, culprit.here, Expected::Token(culprit.wanted))
            },
        };
        self.note(finding);
    }

    /// A finding as severe as its code says
    fn finding(&self, code: Code, position: Position, here: Cursor<'a>, expected: Expected) -> Finding {
        Finding { code, severity: code.severity(), position, at: self.body.offset(here), expected, found: None }
    }

    /// Keeps a finding, or that there was one more
    #[cold]
    #[inline(never)]
    fn note(&mut self, finding: Finding) {
        self.log.note(finding, self.limit);
    }

    /// Notes that what stands in a slot is wrong
    #[cold]
    #[inline(never)]
    fn wrong(&mut self, code: Code, slot: u32, here: Cursor<'a>, expected: Expected) {
        self.note(self.finding(code, Position::slot(slot), here, expected));
    }
}

/// A place in a record or a vocabulary, as the tape has it
#[inline]
fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}
