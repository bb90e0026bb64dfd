//! A place in a body that has been read, whatever its type
//!
//! [`Node`](super::node::Node) gives it one. What is done here is the same for
//! every type, so it is compiled once and called, not once for every field of
//! every provider: nothing of it is worth a copy of itself.

use super::reading::Reading;
use super::shape::{Shape, Words};
use super::tape::{Around, HEADER, Slot, Tag, cell_slot, field};
use crate::json::decimal::{Decimal, Short};
use crate::json::scan::{self, Failed};
use crate::json::text;
use std::borrow::Cow;

/// A place in a body, and whatever stands there
#[derive(Clone, Copy)]
pub struct Spot<'a> {
    pub(super) reading: &'a Reading<'a>,
    pub(super) around: Around,
    pub(super) slot: Slot,
}

impl<'a> Spot<'a> {
    pub(super) fn is_absent(&self) -> bool {
        matches!(self.slot.tag(), Tag::Absent | Tag::Null)
    }

    #[inline(never)]
    pub(super) fn field(&self, step: u32) -> Self {
        if self.slot.tag() != Tag::Record {
            return Self { slot: Slot::default(), ..*self };
        }
        let container = self.slot.data();
        let slot = self.reading.tape.slot(field(container, step));
        Self { reading: self.reading, around: Around { container, step }, slot }
    }

    /// The first cell of a list or map
    #[inline(never)]
    pub(super) fn first(&self) -> u32 {
        match self.slot.tag() {
            Tag::List | Tag::Map => self.reading.tape.word(self.slot.data() + HEADER - 1),
            _ => 0,
        }
    }

    /// The cell after another; a chain only goes forward, so it ends
    #[inline(never)]
    pub(super) fn after(&self, cell: u32) -> u32 {
        let next = self.reading.tape.word(cell);
        if next > cell { next } else { 0 }
    }

    /// What stands in a cell
    #[inline(never)]
    pub(super) fn inside(&self, cell: u32, step: u32) -> Self {
        let slot = self.reading.tape.slot(cell_slot(cell));
        Self { reading: self.reading, around: Around { container: self.slot.data(), step }, slot }
    }

    #[inline(never)]
    pub(super) fn read_as(&self, shape: Shape) -> Self {
        let fits = match shape {
            Shape::Record(_) => self.slot.tag() == Tag::Record,
            Shape::List(_) => self.slot.tag() == Tag::List,
            Shape::Map(..) => self.slot.tag() == Tag::Map,
            Shape::Flag => matches!(self.slot.tag(), Tag::True | Tag::False),
            _ => matches!(self.slot.tag(), Tag::Text | Tag::Coded | Tag::Number | Tag::Quoted | Tag::Word),
        };
        Self { slot: if fits { self.slot } else { Slot::default() }, ..*self }
    }

    fn bytes(&self, skip: usize) -> &'a [u8] {
        let start = self.slot.at as usize + skip;
        self.reading.body.piece(start, start + self.slot.data() as usize)
    }

    /// The digits of a number, in quotes or not
    fn digits(&self) -> Option<&'a [u8]> {
        match self.slot.tag() {
            Tag::Number => Some(self.bytes(0)),
            Tag::Quoted | Tag::Text => Some(self.bytes(1)),
            _ => None,
        }
    }

    #[inline(never)]
    pub(super) fn written(&self, shape: Shape) -> Option<Cow<'a, str>> {
        match (self.slot.tag(), shape) {
            (Tag::Text | Tag::Quoted, _) => Some(Cow::Borrowed(text::plain(self.bytes(1)))),
            (Tag::Coded, _) => Some(text::decode(self.bytes(1))),
            (Tag::Number, _) => Some(Cow::Borrowed(text::plain(self.bytes(0)))),
            (Tag::Word, Shape::Word(words)) => {
                words.spellings.get(self.slot.data() as usize).map(|(spelling, _)| Cow::Borrowed(*spelling))
            }
            (Tag::True, _) => Some(Cow::Borrowed("true")),
            (Tag::False, _) => Some(Cow::Borrowed("false")),
            _ => None,
        }
    }

    #[inline(never)]
    pub(super) fn owned(&self, shape: Shape) -> Option<String> {
        self.written(shape).map(Cow::into_owned)
    }

    #[inline(never)]
    pub(super) fn span(&self) -> Option<(u32, u32)> {
        let at = self.slot.at;
        match self.slot.tag() {
            Tag::Text | Tag::Quoted => Some((at + 1, self.slot.data())),
            Tag::Number => Some((at, self.slot.data())),
            Tag::Word if self.reading.body.at(at as usize) != b'"' => {
                let end = scan::literal::<Failed>(self.reading.body, at as usize).ok()?;
                Some((at, u32::try_from(end.get()).ok()? - at))
            }
            Tag::Word => {
                let end =
                    scan::string::<Failed>(self.reading.body, at as usize + 1).ok().filter(|end| end.is_plain())?.end();
                Some((at + 1, u32::try_from(end).ok()? - at - 1))
            }
            _ => None,
        }
    }

    #[inline(never)]
    pub(super) fn decimal(&self) -> Option<Decimal<'a>> {
        Decimal::read(self.digits()?)
    }

    /// The float nearest to a number whose point is moved `shift` places to the left
    #[inline(never)]
    pub(super) fn float(&self, shift: u32) -> Option<f64> {
        // A longer one is no score; its digits are there for whoever compares it.
        Short::read(self.digits()?)?.to_f64(shift)
    }

    /// The place of a known word's meaning in its declaration
    #[inline(never)]
    pub(super) fn meaning(&self, words: &'static Words) -> Option<u8> {
        let declared = match self.slot.tag() {
            Tag::Word => words.spellings.get(self.slot.data() as usize).map(|&(_, place)| place),
            _ => None,
        };
        if self.reading.wordings.is_empty() { declared } else { self.reworded(words, declared) }
    }

    /// The same, where the caller says the spellings of some meanings
    #[cold]
    fn reworded(&self, words: &'static Words, declared: Option<u8>) -> Option<u8> {
        let word = self.written(Shape::Word(words))?;
        let mut of_these = self.reading.wordings.iter().filter(|wording| core::ptr::eq(wording.words, words));
        match of_these.clone().find(|wording| wording.spellings.iter().any(|spelling| *spelling == word)) {
            Some(wording) => Some(wording.place),
            None => declared.filter(|place| of_these.all(|wording| wording.place != *place)),
        }
    }

    /// Whether a word stands there, known or not
    pub(super) fn is_word(&self) -> bool {
        matches!(self.slot.tag(), Tag::Text | Tag::Coded | Tag::Word)
    }
}
