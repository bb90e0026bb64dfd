//! The one pass: bytes by a contract's table into a tape
//!
//! Finds everything that is wrong and goes on, save where the bytes are no
//! JSON: there it stops. Nothing is allocated for a value, and a key is first
//! compared with the one that usually comes next.

use super::date::{Date, is_moment};
use super::finding::{Expected, Finding, Limits, Log};
use super::range::within;
use super::shape::{Field, Form, Presence, Range, Record, Shape, Wire, Words, trait_of};
use super::tape::{KEY_ESCAPED, Position, Slot, Tag, Tape, cell_slot, field};
use crate::issue::{Code, Severity};
use crate::json::cursor::Cursor;
use crate::json::fault::Wanted;
use crate::json::same;
use crate::json::scan::{self, Blame, Culprit, Failed, Text};
use crate::json::skip::{Stop, skip};
use crate::json::text::decode;
use crate::json::utf8::Utf8;
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
    tape: &'r mut Tape,
    log: &'r mut Log,
    foreign: Foreign<'r, 'a>,
    map_keys: Vec<(u64, u32)>,
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
        tape,
        log,
        foreign,
        map_keys: Vec::new(),
        why: None,
    };
    let read = reader.record(record, start, Position::BODY.index()).and_then(|end| reader.end(end));
    if let (Err(Ended), Some(stop)) = (read, reader.why) {
        reader.stop(stop);
    }
}

impl<'a> Reader<'_, 'a> {
    /// Nothing but white space may follow the body's one value, or the bracket of the list whose one item it is
    fn end(&mut self, end: Cursor<'a>) -> Result<(), Ended> {
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

    /// The text between two cursors, as it is written
    fn written(&self, start: Cursor<'a>, end: Cursor<'a>) -> &'a str {
        self.body.text(self.body.offset(start), self.body.offset(end))
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

    /// Ends the reading where a scan has failed, which is made again to say why
    #[cold]
    #[inline(never)]
    fn blame<T, U>(&mut self, scan: fn(Cursor<'a>) -> Result<U, Culprit<'a>>, here: Cursor<'a>) -> Result<T, Ended> {
        self.ends(match scan(here) {
            Err(culprit) => culprit.into(),
            Ok(_) => Stop::at(here, Wanted::Value),
        })
    }

    /// Where a number ends
    #[inline]
    fn number(&mut self, start: Cursor<'a>) -> Read<'a> {
        match scan::number::<Failed>(start) {
            Ok(end) => Ok(end),
            Err(Failed) => self.blame(scan::number, start),
        }
    }

    /// Where `true`, `false` or `null` ends
    #[inline(never)]
    fn literal(&mut self, start: Cursor<'a>) -> Read<'a> {
        match scan::literal::<Failed>(start) {
            Ok(end) => Ok(end),
            Err(Failed) => self.blame(scan::literal, start),
        }
    }

    /// A string from behind its opening quote
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "as the scan of most strings is")]
    fn string(&mut self, start: Cursor<'a>) -> Result<Text<'a>, Ended> {
        match scan::string::<Failed>(start) {
            Ok(text) => Ok(text),
            Err(Failed) => self.blame(scan::string, start),
        }
    }

    /// Over a colon to the value
    #[inline]
    fn colon(&mut self, here: Cursor<'a>) -> Read<'a> {
        match scan::colon::<Failed>(here) {
            Ok(value) => Ok(value),
            Err(Failed) => self.blame(scan::colon, here),
        }
    }

    /// Passes over a value that nobody asked for
    #[inline(never)]
    fn pass(&mut self, here: Cursor<'a>) -> Read<'a> {
        match skip(here, self.levels) {
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
        let first = self.tape.record(record.fields.len());
        self.tape.fill(into, Slot::new(self.offset(start), Tag::Record, first));
        let mut seen = 0;
        let read = self.members(record, start, first, into, &mut seen);
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
        into: u32,
        seen: &mut u64,
    ) -> Read<'a> {
        let mut here = start.next();
        if here.byte() != b'"' {
            here = here.after_blanks();
            if let Some(end) = here.after(b'}') {
                return Ok(end);
            }
        }
        // One more than the place of the last field, and the place of the one that is expected.
        let mut read = 0;
        let mut place = record.usual.next(read);
        let mut wanted = Wanted::KeyOrBrace;
        loop {
            let Some(name) = here.after(b'"') else {
                return self.wants(here, wanted);
            };
            let known = record.fields.get(place).and_then(|field| {
                let end = name.after_name(name.block(), &field.head, field.key)?;
                Some((field, end))
            });
            here = if let Some((known, end)) = known {
                let slot = field(first, number(place));
                let bit = 1 << (place & 63);
                let value = self.colon(end)?;
                if *seen & bit != 0 {
                    self.again(slot, here, value)?
                } else {
                    *seen |= bit;
                    read = place + 1;
                    let end = self.member(known, value, slot);
                    self.or_unread(end, slot)?
                }
            } else if let Some(other) = other_key(record, read, name) {
                record.usual.came(read, other);
                place = other;
                continue;
            } else {
                let end = self.unusual(record, first, *seen, name, into);
                *seen |= core::mem::take(&mut self.unusual);
                end?
            };
            // A minified body has a comma and a quote here.
            match here.after(b',') {
                Some(next) if next.byte() == b'"' => here = next,
                _ => match self.go_on(here, b'}', Wanted::CommaOrBrace)? {
                    ControlFlow::Continue(next) => here = next,
                    ControlFlow::Break(end) => return Ok(end),
                },
            }
            wanted = Wanted::Key;
            place = record.usual.next(read);
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
            let position = Position::slot(field(first, place)).nothing();
            let severity = match known.presence {
                Presence::Required => Severity::Error,
                Presence::Expected | Presence::Optional => Severity::Warning,
            };
            let finding = self.finding(Code::MissingField, position, start, Expected::Shape(known.shape));
            self.note(Finding { severity, ..finding });
        }
    }

    /// Reads a member whose key is none as it is declared: by another spelling, with escapes, or of no field at all
    #[inline(never)]
    fn unusual(&mut self, record: &'static Record, first: u32, seen: u64, name: Cursor<'a>, into: u32) -> Read<'a> {
        let text = self.string(name)?;
        let key = self.written(name, text.end);
        let value = self.colon(text.end.next())?;
        let may_be_known = record.aliased || text.is_escaped();
        let known = may_be_known.then(|| spelled_otherwise(record, key, text.is_escaped())).flatten();
        if into == Position::BODY.index() {
            (self.foreign)(key, value);
        }
        let Some((place, known)) = known else { return self.pass(value) };
        let slot = field(first, number(place));
        let bit = 1 << (place & 63);
        if seen & bit != 0 {
            let quote = self.body.cursor(self.body.offset(name) - 1);
            return self.again(slot, quote, value);
        }
        let read = self.value_of(known, value, slot);
        let read = self.or_unread(read, slot);
        // Told now: what was read within has told its own already.
        self.unusual = bit;
        read
    }

    /// Reads the value of a field that has an unusual name
    fn value_of(&mut self, known: &'static Field, here: Cursor<'a>, into: u32) -> Read<'a> {
        let end = self.value(&known.shape, here, into)?;
        self.required(known, here, into);
        Ok(end)
    }

    /// Tells of a field that is `null` and must not be
    #[inline]
    fn required(&mut self, known: &'static Field, here: Cursor<'a>, into: u32) {
        if known.presence == Presence::Required && self.tape.slot(into).tag() == Tag::Null {
            self.wrong(Code::MissingField, into, here, Expected::Shape(known.shape));
        }
    }

    /// Reads the value of a field as [`Reader::value`] does; the commonest, a text or an id, at once
    #[inline(always)]
    #[allow(
        clippy::inline_always,
        reason = "it has one caller in the loop over members, which a call would make spill"
    )]
    fn member(&mut self, known: &'static Field, here: Cursor<'a>, into: u32) -> Read<'a> {
        let end = match (&known.shape, here.byte()) {
            (Shape::Text(Form::Free) | Shape::Id, b'"') => {
                let start = here.next();
                let text = self.string(start)?;
                let blank = text.end == start && !matches!(known.shape, Shape::Text(_));
                let tag = if blank {
                    Tag::Null
                } else if text.is_wide() {
                    Tag::Wide
                } else {
                    Tag::Text
                };
                let slot = Slot::new(self.offset(here), tag, Self::length(start, text.end));
                if text.is_escaped() {
                    self.decoded(slot, start, text.end, into);
                } else {
                    self.tape.fill(into, slot);
                }
                text.end.next()
            }
            (Shape::Word(words), b'"') => self.word(words, here, into)?,
            (Shape::Record(record), b'{') => self.record(record(), here, into)?,
            (Shape::List(item), b'[') => self.list(item, here, into)?,
            _ => self.value(&known.shape, here, into)?,
        };
        self.required(known, here, into);
        Ok(end)
    }

    /// Reads a value into the slot at `into`
    fn value(&mut self, shape: &'static Shape, here: Cursor<'a>, into: u32) -> Read<'a> {
        let first = here.byte();
        let shape = match shape {
            Shape::Choice(choice) => choice().shapes.iter().find(|shape| shape.begins_with(first)).unwrap_or(shape),
            only => only,
        };
        match (shape, first) {
            (Shape::Record(record), b'{') => return self.record(record(), here, into),
            (Shape::List(item), b'[') => return self.list(item, here, into),
            (Shape::Map(value, _), b'{') => return self.map(value, here, into),
            (Shape::Word(words), b'"') => return self.word(words, here, into),
            (Shape::Text(_) | Shape::Id | Shape::Any | Shape::Number(_) | Shape::Flag, b'"') => {
                return self.text(shape, here, into);
            }
            _ => {}
        }
        let (end, tag) = match (shape, first) {
            (Shape::Number(range), b'-' | b'0'..=b'9') => {
                let end = self.number(here)?;
                self.range(range, here, end, into, here);
                (end, Tag::Number)
            }
            (Shape::Id | Shape::Any, b'-' | b'0'..=b'9') => (self.number(here)?, Tag::Number),
            (Shape::Flag | Shape::Any, b't') => (self.literal(here)?, Tag::True),
            (Shape::Flag | Shape::Any, b'f') => (self.literal(here)?, Tag::False),
            (Shape::Word(words), b't' | b'f') if let Some(place) = words.literal(first == b't') => {
                let end = self.literal(here)?;
                self.tape.fill(into, Slot::new(self.offset(here), Tag::Word, number(place)));
                return Ok(end);
            }
            (_, b'n') => (self.literal(here)?, Tag::Null),
            (Shape::Any, _) => (self.pass(here)?, Tag::Json),
            _ => {
                let end = self.pass(here)?;
                self.wrong(Code::WrongType, into, here, Expected::Shape(*shape));
                (end, Tag::Absent)
            }
        };
        let data = if matches!(tag, Tag::Number | Tag::Json) { Self::length(here, end) } else { 0 };
        self.tape.fill(into, Slot::new(self.offset(here), tag, data));
        Ok(end)
    }

    /// What a list or map holds is there, or it would not hold it
    #[inline]
    fn held(&mut self, shape: &'static Shape, here: Cursor<'a>, slot: u32) {
        if self.tape.slot(slot).tag() == Tag::Null && !matches!(shape, Shape::Any) {
            self.wrong(Code::MissingField, slot, here, Expected::Shape(*shape));
        }
    }

    /// Keeps a string with escapes, once as it stands there and once as it reads
    #[cold]
    #[inline(never)]
    fn decoded(&mut self, slot: Slot, start: Cursor<'a>, end: Cursor<'a>, into: u32) {
        let index = self.tape.decoded(slot.data(), self.written(start, end));
        self.tape.fill(into, Slot::new(slot.at, Tag::Escaped, index));
    }

    /// Reads a string that is no word of a vocabulary
    fn text(&mut self, shape: &'static Shape, here: Cursor<'a>, into: u32) -> Read<'a> {
        let start = here.next();
        let text = self.string(start)?;
        let end = text.end.next();
        let at = self.offset(here);
        if text.end == start && !matches!(shape, Shape::Text(Form::Free) | Shape::Any) {
            self.tape.fill(into, Slot::new(at, Tag::Null, 0));
            return Ok(end);
        }
        let length = Self::length(start, text.end);
        let (tag, data) = match shape {
            Shape::Flag => (self.flag(start, text.end, into, here), 0),
            Shape::Number(range) => self.quoted(range, start, text.end, into, here),
            _ if text.is_wide() => (Tag::Wide, length),
            _ => (Tag::Text, length),
        };
        let slot = Slot::new(at, tag, data);
        if text.is_escaped() && matches!(tag, Tag::Wide | Tag::Text) {
            self.decoded(slot, start, text.end, into);
        } else {
            self.tape.fill(into, slot);
        }
        if let Shape::Text(form) = shape
            && !self.fits(*form, self.tape.slot(into))
        {
            self.wrong(Code::WrongForm, into, here, Expected::Shape(*shape));
        }
        Ok(end)
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

    #[inline]
    fn word(&mut self, words: &'static Words, here: Cursor<'a>, into: u32) -> Read<'a> {
        let start = here.next();
        let block = start.block();
        for (place, ((spelling, _), head)) in words.spellings.iter().zip(words.heads).enumerate() {
            if let Some(end) = start.after_name(block, head, spelling) {
                self.tape.fill(into, Slot::new(self.offset(here), Tag::Word, number(place)));
                return Ok(end);
            }
        }
        self.other_word(words, here, into)
    }

    /// A word that is none as it is written
    #[cold]
    #[inline(never)]
    fn other_word(&mut self, words: &'static Words, here: Cursor<'a>, into: u32) -> Read<'a> {
        let start = here.next();
        let text = self.string(start)?;
        let at = self.offset(here);
        let said = decode(self.written(start, text.end));
        let known = words.spellings.iter().position(|(spelling, _)| *spelling == said);
        if text.end == start {
            self.tape.fill(into, Slot::new(at, Tag::Null, 0));
        } else if let Some(place) = known {
            self.tape.fill(into, Slot::new(at, Tag::Word, number(place)));
        } else {
            let tag = if text.is_wide() { Tag::Wide } else { Tag::Text };
            let slot = Slot::new(at, tag, Self::length(start, text.end));
            if text.is_escaped() {
                self.decoded(slot, start, text.end, into);
            } else {
                self.tape.fill(into, slot);
            }
            self.wrong(Code::UnknownWord, into, here, Expected::Words(words));
        }
        Ok(text.end.next())
    }

    fn flag(&mut self, start: Cursor<'a>, end: Cursor<'a>, slot: u32, here: Cursor<'a>) -> Tag {
        match self.piece(start, end) {
            b"true" | b"True" => Tag::True,
            b"false" | b"False" => Tag::False,
            _ => {
                self.wrong(Code::WrongType, slot, here, Expected::Shape(Shape::Flag));
                Tag::Absent
            }
        }
    }

    fn quoted(
        &mut self,
        range: &'static Range,
        start: Cursor<'a>,
        end: Cursor<'a>,
        slot: u32,
        here: Cursor<'a>,
    ) -> (Tag, u32) {
        if !scan::is_number(self.piece(start, end)) {
            self.wrong(Code::WrongType, slot, here, Expected::Shape(Shape::Number(range)));
            return (Tag::Absent, 0);
        }
        if range.wire == Wire::Number {
            self.wrong(Code::NumberAsText, slot, here, Expected::Shape(Shape::Number(range)));
        }
        self.range(range, start, end, slot, here);
        (Tag::Quoted, Self::length(start, end))
    }

    /// Tells of a number that is not in its range
    #[inline]
    fn range(&mut self, range: &'static Range, start: Cursor<'a>, end: Cursor<'a>, slot: u32, here: Cursor<'a>) {
        if !within(range, self.piece(start, end)) {
            self.wrong(Code::OutOfRange, slot, here, Expected::Range(range));
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

    fn list(&mut self, item: &'static Shape, start: Cursor<'a>, into: u32) -> Read<'a> {
        self.enter(start)?;
        self.tape.fill(into, Slot::new(self.offset(start), Tag::List, 0));
        let read = self.items(item, start, into);
        self.leave(read, into)
    }

    /// Reads the items of a list up to its end
    #[inline]
    fn items(&mut self, item: &'static Shape, start: Cursor<'a>, into: u32) -> Read<'a> {
        let mut here = start.next().after_blanks();
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
                _ => self.value(item, here, slot),
            };
            let end = self.or_unread(end, slot)?;
            self.held(item, here, slot);
            match self.go_on(end, b']', Wanted::CommaOrBracket)? {
                ControlFlow::Continue(next) => here = next,
                ControlFlow::Break(end) => return Ok(end),
            }
        }
    }

    fn map(&mut self, value: &'static Shape, start: Cursor<'a>, into: u32) -> Read<'a> {
        self.enter(start)?;
        self.tape.fill(into, Slot::new(self.offset(start), Tag::Map, 0));
        // Maps nest: each looks only at the keys it has added.
        let first_key = self.map_keys.len();
        let read = self.entries(value, start, into);
        if read.is_ok() {
            // What is carried and not read decides nothing; of all else a verdict may look at either of two.
            let severity = if matches!(value, Shape::Any) { Severity::Warning } else { Severity::Error };
            self.repeated(first_key, severity);
        }
        self.leave(read, into)
    }

    /// Reads the entries of a map up to its end
    #[inline]
    fn entries(&mut self, value: &'static Shape, start: Cursor<'a>, into: u32) -> Read<'a> {
        let mut here = start.next().after_blanks();
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
            let at = self.colon(text.end.next())?;
            let (hash, key) = self.map_key(here, name, text);
            let cell = self.tape.cell(last, key);
            if last == 0 {
                self.tape.fill(into, Slot::new(self.offset(start), Tag::Map, cell));
            }
            last = cell;
            self.map_keys.push((hash, last));
            let slot = cell_slot(last);
            let end = self.value(value, at, slot);
            let end = self.or_unread(end, slot)?;
            self.held(value, at, slot);
            match self.go_on(end, b'}', Wanted::CommaOrBrace)? {
                ControlFlow::Continue(next) => here = next,
                ControlFlow::Break(end) => return Ok(end),
            }
            wanted = Wanted::Key;
        }
    }

    /// The hash of a map's key, and the word by which the tape knows it
    fn map_key(&mut self, quote: Cursor<'a>, name: Cursor<'a>, text: Text<'a>) -> (u64, u32) {
        let (key, at) = (self.written(name, text.end), self.offset(quote));
        if text.is_escaped() {
            let index = self.tape.decoded(at, key);
            let said = self.tape.text(index);
            (hash(said.as_bytes()), KEY_ESCAPED | index)
        } else {
            (hash(key.as_bytes()), at)
        }
    }

    /// Tells of keys that a map gives twice; by sorting their hashes, since a body chooses how many there are, and
    /// could choose them so that they all meet in one place of a table
    fn repeated(&mut self, first_key: usize, severity: Severity) {
        let mut keys = self.map_keys.split_off(first_key);
        keys.sort_unstable();
        for pair in keys.windows(2) {
            if let [(one, _), (other, cell)] = *pair
                && one == other
            {
                let key = self.tape.key(cell);
                let is_escaped = key & KEY_ESCAPED != 0;
                let at = if is_escaped { self.tape.before_decoding(key & !KEY_ESCAPED) } else { key };
                let here = self.body.cursor(at as usize);
                let repeated =
                    self.finding(Code::DuplicateKey, Position::slot(cell_slot(cell)), here, Expected::Nothing);
                self.note(Finding { severity, ..repeated });
            }
        }
    }
}

/// The place of the field that is named here and is not the one that usually comes next, if it is named as declared
#[inline(never)]
fn other_key(record: &'static Record, read: usize, name: Cursor<'_>) -> Option<usize> {
    let block = name.block();
    if record.traits >> trait_of(name.byte(), block.plain() as usize) & 1 == 0 {
        return None;
    }
    // What has not come yet is likelier than what has.
    let (before, after) = record.fields.split_at_checked(read).unwrap_or((record.fields, &[]));
    let likely = after.iter().zip(read..).chain(before.iter().zip(0..));
    let mut named = likely.filter(|(field, _)| name.after_name(block, &field.head, field.key).is_some());
    named.next().map(|(_, place)| place)
}

/// The field of a key that is none of the keys as they are declared: by another spelling, or with escapes
fn spelled_otherwise(record: &'static Record, key: &str, escaped: bool) -> Option<(usize, &'static Field)> {
    let name = decode(key);
    let is = |known: &str| same(known.as_bytes(), name.as_bytes());
    let named = |known: &Field| (escaped && is(known.key)) || known.aliases.iter().any(|alias| is(alias));
    record.fields.iter().enumerate().find(|(_, known)| named(known))
}

/// FNV-1a; two keys with one hash are taken for one, which nobody sends but to deceive: that is refused, never missed
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &b| (hash ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3))
}

/// A place in a vocabulary
#[inline]
fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}
