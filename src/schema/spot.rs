//! A place in a body that has been read, whatever its type
//!
//! [`Node`](super::node::Node) gives it one. What is done here is the same for
//! every type, so it is compiled once and called, not once for every field of
//! every provider: nothing of it is worth a copy of itself. A spot is two words,
//! so that a call passes it in registers.

use super::reading::Reading;
use super::shape::{Shape, Words};
use super::tape::{Position, Slot, Tag, cell_slot, field};
use crate::json::decimal::{Decimal, Short};
use crate::json::scan::{self, Failed};

/// A place in a body, and whatever stands there
#[derive(Clone, Copy)]
pub struct Spot<'a> {
    pub(super) reading: &'a Reading<'a>,
    pub(super) position: Position,
}

impl<'a> Spot<'a> {
    /// A word that is in no declaration; none has as many
    pub(super) const OTHER: u8 = u8::MAX - 1;
    /// No word
    pub(super) const NO_WORD: u8 = u8::MAX;

    #[inline]
    fn to(self, position: Position) -> Self {
        Self { reading: self.reading, position }
    }

    #[inline]
    pub(super) fn slot(self) -> Slot {
        if self.position.is_nothing() { Slot::default() } else { self.reading.tape.slot(self.position.index()) }
    }

    #[inline(never)]
    pub(super) fn is_absent(self) -> bool {
        matches!(self.slot().tag(), Tag::Absent | Tag::Null)
    }

    #[inline]
    pub(super) fn field(self, step: u32) -> Self {
        self.to(self.stepped(step))
    }

    /// The place of a field: one word, so that it comes back in a register
    #[inline(never)]
    fn stepped(self, step: u32) -> Position {
        let slot = self.slot();
        if slot.tag() != Tag::Record {
            return self.position.nothing();
        }
        let place = Position::slot(field(slot.data(), step));
        let is_there = self.reading.tape.there(slot.data()) >> (step & 63) & 1 == 1;
        if is_there { place } else { place.nothing() }
    }

    /// The first cell of a list or map
    #[inline(never)]
    pub(super) fn first(self) -> u32 {
        let slot = self.slot();
        if matches!(slot.tag(), Tag::List | Tag::Map) { slot.data() } else { 0 }
    }

    /// The cell after another
    #[inline]
    pub(super) fn after(self, cell: u32) -> u32 {
        self.reading.tape.next(cell)
    }

    /// What stands in a cell
    #[inline]
    pub(super) fn inside(self, cell: u32) -> Self {
        self.to(Position::slot(cell_slot(cell)))
    }

    #[inline(never)]
    pub(super) fn read_as(self, shape: Shape) -> Self {
        let tag = self.slot().tag();
        let fits = match shape {
            Shape::Record(_) => tag == Tag::Record,
            Shape::List(_) => tag == Tag::List,
            Shape::Map(..) => tag == Tag::Map,
            Shape::Flag => matches!(tag, Tag::True | Tag::False),
            _ => matches!(tag, Tag::Text | Tag::Wide | Tag::Escaped | Tag::Number | Tag::Quoted | Tag::Word),
        };
        if fits { self } else { self.to(self.position.nothing()) }
    }

    fn piece(self, slot: Slot, skip: u32) -> &'a str {
        self.reading.text(slot.at + skip, slot.data())
    }

    /// The digits of a number, in quotes or not
    fn digits(self) -> Option<&'a [u8]> {
        let slot = self.slot();
        match slot.tag() {
            Tag::Number => Some(self.piece(slot, 0).as_bytes()),
            Tag::Quoted | Tag::Text => Some(self.piece(slot, 1).as_bytes()),
            _ => None,
        }
    }

    #[inline(never)]
    pub(super) fn written(self, shape: Shape) -> Option<&'a str> {
        let slot = self.slot();
        match (slot.tag(), shape) {
            (Tag::Text | Tag::Wide | Tag::Quoted, _) => Some(self.piece(slot, 1)),
            (Tag::Escaped, _) => Some(self.reading.tape.text(slot.data())),
            (Tag::Number, _) => Some(self.piece(slot, 0)),
            (Tag::Word, Shape::Word(words)) => {
                words.spellings.get(slot.data() as usize).map(|(spelling, _)| spelling.text())
            }
            (Tag::True, _) => Some("true"),
            (Tag::False, _) => Some("false"),
            _ => None,
        }
    }

    #[inline(never)]
    pub(super) fn owned(self, shape: Shape) -> Option<String> {
        self.written(shape).map(str::to_owned)
    }

    #[inline(never)]
    pub(super) fn span(self) -> Option<(u32, u32)> {
        let slot = self.slot();
        let at = slot.at;
        let body = self.reading.body;
        match slot.tag() {
            Tag::Text | Tag::Quoted => Some((at + 1, slot.data())),
            Tag::Number => Some((at, slot.data())),
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
        let slot = self.slot();
        match (slot.tag(), shape) {
            (Tag::Word, Shape::Word(words)) => {
                words.spellings.get(slot.data() as usize).map(|(spelling, _)| spelling.text())
            }
            _ => None,
        }
    }

    #[inline(never)]
    pub(super) fn decimal(self) -> Option<Decimal<'a>> {
        Decimal::read(self.digits()?)
    }

    /// The float nearest to a number whose point is moved `shift` places to the left
    #[inline(never)]
    pub(super) fn float(self, shift: u32) -> Option<f64> {
        // A longer one is no score; its digits are there for whoever compares it.
        Short::read(self.digits()?)?.to_f64(shift)
    }

    /// The place of a known word's meaning in its declaration, [`Self::OTHER`] or [`Self::NO_WORD`]: one register
    #[inline(never)]
    pub(super) fn meaning(self, words: &'static Words) -> u8 {
        let slot = self.slot();
        let (declared, otherwise) = match slot.tag() {
            Tag::Word => (words.spellings.get(slot.data() as usize).map(|&(_, place)| place), Self::OTHER),
            Tag::Text | Tag::Wide | Tag::Escaped => (None, Self::OTHER),
            _ => (None, Self::NO_WORD),
        };
        let meant = if self.reading.wordings.is_empty() { declared } else { self.reworded(words, declared) };
        meant.unwrap_or(otherwise)
    }

    /// The same, where the caller says the spellings of some meanings
    #[cold]
    fn reworded(self, words: &'static Words, declared: Option<u8>) -> Option<u8> {
        let word = self.written(Shape::Word(words))?;
        let mut of_these = self.reading.wordings.iter().filter(|wording| core::ptr::eq(wording.words, words));
        match of_these.clone().find(|wording| wording.spellings.iter().any(|spelling| spelling == word)) {
            Some(wording) => Some(wording.place),
            None => declared.filter(|place| of_these.all(|wording| wording.place != *place)),
        }
    }

    #[inline(never)]
    pub(super) fn flag(self) -> Option<bool> {
        match self.slot().tag() {
            Tag::True => Some(true),
            Tag::False => Some(false),
            _ => None,
        }
    }
}
