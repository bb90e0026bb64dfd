//! Reads an object by the fields of its contract

use super::{Read, Reader, number};
use crate::issue::{Code, Severity};
use crate::json::cursor::Cursor;
use crate::json::fault::Wanted;
use crate::json::same;
use crate::json::text::decode;
use crate::schema::defect::{Defect, Expected};
use crate::schema::shape::{Field, Presence, Record, Shape, trait_of};
use crate::schema::tape::{Position, Slot, Tag, cell_slot, field as field_slot};
use core::ops::ControlFlow;

impl<'a> Reader<'_, 'a> {
    /// Reads an object into the slot at `into`
    pub(super) fn record(&mut self, record: &'static Record, start: Cursor<'a>, into: u32) -> Read<'a> {
        self.enter(start)?;
        let (first, before) = self.tape.record(record.slots);
        self.tape.fill(into, Slot::new(self.offset(start), Tag::Record, first));
        let mut seen = 0;
        let read = self.members(record, start, first, before, into, &mut seen);
        self.tape.mark(first, seen);
        let missing = record.wanted & !seen;
        if missing != 0 && read.is_ok() {
            self.missing(record, first, start, missing);
        }
        // One test for both, because hardly any record has either.
        if seen & (record.others | record.respelled) != 0 && read.is_ok() {
            self.spellings.count(seen & record.respelled);
            if seen & record.others != 0 {
                self.others_once(record, first);
            }
        }
        self.leave(read, into)
    }

    /// Reads the members of an object up to its end
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "it has one caller, which keeps `seen` in a register")]
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
        // The index of the last field + 1, the prediction of the next field, and the index of that field.
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
            // A minified body has a comma and a quote here, a pretty-printed one a comma and a line break.
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

    /// Skips the value of a duplicate key
    #[cold]
    #[inline(never)]
    fn again(&mut self, slot: u32, here: Cursor<'a>, value: Cursor<'a>) -> Read<'a> {
        self.wrong(Code::DuplicateKey, slot, here, Expected::Nothing);
        self.pass(value)
    }

    /// Reports missing fields, one bit each in `missing`
    #[cold]
    #[inline(never)]
    fn missing(&mut self, record: &'static Record, first: u32, start: Cursor<'a>, missing: u64) {
        for (place, known) in (0..).zip(record.fields).filter(|(place, _)| missing >> place & 1 == 1) {
            let position = Position::slot(field_slot(first, place)).nothing();
            let severity = match known.presence {
                Presence::Required => Severity::Error,
                Presence::Expected | Presence::Optional => Severity::Warning,
            };
            let defect = self.defect(Code::MissingField, position, start, Expected::Shape(known.shape));
            self.note(Defect { severity, ..defect });
        }
    }

    /// Reads a member whose key is not written as declared: with another spelling, with escapes or blanks, or undeclared
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
        let known = may_be_known.then(|| spelled_otherwise(record, key, is_unusual, seen)).flatten();
        // A key with a blank before its colon is still a declared key.
        let is_declared = !text.is_escaped() && known.is_some_and(|(_, known)| known.key() == key);
        if into == Position::BODY.index() && !is_declared {
            (self.foreign)(key, value);
        }
        let Some((place, known)) = known else {
            if record.others == 0 {
                return self.undeclared(record, key, value, into);
            }
            let place = self.map_key(here, name, text);
            let end = self.other_member(record, first, seen, place, value)?;
            self.log.undeclared.note_error(key, self.piece(value, end), Position::slot(into));
            return Ok(end);
        };
        let slot = field_slot(first, number(place));
        let bit = 1 << (place & 63);
        if seen & bit != 0 {
            return self.again(slot, here, value);
        }
        if record.respelled & bit != 0 {
            let name = decode(key);
            if !same(name.as_bytes(), known.key().as_bytes()) {
                self.spellings.add(&name, slot, self.body.offset(here));
            }
        }
        let read = self.value(&known.shape, known.required(), value, slot);
        let read = self.or_unread(read, slot);
        // Reported only now, after the defects within the value.
        self.unusual = bit;
        read
    }

    /// Skips a member of unknown name
    fn undeclared(&mut self, record: &'static Record, key: &str, value: Cursor<'a>, into: u32) -> Read<'a> {
        let end = self.pass(value)?;
        self.log.undeclared.note(record, key, self.piece(value, end), Position::slot(into));
        Ok(end)
    }

    /// Reads a member of unknown name into the map of such members
    #[cold]
    #[inline(never)]
    fn other_member(&mut self, record: &'static Record, first: u32, seen: u64, key: u32, here: Cursor<'a>) -> Read<'a> {
        let map = field_slot(first, number(record.fields.len()));
        let last = if seen & record.others == 0 { 0 } else { self.tape.slot(map + 1).at };
        let cell = self.tape.cell(last, key);
        if last == 0 {
            self.tape.fill(map, Slot::new(self.offset(here), Tag::Map, cell));
        }
        self.tape.fill(map + 1, Slot::new(cell, Tag::Absent, 0));
        let slot = cell_slot(cell);
        let read = self.value(&Shape::Any, None, here, slot);
        let read = self.or_unread(read, slot);
        self.unusual = record.others;
        read
    }

    /// Reports duplicate keys among members of unknown name
    #[cold]
    #[inline(never)]
    fn others_once(&mut self, record: &'static Record, first: u32) {
        let map = field_slot(first, number(record.fields.len()));
        if self.tape.slot(map).data() != self.tape.slot(map + 1).at {
            self.repeated(map, Severity::Error);
        }
    }

    /// Reads the value of a field; the most common ones, a plain text or an id, without further calls
    #[inline(always)]
    #[allow(
        clippy::inline_always,
        reason = "it has one caller, in the loop over members, which would spill registers for a call"
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
}

/// Returns the field at index `place` and the start of its value, if its key is here
#[inline(always)]
#[allow(clippy::inline_always, reason = "called for every member of a record")]
fn named<'a>(record: &'static Record, place: usize, here: Cursor<'a>) -> Option<(&'static Field, Cursor<'a>)> {
    let field = record.fields.get(place)?;
    let end = here.after_name(here.block(), &field.name)?;
    Some((field, end.after_blank()))
}

/// Returns the index of the field whose declared key is here although it was not predicted, or an index behind the last
/// field if there is none
///
/// `before` are the fields that a record of an earlier body may have had here.
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
    // Later fields are more likely than earlier ones.
    let (came, to_come) = record.fields.split_at_checked(read).unwrap_or((record.fields, &[]));
    for (place, field) in (read..).zip(to_come).chain((0..).zip(came)) {
        if is(field) {
            return place;
        }
    }
    record.fields.len()
}

/// Returns the field for a key that is not written as declared: with another spelling, or with escapes or blanks
///
/// `seen` are the fields that were read so far, after which it is looked for first.
fn spelled_otherwise(
    record: &'static Record,
    key: &str,
    is_unusual: bool,
    seen: u64,
) -> Option<(usize, &'static Field)> {
    let name = decode(key);
    let is = |known: &str| same(known.as_bytes(), name.as_bytes());
    let named = |known: &Field| (is_unusual && is(known.key())) || known.aliases.iter().any(|alias| is(alias));
    let next = (u64::BITS - seen.leading_zeros()) as usize;
    let (came, to_come) = record.fields.split_at_checked(next).unwrap_or((record.fields, &[]));
    (next..).zip(to_come).chain((0..).zip(came)).find(|(_, known)| named(known))
}
