//! The single pass, which reads bytes by a contract's table into a tape
//!
//! It finds everything that is wrong and continues, but stops where the bytes are
//! not JSON. It allocates nothing for a value, and compares a key first
//! with the one that usually comes next.
//!
//! A function that reads a value gets the cursor at its first byte and the index of
//! the slot to fill, and returns the cursor behind its last byte. This file has
//! the code that all of them share; each kind of value has its own file.

mod list;
mod map;
mod number;
mod record;
mod string;
mod value;

use super::defect::{Defect, Expected, Log, ReadLimits};
use super::key_case::Spellings;
use super::shape::{Record, Shape};
use super::tape::{Position, Slot, Tape};
use crate::issue::Code;
use crate::json::cursor::Cursor;
use crate::json::fault::Wanted;
use crate::json::scan::{self, Blame, Culprit, Failed, ScannedString};
use crate::json::skip::{Stop, skip};
use crate::json::utf8::Utf8;
use core::ops::ControlFlow;

/// Called with each top-level key that is not a declared one, as written, and the position of its value
pub type Foreign<'r, 'a> = &'r mut dyn FnMut(&'a str, Cursor<'a>);

/// The state of the pass over one body
struct Reader<'r, 'a> {
    body: Utf8<'a>,
    /// The number of brackets that may still be opened
    levels: usize,
    /// The slot of the innermost container that was open when reading ended early
    open: Option<u32>,
    /// The fields of the innermost record that were read under an unusual name, one bit each
    unusual: u64,
    /// The spellings of keys that may be in any case
    spellings: Spellings,
    /// The maximum number of defects to keep
    limit: usize,
    tape: Tape,
    log: &'r mut Log,
    foreign: Foreign<'r, 'a>,
    /// Why reading ended early
    why: Option<Stop<'a>>,
}

/// Reading ended early; [`Reader::why`] says why
///
/// It carries no data, so that results are returned in a register.
#[derive(Clone, Copy, Debug)]
struct Ended;

/// The position where reading continues
type Read<'a> = Result<Cursor<'a>, Ended>;

/// The shape of a value that must be present, or `None` if it may be `null`
type Required = Option<&'static Shape>;

/// Returns the shape of an item of a list or map, which must be present unless it is any JSON
fn required(held: &'static Shape) -> Required {
    if let Shape::Any = held { None } else { Some(held) }
}

/// A scan that is repeated to find out where it fails
type Again<'a, T> = fn(Cursor<'a>) -> Result<T, Culprit<'a>>;

/// An object to read, and its contract
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// The whole body
    pub body: Utf8<'a>,
    /// The start of the object
    pub start: Cursor<'a>,
    /// The contract
    pub record: &'static Record,
}

/// Reads an object by its contract
///
/// Findings go to `log`. `foreign` is called with each top-level key that is not a
/// declared one.
pub fn read<'a>(source: Input<'a>, limits: ReadLimits, tape: &mut Tape, log: &mut Log, foreign: Foreign<'_, 'a>) {
    let Input { body, start, record } = source;
    let mut reader = Reader {
        body,
        levels: limits.depth,
        open: None,
        unusual: 0,
        spellings: Spellings::default(),
        limit: limits.issues,
        // The reader owns the tape while it reads, which saves an indirection for each slot.
        tape: core::mem::take(tape),
        log,
        foreign,
        why: None,
    };
    let read = reader.record(record, start, Position::BODY.index()).and_then(|end| reader.end(end));
    if let (Err(Ended), Some(stop)) = (read, reader.why) {
        reader.stop(stop);
    }
    if let Some((slot, at)) = reader.spellings.mixed() {
        reader
            .note(Defect { at, ..reader.defect(Code::MixedSpellings, Position::slot(slot), start, Expected::Nothing) });
    }
    *tape = reader.tape;
}

impl<'a> Reader<'_, 'a> {
    /// Checks that only white space follows the body's value, or the closing bracket of the list that contains only it
    fn end(&mut self, end: Cursor<'a>) -> Result<(), Ended> {
        if self.body.offset(end) == self.body.len() {
            return Ok(());
        }
        let mut here = end.after_blanks();
        let first = self.body.cursor(0).after_blanks();
        if self.tape.slot(Position::BODY.index()).at != self.offset(first) {
            if first.byte() != b'[' {
                // The value is an item of a page. The code that found it has already read the whole page.
                return Ok(());
            }
            here = here.after(b']').map_or(here, Cursor::after_blanks);
        }
        if self.body.offset(here) < self.body.len() { self.ends(Stop::at(here, Wanted::End)) } else { Ok(()) }
    }

    /// Returns the offset of a cursor in the body
    #[inline]
    #[allow(clippy::cast_possible_truncation, reason = "a body is at most 28 bits long, checked before it is read")]
    fn offset(&self, here: Cursor<'a>) -> u32 {
        self.body.offset(here) as u32
    }

    /// Returns the number of bytes between two cursors
    #[inline]
    #[allow(clippy::cast_possible_truncation, reason = "a body is at most 28 bits long, checked before it is read")]
    fn length(start: Cursor<'a>, end: Cursor<'a>) -> u32 {
        end.address().wrapping_sub(start.address()) as u32
    }

    /// Returns a string as written, from behind its opening quote
    #[inline]
    fn written(&self, start: Cursor<'a>, text: ScannedString<'a>) -> &'a str {
        text.written(self.body, start)
    }

    /// Returns the length of a string, from behind its opening quote to behind its closing quote
    #[inline]
    fn length_of_text(start: Cursor<'a>, end: Cursor<'a>) -> u32 {
        Self::length(start, end).wrapping_sub(1)
    }

    /// Returns the bytes between two cursors
    fn piece(&self, start: Cursor<'a>, end: Cursor<'a>) -> &'a [u8] {
        self.body.piece(self.body.offset(start), self.body.offset(end))
    }

    /// Ends reading
    #[cold]
    #[inline(never)]
    fn ends<T>(&mut self, why: Stop<'a>) -> Result<T, Ended> {
        self.why = Some(why);
        Err(Ended)
    }

    /// Ends reading at a place where something else was expected
    #[cold]
    #[inline(never)]
    fn wants(&mut self, here: Cursor<'a>, wanted: Wanted) -> Read<'a> {
        self.ends(Stop::at(here, wanted))
    }

    /// Returns the result of a scan, or ends reading if it failed; `again` repeats the scan to find out why
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "it is a single branch, and one side of it returns")]
    fn found<T>(&mut self, scanned: Result<T, Failed>, again: Again<'a, T>, here: Cursor<'a>) -> Result<T, Ended> {
        match scanned {
            Ok(found) => Ok(found),
            Err(Failed) => self.blame(again, here),
        }
    }

    /// Ends reading where a scan failed; `again` repeats the scan to find out why
    #[cold]
    #[inline(never)]
    fn blame<T>(&mut self, again: Again<'a, T>, here: Cursor<'a>) -> Result<T, Ended> {
        self.ends(match again(here) {
            Err(culprit) => culprit.into(),
            Ok(_) => Stop::at(here, Wanted::Value),
        })
    }

    /// Returns where a number ends
    #[inline]
    fn number(&mut self, start: Cursor<'a>) -> Read<'a> {
        self.found(scan::number(start), scan::number, start)
    }

    /// Returns where `true`, `false` or `null` ends
    #[inline(never)]
    fn literal(&mut self, start: Cursor<'a>) -> Read<'a> {
        self.found(scan::literal(start), scan::literal, start)
    }

    /// Scans a string from behind its opening quote
    #[inline]
    fn string(&mut self, start: Cursor<'a>) -> Result<ScannedString<'a>, Ended> {
        self.found(scan::string(self.body, start), scan::any_string, start)
    }

    /// Skips a colon; returns the start of the value
    #[inline]
    fn colon(&mut self, here: Cursor<'a>) -> Read<'a> {
        self.found(scan::colon(here), scan::colon, here)
    }

    /// Skips a value that is not needed
    #[inline(never)]
    fn pass(&mut self, here: Cursor<'a>) -> Read<'a> {
        match skip(self.body, here, self.levels) {
            Ok(end) => Ok(end),
            Err(stop) => self.ends(stop),
        }
    }

    /// Skips a comma up to the next value, or the closing bracket of the container
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

    /// Enters a container
    #[inline]
    fn enter(&mut self, start: Cursor<'a>) -> Result<(), Ended> {
        match self.levels.checked_sub(1) {
            Some(levels) => self.levels = levels,
            None => return self.ends(Stop::TooDeep(start)),
        }
        Ok(())
    }

    /// Leaves the container at `slot`, or remembers that reading ended in it
    #[inline]
    fn leave(&mut self, read: Read<'a>, slot: u32) -> Read<'a> {
        match read {
            Ok(_) => self.levels += 1,
            Err(Ended) => _ = self.open.get_or_insert(slot),
        }
        read
    }

    /// Clears a slot if reading ended before its value, because the slot still has the value of an earlier body
    #[inline]
    fn or_unread(&mut self, read: Read<'a>, slot: u32) -> Read<'a> {
        if read.is_err() && self.open.is_none() {
            self.tape.fill(slot, Slot::default());
        }
        read
    }

    /// Reports why reading ended early
    fn stop(&mut self, stop: Stop<'a>) {
        self.log.stopped = true;
        let position = self.open.map_or(Position::BODY, Position::slot);
        let defect = match stop {
            Stop::TooDeep(here) => self.defect(Code::TooDeep, position, here, Expected::Nothing),
            Stop::Culprit(culprit) => Defect {
                found: Some(culprit.fault(*self.body).found(&self.body)),
                ..self.defect(Code::NotJson, position, culprit.here, Expected::Token(culprit.wanted))
            },
        };
        self.note(defect);
    }

    /// Adds a defect with the severity of its code
    fn defect(&self, code: Code, position: Position, here: Cursor<'a>, expected: Expected) -> Defect {
        Defect { code, severity: code.severity(), position, at: self.body.offset(here), expected, found: None }
    }

    /// Adds a defect, or notes that there was one more
    #[cold]
    #[inline(never)]
    fn note(&mut self, defect: Defect) {
        self.log.note(defect, self.limit);
    }

    /// Reports that the value of a slot is wrong
    #[cold]
    #[inline(never)]
    fn wrong(&mut self, code: Code, slot: u32, here: Cursor<'a>, expected: Expected) {
        self.note(self.defect(code, Position::slot(slot), here, expected));
    }
}

/// Converts an index in a record or a vocabulary to the tape's integer type
#[inline]
fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}
