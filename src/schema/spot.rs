//! Untyped access to a place in a body that has been read
//!
//! [`Node`](super::node::Node) adds the type. The code here is the same for
//! every type. It is compiled once and called, instead of being compiled for every
//! field of every provider. A spot is two words large, so that it is passed
//! in registers.

use super::reading::Reading;
use super::shape::{Shape, WordList};
use super::tape::{Position, Slot, Tag, Tape, cell_slot, field};
use crate::json;
use crate::json::decimal::Decimal;
use crate::json::scan::{self, Failed};
use crate::json::short::Short;
use crate::json::skip::{DEEPEST, skip};

/// A place in a body and the value there, if there is one
#[derive(Clone, Copy)]
pub struct Spot<'a> {
    pub(super) reading: &'a Reading<'a>,
    here: Here,
}

/// A place and the word of its slot, packed so that a call returns both in one register
#[derive(Clone, Copy)]
struct Here(u64);

impl Here {
    /// Returns the content of the slot at a place
    #[inline]
    fn of(tape: &Tape, index: u32) -> Self {
        Self(Position::slot(index).beside(tape.slot(index).word()))
    }

    #[inline]
    fn nothing(position: Position) -> Self {
        Self(position.nothing().beside(Slot::default().word()))
    }

    #[inline]
    fn position(self) -> Position {
        Position::apart(self.0).0
    }

    #[inline]
    fn tag(self) -> Tag {
        Position::apart(self.0).1.tag()
    }

    #[inline]
    fn data(self) -> u32 {
        Position::apart(self.0).1.data()
    }
}

impl<'a> Spot<'a> {
    /// An undeclared word; no vocabulary has this many words
    pub(super) const OTHER: u8 = u8::MAX - 1;
    /// No word
    pub(super) const NO_WORD: u8 = u8::MAX;

    /// Returns the body itself
    pub(super) fn root(reading: &'a Reading<'a>) -> Self {
        Self { reading, here: Here::of(reading.tape, Position::BODY.index()) }
    }

    #[inline]
    fn to(self, here: Here) -> Self {
        Self { here, ..self }
    }

    #[inline]
    pub(super) fn position(self) -> Position {
        self.here.position()
    }

    /// Returns the offset of the first byte
    #[inline]
    fn at(self) -> u32 {
        self.reading.tape.slot(self.position().index()).at
    }

    #[inline]
    pub(super) fn is_absent(self) -> bool {
        Position::apart(self.here.0).1.is_absent()
    }

    #[inline]
    pub(super) fn field(self, step: u32) -> Self {
        self.to(self.stepped(step))
    }

    /// Returns the fields, for access to several of them
    #[inline]
    pub(super) fn fields(self) -> FieldSpots<'a> {
        let (reading, tape) = (self.reading, self.reading.tape);
        if self.here.tag() == Tag::Record {
            let record = self.here.data();
            FieldSpots { reading, first: field(record, 0), there: tape.there(record), is_record: true }
        } else {
            FieldSpots { reading, first: self.position().index(), there: 0, is_record: false }
        }
    }

    #[inline(never)]
    fn stepped(self, step: u32) -> Here {
        if self.here.tag() != Tag::Record {
            return Here::nothing(self.position());
        }
        let (record, tape) = (self.here.data(), self.reading.tape);
        let index = field(record, step);
        if tape.has(record, step) { Here::of(tape, index) } else { Here::nothing(Position::slot(index)) }
    }

    /// Returns whether the value is `null`, or `""` if that means the same
    pub(super) fn is_null(self) -> bool {
        self.here.tag() == Tag::Null
    }

    /// Returns whether the value is present and not `false`, zero, blank, or an empty object or list
    pub(super) fn says_something(self) -> bool {
        json::says_something(self.json())
    }

    /// Returns whether the value is a record with nothing between its braces
    #[inline(never)]
    pub(super) fn is_bare(self) -> bool {
        let inside = || self.reading.body.cursor(self.at() as usize).next().after_blanks();
        self.here.tag() == Tag::Record && inside().byte() == b'}'
    }

    /// Returns the JSON here, as written
    #[cold]
    #[inline(never)]
    pub(super) fn json(self) -> &'a [u8] {
        let (body, at) = (self.reading.body, self.at() as usize);
        if self.is_absent() {
            return &[];
        }
        // The value has been read, so it is JSON and not deeper than the highest limit.
        skip(body, body.cursor(at), DEEPEST).map_or(&[], |end| body.piece(at, body.offset(end)))
    }

    /// Returns the first cell of a list or map
    #[inline]
    pub(super) fn first(self) -> u32 {
        if matches!(self.here.tag(), Tag::List | Tag::Map) { self.here.data() } else { 0 }
    }

    /// Returns the next cell
    #[inline]
    pub(super) fn after(self, cell: u32) -> u32 {
        self.reading.tape.next(cell)
    }

    #[inline(never)]
    fn slot(self, index: u32) -> Here {
        Here::of(self.reading.tape, index)
    }

    /// Returns the value in a cell
    #[inline]
    pub(super) fn inside(self, cell: u32) -> Self {
        self.to(self.slot(cell_slot(cell)))
    }

    pub(super) fn read_as(self, shape: Shape) -> Self {
        let tag = self.here.tag();
        let fits = match shape {
            Shape::Record(_) => tag == Tag::Record,
            Shape::List(_) => tag == Tag::List,
            Shape::Map(..) => tag == Tag::Map,
            Shape::Flag => matches!(tag, Tag::True | Tag::False),
            _ => matches!(tag, Tag::Text | Tag::Wide | Tag::Escaped | Tag::Number | Tag::Quoted | Tag::Word),
        };
        if fits { self } else { self.to(Here::nothing(self.position())) }
    }

    /// Returns the piece of the body that begins `skip` bytes behind the start of the value
    #[inline]
    fn piece(self, skip: u32) -> &'a str {
        self.reading.text(self.at() + skip, self.here.data())
    }

    /// Returns the digits of a number, in quotes or not
    #[inline]
    fn digits(self) -> Option<&'a [u8]> {
        match self.here.tag() {
            Tag::Number => Some(self.piece(0).as_bytes()),
            Tag::Quoted | Tag::Text => Some(self.piece(1).as_bytes()),
            _ => None,
        }
    }

    /// Returns whether the value could be a string of at least this many bytes, judging by length alone
    #[inline]
    pub(super) fn may_be_as_long(self, bytes: usize) -> bool {
        match self.here.tag() {
            Tag::Text | Tag::Wide => self.here.data() as usize >= bytes,
            Tag::Escaped => true,
            _ => false,
        }
    }

    /// Returns a scalar as written, with escapes resolved; it calls nothing, so that it is short itself
    #[inline(never)]
    pub(super) fn written(self, shape: Shape) -> Option<&'a str> {
        match self.here.tag() {
            Tag::Text | Tag::Wide | Tag::Quoted => Some(self.piece(1)),
            Tag::Number => Some(self.piece(0)),
            Tag::Escaped => Some(self.reading.tape.text(self.here.data())),
            Tag::Word => self.spelled(shape),
            Tag::True => Some("true"),
            Tag::False => Some("false"),
            _ => None,
        }
    }

    /// Returns the text of a value of any JSON that is not a scalar
    #[inline(never)]
    pub(super) fn carried(self) -> Option<&'a str> {
        (self.here.tag() == Tag::Json).then(|| self.piece(0))
    }

    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn owned(self, shape: Shape) -> Option<String> {
        self.written(shape).map(str::to_owned)
    }

    #[inline(never)]
    pub(super) fn span(self) -> Option<(u32, u32)> {
        let (at, length) = (self.at(), self.here.data());
        let body = self.reading.body;
        match self.here.tag() {
            Tag::Text | Tag::Quoted => Some((at + 1, length)),
            Tag::Number => Some((at, length)),
            Tag::Word => {
                let here = body.cursor(at as usize);
                let (start, length) = match scan::string_at(body, here) {
                    Some((written, text)) if !text.is_escaped() => (at + 1, written.len()),
                    Some(_) => return None,
                    None => (at, body.offset(scan::literal::<Failed>(here).ok()?) - at as usize),
                };
                Some((start, u32::try_from(length).ok()?))
            }
            _ => None,
        }
    }

    #[inline(never)]
    pub(super) fn spelling(self, shape: Shape) -> Option<&'static str> {
        if self.here.tag() == Tag::Word { self.spelled(shape) } else { None }
    }

    /// Returns the spelling of a word
    #[inline]
    fn spelled(self, shape: Shape) -> Option<&'static str> {
        let Shape::Word(words) = shape else { return None };
        words.spellings.get(self.here.data() as usize).map(|(spelling, _)| spelling.text())
    }

    #[inline(never)]
    pub(super) fn not_positive(self) -> Option<Decimal<'a>> {
        // A number that begins with any other digit is above 0, whatever follows.
        let digits = self.digits().filter(|digits| !matches!(digits, [b'1'..=b'9', ..]))?;
        Decimal::read(digits).filter(|number| *number <= Decimal::whole("0"))
    }

    #[inline(never)]
    pub(super) fn decimal(self) -> Option<Decimal<'a>> {
        Decimal::read(self.digits()?)
    }

    /// Returns the float nearest to a number whose point is moved `shift` places to the left
    #[inline(never)]
    pub(super) fn float(self, shift: u32) -> Option<f64> {
        // A longer number is not a score. Its digits are available for exact comparisons.
        Short::read(self.digits()?)?.to_f64(shift)
    }

    /// Returns the index of a known word's meaning in the declaration, if no caller gives other spellings
    #[inline]
    pub(super) fn known(self, words: &'static WordList) -> Option<u8> {
        let is_known = self.here.tag() == Tag::Word && self.reading.spelling_overrides.is_empty();
        words.spellings.get(self.here.data() as usize).filter(|_| is_known).map(|&(_, place)| place)
    }

    /// Returns the index of any word's meaning, or [`Self::OTHER`] or [`Self::NO_WORD`], in one register
    #[inline(never)]
    pub(super) fn meaning(self, words: &'static WordList) -> u8 {
        let (declared, otherwise) = match self.here.tag() {
            Tag::Word => (words.spellings.get(self.here.data() as usize).map(|&(_, place)| place), Self::OTHER),
            Tag::Text | Tag::Wide | Tag::Escaped => (None, Self::OTHER),
            _ => (None, Self::NO_WORD),
        };
        let meant = if self.reading.spelling_overrides.is_empty() { declared } else { self.reworded(words, declared) };
        meant.unwrap_or(otherwise)
    }

    /// Returns this index if the caller gives the spellings of some meanings
    #[cold]
    fn reworded(self, words: &'static WordList, declared: Option<u8>) -> Option<u8> {
        let word = self.written(Shape::Word(words))?;
        let mut of_these = self.reading.spelling_overrides.iter().filter(|wording| core::ptr::eq(wording.words, words));
        match of_these.clone().find(|wording| wording.spellings.iter().any(|spelling| spelling == word)) {
            Some(wording) => Some(wording.place),
            None => declared.filter(|place| of_these.all(|wording| wording.place != *place)),
        }
    }

    #[inline]
    pub(super) fn flag(self) -> Option<bool> {
        match self.here.tag() {
            Tag::True => Some(true),
            Tag::False => Some(false),
            _ => None,
        }
    }
}

/// The fields of a record. The bits of present fields are loaded once, and access to a field needs no call
#[derive(Clone, Copy)]
pub struct FieldSpots<'a> {
    reading: &'a Reading<'a>,
    /// The slot of the first field, or the value's own slot if it is not a record
    first: u32,
    /// A bit for each present field
    there: u64,
    is_record: bool,
}

impl<'a> FieldSpots<'a> {
    #[inline]
    pub(super) fn field(self, step: u32) -> Spot<'a> {
        let index = if self.is_record { self.first + step } else { self.first };
        let is_there = self.there >> (step & 63) & 1 == 1;
        let tape = self.reading.tape;
        let here = if is_there { Here::of(tape, index) } else { Here::nothing(Position::slot(index)) };
        Spot { reading: self.reading, here }
    }
}
