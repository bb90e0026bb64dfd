//! The one pass: bytes by a contract's table into a tape
//!
//! Finds everything that is wrong and goes on, save where the bytes are no
//! JSON: there it stops. Nothing is allocated for a value, and a key is first
//! compared with the one that usually comes next.

use super::date::{Date, is_moment};
use super::finding::{Expected, Finding, Limits, Log};
use super::range::{holds, within};
use super::shape::{Field, Form, Presence, Range, Record, Shape, Wire, Words, trait_of};
use super::tape::{KEY_ESCAPED, Position, Slot, Tag, Tape, cell_slot, field as field_slot};
use crate::issue::{Code, Severity};
use crate::json::cursor::Cursor;
use crate::json::fault::Wanted;
use crate::json::scan::{self, Blame, Culprit, Failed, Text};
use crate::json::short::Short;
use crate::json::skip::{Stop, skip};
use crate::json::sort::sorted;
use crate::json::text::decode;
use crate::json::utf8::Utf8;
use crate::json::{mixed, same};
use core::ops::ControlFlow;

/// A key at the top that is none of the contract's as they are declared, as written, and where its value begins
pub type Foreign<'r, 'a> = &'r mut dyn FnMut(&'a str, Cursor<'a>);

/// The pass over one body
struct Reader<'r, 'a> {
    body: Utf8<'a>,
    levels: usize,
    /// The slot of the innermost container that was open when the reading ended early
    open: Option<u32>,
    /// Fields of the innermost record that were read by an unusual name, a bit each
    unusual: u64,
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
        if self.body.cursor(0).after_blanks().byte() == b'[' {
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

    fn finding(&self, code: Code, position: Position, here: Cursor<'a>, expected: Expected) -> Finding {
        Finding { code, severity: code.severity(), position, at: self.body.offset(here), expected, found: None }
    }

    #[cold]
    #[inline(never)]
    fn note(&mut self, finding: Finding) {
        self.log.note(finding, self.limit);
    }

    #[cold]
    #[inline(never)]
    fn wrong(&mut self, code: Code, slot: u32, here: Cursor<'a>, expected: Expected) {
        self.note(self.finding(code, Position::slot(slot), here, expected));
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

    /// Reads an object into the slot at `into`
    fn record(&mut self, record: &'static Record, start: Cursor<'a>, into: u32) -> Read<'a> {
        self.enter(start)?;
        let (first, before) = self.tape.record(record.fields.len());
        self.tape.fill(into, Slot::new(self.offset(start), Tag::Record, first));
        let mut seen = 0;
        let read = self.members(record, start, first, before, into, &mut seen);
        self.tape.mark(first, seen);
        let missing = record.wanted & !seen;
        if missing != 0 && read.is_ok() {
            self.missing(record, first, start, missing);
        }
        self.leave(read, into)
    }

    /// Reads the members of an object up to its end
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "it has one caller, which is to keep `seen` in a register")]
    fn members(
        &mut self,
        record: &'static Record,
        start: Cursor<'a>,
        first: u32,
        before: u64,
        into: u32,
        seen: &mut u64,
    ) -> Read<'a> {
        let Some(mut here) = start.after(b'{') else { return self.wants(start, Wanted::Value) };
        if here.byte() != b'"' {
            here = here.after_blanks();
            if let Some(end) = here.after(b'}') {
                return Ok(end);
            }
        }
        // One more than the place of the last field, what usually comes after it, and at which place that is.
        let mut read = 0;
        let mut usual = &record.first;
        let mut place = usual.next(read);
        loop {
            here = 'member: {
                let (known, value) = if let Some(known) = named(record, place, here) {
                    known
                } else {
                    place = other_key(record, read, before, here);
                    let Some(known) = named(record, place, here) else {
                        let end = self.unusual(record, start, here, first, *seen, into);
                        *seen |= core::mem::take(&mut self.unusual);
                        break 'member end?;
                    };
                    usual.came(read, place);
                    known
                };
                let slot = field_slot(first, number(place));
                let bit = 1 << (place & 63);
                if *seen & bit != 0 {
                    break 'member self.again(slot, here, value)?;
                }
                *seen |= bit;
                read = place + 1;
                usual = &known.after;
                let end = self.member(known, value, slot);
                self.or_unread(end, slot)?
            };
            // A minified body has a comma and a quote here, a printed one a comma and a new line.
            match here.after(b',') {
                Some(next) if next.byte() == b'"' => here = next,
                Some(next) => here = next.after_line_break(),
                _ => match self.go_on(here, b'}', Wanted::CommaOrBrace)? {
                    ControlFlow::Continue(next) => here = next,
                    ControlFlow::Break(end) => return Ok(end),
                },
            }
            place = usual.next(read);
        }
    }

    /// Passes over the value of a key that is given again
    #[cold]
    #[inline(never)]
    fn again(&mut self, slot: u32, here: Cursor<'a>, value: Cursor<'a>) -> Read<'a> {
        self.wrong(Code::DuplicateKey, slot, here, Expected::Nothing);
        self.pass(value)
    }

    #[cold]
    #[inline(never)]
    fn missing(&mut self, record: &'static Record, first: u32, start: Cursor<'a>, missing: u64) {
        for (place, known) in (0..).zip(record.fields).filter(|(place, _)| missing >> place & 1 == 1) {
            let position = Position::slot(field_slot(first, place)).nothing();
            let severity = match known.presence {
                Presence::Required => Severity::Error,
                Presence::Expected | Presence::Optional => Severity::Warning,
            };
            let finding = self.finding(Code::MissingField, position, start, Expected::Shape(known.shape));
            self.note(Finding { severity, ..finding });
        }
    }

    /// Reads a member whose key is none as it is declared: by another spelling, with escapes or blanks, or of no field at
    /// all
    #[inline(never)]
    fn unusual(
        &mut self,
        record: &'static Record,
        start: Cursor<'a>,
        here: Cursor<'a>,
        first: u32,
        seen: u64,
        into: u32,
    ) -> Read<'a> {
        let Some(name) = here.after(b'"') else {
            let is_first = here == start.next().after_blanks();
            return self.wants(here, if is_first { Wanted::KeyOrBrace } else { Wanted::Key });
        };
        let text = self.string(name)?;
        let key = self.written(name, text);
        let value = self.colon(text.end)?;
        let is_unusual = text.is_escaped() || text.end.byte() != b':';
        let may_be_known = record.aliased || is_unusual;
        let known = may_be_known.then(|| spelled_otherwise(record, key, is_unusual)).flatten();
        // With a blank before its colon it is declared all the same.
        let is_declared = !text.is_escaped() && known.is_some_and(|(_, known)| known.key() == key);
        if into == Position::BODY.index() && !is_declared {
            (self.foreign)(key, value);
        }
        let Some((place, known)) = known else { return self.pass(value) };
        let slot = field_slot(first, number(place));
        let bit = 1 << (place & 63);
        if seen & bit != 0 {
            return self.again(slot, here, value);
        }
        let read = self.value(&known.shape, known.required(), value, slot);
        let read = self.or_unread(read, slot);
        // Told now: what was read within has told its own already.
        self.unusual = bit;
        read
    }

    /// Reads the value of a field; the commonest, a plain text or an id, at once
    #[inline(always)]
    #[allow(
        clippy::inline_always,
        reason = "it has one caller in the loop over members, which a call would make spill"
    )]
    fn member(&mut self, known: &'static Field, here: Cursor<'a>, into: u32) -> Read<'a> {
        match (&known.shape, here.byte()) {
            _ if known.verbatim
                && let Some(start) = here.after(b'"') =>
            {
                match self.body.after_plain_string(start) {
                    Some(end) if Self::length_of_text(start, end) != 0 => {
                        let slot = Slot::new(self.offset(here), Tag::Text, Self::length_of_text(start, end));
                        self.tape.fill(into, slot);
                        Ok(end)
                    }
                    _ => self.text(&known.shape, known.required(), here, into),
                }
            }
            (Shape::Word(words), b'"') => self.word(words, known.required(), here, into),
            (Shape::Record(record), b'{') => self.record(record(), here, into),
            (Shape::List(item), b'[') => self.list(item, here, into),
            (shape, _) => self.value(shape, known.required(), here, into),
        }
    }

    /// Reads a value into the slot at `into`; `required` if it must not be `null`, or `""` where that means the same
    #[inline(never)]
    fn value(&mut self, shape: &'static Shape, required: Required, here: Cursor<'a>, into: u32) -> Read<'a> {
        match (shape, here.byte()) {
            (Shape::Word(words), b'"') => self.word(words, required, here, into),
            (Shape::Number(range), b'-' | b'0'..=b'9') => self.numeric(range, here, into),
            (Shape::Number(range), b'"') => self.quoted(range, required, here, into),
            (Shape::Text(_) | Shape::Id | Shape::Any | Shape::Flag, b'"') => self.text(shape, required, here, into),
            (Shape::Record(record), b'{') => self.record(record(), here, into),
            (Shape::List(item), b'[') => self.list(item, here, into),
            (Shape::Map(value, _), b'{') => self.map(value, here, into),
            (Shape::Choice(choice), first) => match choice().shapes.iter().find(|shape| shape.begins_with(first)) {
                Some(shape) => self.value(shape, required, here, into),
                None => self.other(shape, required, here, into),
            },
            _ => self.other(shape, required, here, into),
        }
    }

    /// Fills a slot with nothing, and tells of it where something must be
    #[cold]
    #[inline(never)]
    fn null(&mut self, required: Required, here: Cursor<'a>, into: u32) {
        self.tape.fill(into, Slot::new(self.offset(here), Tag::Null, 0));
        if let Some(shape) = required {
            self.wrong(Code::MissingField, into, here, Expected::Shape(*shape));
        }
    }

    /// Reads a number that is reckoned with
    #[inline(never)]
    fn numeric(&mut self, range: &'static Range, here: Cursor<'a>, into: u32) -> Read<'a> {
        let (end, is_within) = match Short::scan(here) {
            Some((short, end)) => (end, holds(range, short)),
            None => self.long(range, here)?,
        };
        self.tape.fill(into, Slot::new(self.offset(here), Tag::Number, Self::length(here, end)));
        if !is_within {
            self.wrong(Code::OutOfRange, into, here, Expected::Range(range));
        }
        Ok(end)
    }

    /// Where a number ends that is not a short one, if it is one, and whether it is in range
    #[cold]
    #[inline(never)]
    fn long(&mut self, range: &Range, here: Cursor<'a>) -> Result<(Cursor<'a>, bool), Ended> {
        let end = self.number(here)?;
        Ok((end, within(range, self.piece(here, end)) == Some(true)))
    }

    /// Reads a number in quotes
    #[inline(never)]
    fn quoted(&mut self, range: &'static Range, required: Required, here: Cursor<'a>, into: u32) -> Read<'a> {
        let start = here.next();
        let text = self.string(start)?;
        let length = Self::length_of_text(start, text.end);
        if length == 0 {
            self.null(required, here, into);
            return Ok(text.end);
        }
        let is_within = within(range, self.written(start, text).as_bytes());
        let tag = if is_within.is_some() { Tag::Quoted } else { Tag::Absent };
        self.tape.fill(into, Slot::new(self.offset(here), tag, length));
        match is_within {
            Some(true) if range.wire == Wire::Text => {}
            None => self.wrong(Code::WrongType, into, here, Expected::Shape(Shape::Number(range))),
            Some(is_within) => {
                if range.wire == Wire::Number {
                    self.wrong(Code::NumberAsText, into, here, Expected::Shape(Shape::Number(range)));
                }
                if !is_within {
                    self.wrong(Code::OutOfRange, into, here, Expected::Range(range));
                }
            }
        }
        Ok(text.end)
    }

    /// Reads a literal, a number that is not reckoned with, or what is none of its shape
    #[inline(never)]
    fn other(&mut self, shape: &'static Shape, required: Required, here: Cursor<'a>, into: u32) -> Read<'a> {
        let (end, tag, data) = match (shape, here.byte()) {
            (Shape::Id | Shape::Any, b'-' | b'0'..=b'9') => {
                let end = self.number(here)?;
                (end, Tag::Number, Self::length(here, end))
            }
            (Shape::Flag | Shape::Any, b't') => (self.literal(here)?, Tag::True, 0),
            (Shape::Flag | Shape::Any, b'f') => (self.literal(here)?, Tag::False, 0),
            (Shape::Word(words), first @ (b't' | b'f')) if let Some(place) = words.literal(first == b't') => {
                (self.literal(here)?, Tag::Word, number(place))
            }
            (_, b'n') => {
                let end = self.literal(here)?;
                self.null(required, here, into);
                return Ok(end);
            }
            (Shape::Any, _) => {
                let end = self.pass(here)?;
                (end, Tag::Json, Self::length(here, end))
            }
            _ => {
                let end = self.pass(here)?;
                self.wrong(Code::WrongType, into, here, Expected::Shape(*shape));
                (end, Tag::Absent, 0)
            }
        };
        self.tape.fill(into, Slot::new(self.offset(here), tag, data));
        Ok(end)
    }

    /// Fills a slot with a string; with one that has escapes once as it stands there and once as it reads
    #[inline]
    fn said(&mut self, slot: Slot, start: Cursor<'a>, text: Text<'a>, into: u32) {
        let slot = if text.is_escaped() {
            let index = self.tape.decoded(slot.data(), self.written(start, text));
            Slot::new(slot.at, Tag::Escaped, index)
        } else {
            slot
        };
        self.tape.fill(into, slot);
    }

    /// Reads a string that is no word of a vocabulary
    #[inline(never)]
    fn text(&mut self, shape: &'static Shape, required: Required, here: Cursor<'a>, into: u32) -> Read<'a> {
        let start = here.next();
        let text = self.string(start)?;
        let at = self.offset(here);
        let length = Self::length_of_text(start, text.end);
        if length == 0 && !matches!(shape, Shape::Text(Form::Free) | Shape::Any) {
            self.null(required, here, into);
            return Ok(text.end);
        }
        if let Shape::Flag = shape {
            let tag = self.flag(self.written(start, text), into, here);
            self.tape.fill(into, Slot::new(at, tag, 0));
            return Ok(text.end);
        }
        self.said(Slot::new(at, if text.is_wide() { Tag::Wide } else { Tag::Text }, length), start, text, into);
        if let Shape::Text(form) = shape
            && !self.fits(*form, self.tape.slot(into))
        {
            self.wrong(Code::WrongForm, into, here, Expected::Shape(*shape));
        }
        Ok(text.end)
    }

    /// Whether a text that was read has its form
    #[inline]
    fn fits(&self, form: Form, slot: Slot) -> bool {
        if form == Form::Free {
            return true;
        }
        let said = match slot.tag() {
            Tag::Escaped => self.tape.text(slot.data()),
            _ => self.body.text(slot.at as usize + 1, (slot.at + 1 + slot.data()) as usize),
        };
        match form {
            Form::Free => true,
            Form::Date => Date::read(said).is_some(),
            Form::Time => is_moment(said) || said.starts_with("/Date(") && Date::read(said).is_some(),
        }
    }

    /// Reads a word of a vocabulary
    #[inline(never)]
    fn word(&mut self, words: &'static Words, required: Required, here: Cursor<'a>, into: u32) -> Read<'a> {
        let block = here.block();
        for (place, (name, _)) in words.spellings.iter().enumerate() {
            if let Some(end) = here.after_name(block, name) {
                self.tape.fill(into, Slot::new(self.offset(here), Tag::Word, number(place)));
                return Ok(end);
            }
        }
        self.other_word(words, required, here, into)
    }

    /// A word that is none as it is written
    #[cold]
    #[inline(never)]
    fn other_word(&mut self, words: &'static Words, required: Required, here: Cursor<'a>, into: u32) -> Read<'a> {
        let start = here.next();
        let text = self.string(start)?;
        let at = self.offset(here);
        let said = decode(self.written(start, text));
        let known = words.spellings.iter().position(|(spelling, _)| spelling.text() == said);
        if said.is_empty() {
            self.null(required, here, into);
        } else if let Some(place) = known {
            self.tape.fill(into, Slot::new(at, Tag::Word, number(place)));
        } else {
            let tag = if text.is_wide() { Tag::Wide } else { Tag::Text };
            self.said(Slot::new(at, tag, Self::length_of_text(start, text.end)), start, text, into);
            self.wrong(Code::UnknownWord, into, here, Expected::Words(words));
        }
        Ok(text.end)
    }

    fn flag(&mut self, written: &str, slot: u32, here: Cursor<'a>) -> Tag {
        match written.as_bytes() {
            b"true" | b"True" => Tag::True,
            b"false" | b"False" => Tag::False,
            _ => {
                self.wrong(Code::WrongType, slot, here, Expected::Shape(Shape::Flag));
                Tag::Absent
            }
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

    #[inline(never)]
    fn list(&mut self, item: &'static Shape, start: Cursor<'a>, into: u32) -> Read<'a> {
        self.enter(start)?;
        self.tape.fill(into, Slot::new(self.offset(start), Tag::List, 0));
        let read = self.items(item, start, into);
        self.leave(read, into)
    }

    /// Reads the items of a list up to its end
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "it has one caller")]
    fn items(&mut self, item: &'static Shape, start: Cursor<'a>, into: u32) -> Read<'a> {
        let Some(inside) = start.after(b'[') else { return self.wants(start, Wanted::Value) };
        let mut here = inside.after_blanks();
        if let Some(end) = here.after(b']') {
            return Ok(end);
        }
        let mut last = 0;
        loop {
            let cell = self.tape.cell(last, 0);
            if last == 0 {
                self.tape.fill(into, Slot::new(self.offset(start), Tag::List, cell));
            }
            last = cell;
            let slot = cell_slot(last);
            let end = match (item, here.byte()) {
                (Shape::Record(record), b'{') => self.record(record(), here, slot),
                _ => self.value(item, required(item), here, slot),
            };
            let end = self.or_unread(end, slot)?;
            match self.go_on(end, b']', Wanted::CommaOrBracket)? {
                ControlFlow::Continue(next) => here = next,
                ControlFlow::Break(end) => return Ok(end),
            }
        }
    }

    #[inline(never)]
    fn map(&mut self, value: &'static Shape, start: Cursor<'a>, into: u32) -> Read<'a> {
        self.enter(start)?;
        self.tape.fill(into, Slot::new(self.offset(start), Tag::Map, 0));
        let mut met = Met::default();
        let read = self.entries(value, start, into, &mut met);
        if met.maybe_again && read.is_ok() {
            // What is carried and not read decides nothing; of all else a verdict may look at either of two.
            let severity = if matches!(value, Shape::Any) { Severity::Warning } else { Severity::Error };
            self.repeated(into, severity);
        }
        self.leave(read, into)
    }

    /// Reads the entries of a map up to its end
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "it has one caller")]
    fn entries(&mut self, value: &'static Shape, start: Cursor<'a>, into: u32, met: &mut Met) -> Read<'a> {
        let Some(inside) = start.after(b'{') else { return self.wants(start, Wanted::Value) };
        let mut here = inside.after_blanks();
        if let Some(end) = here.after(b'}') {
            return Ok(end);
        }
        let mut wanted = Wanted::KeyOrBrace;
        let mut last = 0;
        loop {
            let Some(name) = here.after(b'"') else {
                return self.wants(here, wanted);
            };
            let text = self.string(name)?;
            let at = self.colon(text.end)?;
            let key = self.map_key(here, name, text);
            met.note(hash(self.tape.map_key(key, self.written(name, text)).as_bytes()));
            let cell = self.tape.cell(last, key);
            if last == 0 {
                self.tape.fill(into, Slot::new(self.offset(start), Tag::Map, cell));
            }
            last = cell;
            let slot = cell_slot(last);
            let end = self.value(value, required(value), at, slot);
            let end = self.or_unread(end, slot)?;
            match self.go_on(end, b'}', Wanted::CommaOrBrace)? {
                ControlFlow::Continue(next) => here = next,
                ControlFlow::Break(end) => return Ok(end),
            }
            wanted = Wanted::Key;
        }
    }

    /// The word by which the tape knows a map's key
    #[inline]
    fn map_key(&mut self, quote: Cursor<'a>, name: Cursor<'a>, text: Text<'a>) -> u32 {
        let at = self.offset(quote);
        if text.is_escaped() { KEY_ESCAPED | self.tape.decoded(at, self.written(name, text)) } else { at }
    }

    /// Tells of keys that a map gives twice; by sorting their hashes, since a body chooses how many there are, and
    /// could choose them so that they all meet in one place of a table
    #[cold]
    #[inline(never)]
    fn repeated(&mut self, map: u32, severity: Severity) {
        let mut keys = Vec::new();
        let mut cell = self.tape.slot(map).data();
        while cell != 0 {
            let key = self.tape.key(cell);
            let quote = self.body.cursor(self.place_of(key));
            let as_written = scan::string_at(self.body, quote).map_or("", |(written, _)| written);
            keys.push((hash(self.tape.map_key(key, as_written).as_bytes()), cell));
            cell = self.tape.next(cell);
        }
        let keys = sorted(keys);
        for pair in keys.windows(2) {
            if let [(one, _), (other, cell)] = *pair
                && one == other
            {
                let here = self.body.cursor(self.place_of(self.tape.key(cell)));
                let repeated =
                    self.finding(Code::DuplicateKey, Position::slot(cell_slot(cell)), here, Expected::Nothing);
                self.note(Finding { severity, ..repeated });
            }
        }
    }

    /// Where a map's key stands, by the word that the tape has for it
    fn place_of(&self, key: u32) -> usize {
        (if key & KEY_ESCAPED != 0 { self.tape.before_decoding(key & !KEY_ESCAPED) } else { key }) as usize
    }
}

/// Keys that a map has given, as far as a bit each can tell
#[derive(Default)]
struct Met {
    bits: u64,
    /// Some may have been given twice
    maybe_again: bool,
}

impl Met {
    #[inline]
    fn note(&mut self, hash: u64) {
        // The upper bits of a product are the best mixed.
        let bit = 1 << (hash >> 58);
        self.maybe_again |= self.bits & bit != 0;
        self.bits |= bit;
    }
}

/// The field at `place` and where its value begins, if it is the one that is named here
#[inline(always)]
#[allow(clippy::inline_always, reason = "every member of a record is looked at so")]
fn named<'a>(record: &'static Record, place: usize, here: Cursor<'a>) -> Option<(&'static Field, Cursor<'a>)> {
    let field = record.fields.get(place)?;
    let end = here.after_name(here.block(), &field.name)?;
    Some((field, end.after_blank()))
}

/// The place of the field that is named here and is not the one that usually comes next; behind the last field if none is
/// named so, as it is declared
///
/// `before` are the fields that a record had which an earlier body may have had here.
#[inline(never)]
fn other_key(record: &'static Record, read: usize, before: u64, here: Cursor<'_>) -> usize {
    let block = here.block();
    let is = |field: &Field| here.after_name(block, &field.name).is_some();
    let likely = read + (before >> (read & 63)).trailing_zeros() as usize;
    if record.fields.get(likely).is_some_and(is) {
        return likely;
    }
    let name = here.next();
    if record.traits >> trait_of(name.byte(), name.block().plain() as usize) & 1 == 0 {
        return record.fields.len();
    }
    // What has not come yet is likelier than what has.
    let (came, to_come) = record.fields.split_at_checked(read).unwrap_or((record.fields, &[]));
    for (place, field) in (read..).zip(to_come).chain((0..).zip(came)) {
        if is(field) {
            return place;
        }
    }
    record.fields.len()
}

/// The field of a key that is none of the keys as they are declared: by another spelling, or with escapes or blanks
fn spelled_otherwise(record: &'static Record, key: &str, is_unusual: bool) -> Option<(usize, &'static Field)> {
    let name = decode(key);
    let is = |known: &str| same(known.as_bytes(), name.as_bytes());
    let named = |known: &Field| (is_unusual && is(known.key())) || known.aliases.iter().any(|alias| is(alias));
    record.fields.iter().enumerate().find(|(_, known)| named(known))
}

/// Two keys with one hash are taken for one, which nobody sends but to deceive: that is refused, never missed
fn hash(bytes: &[u8]) -> u64 {
    let word = |chunk: &[u8; 8]| u64::from_le_bytes(*chunk);
    let (chunks, rest) = bytes.as_chunks::<8>();
    let hash = chunks.iter().fold(bytes.len() as u64, |hash, chunk| mixed(hash, word(chunk)));
    match (bytes.last_chunk::<8>(), rest.is_empty()) {
        (_, true) => hash,
        (Some(last), false) => mixed(hash, word(last)),
        (None, false) => mixed(hash, rest.iter().fold(0, |word, &byte| word << 8 | u64::from(byte))),
    }
}

/// A place in a vocabulary
#[inline]
fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}
