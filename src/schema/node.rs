//! A place in a body that has been read, by the field's own name and type
//!
//! Stepping never fails: below something absent everything is absent. So a
//! verdict asks for `report.details().matchers()` and handles absence once.

use super::date::{self, Date};
use super::reading::Reading;
use super::scalar::{Day, Flag, Keyed, Time};
use super::shape::{Shape, Shaped};
use super::tape::{Around, HEADER, Slot, Tag, cell_slot, field};
use super::words::Vocabulary;
use crate::json::decimal::{Decimal, Short};
use crate::json::{byte, scan, text};
use core::marker::PhantomData;
use std::borrow::Cow;

/// A place in a body, and whatever stands there
pub struct Node<'a, T> {
    reading: &'a Reading<'a>,
    around: Around,
    slot: Slot,
    shape: PhantomData<fn() -> T>,
}

impl<T> Clone for Node<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Node<'_, T> {}

impl<'a, T> Node<'a, T> {
    pub(super) fn new(reading: &'a Reading<'a>, around: Around, slot: Slot) -> Self {
        Self { reading, around, slot, shape: PhantomData }
    }

    /// Where it stands, or would stand; by this a reason points at it
    pub fn place(self) -> Around {
        self.around
    }

    /// The same as a JSON Pointer
    pub fn pointer(self) -> String {
        self.reading.pointer(self.around)
    }

    /// The last step of its pointer: the provider's own name for it
    pub fn own_name(self) -> String {
        let pointer = self.pointer();
        pointer.rsplit('/').next().unwrap_or_default().replace("~1", "/").replace("~0", "~")
    }

    /// Nothing stands there that could be read: the field is not there, is
    /// `null`, is `""` where that says the same, or is of another type
    pub fn is_absent(self) -> bool {
        matches!(self.slot.tag(), Tag::Absent | Tag::Null)
    }

    pub(crate) fn field<U>(self, step: u32) -> Node<'a, U> {
        if self.slot.tag() != Tag::Record {
            return Node::new(self.reading, self.around, Slot::default());
        }
        let container = self.slot.data();
        Node::new(self.reading, Around { container, step }, self.reading.tape.slot(field(container, step)))
    }

    fn bytes(self, skip: usize) -> &'a [u8] {
        let start = self.slot.at as usize + skip;
        self.reading.body.get(start..start + self.slot.data() as usize).unwrap_or_default()
    }

    /// The cells of a list or map: index and slot
    fn cells(self) -> impl Iterator<Item = (u32, Slot)> + use<'a, T> {
        let tape = self.reading.tape;
        let first = match self.slot.tag() {
            Tag::List | Tag::Map => tape.word(self.slot.data() + HEADER - 1),
            _ => 0,
        };
        // A chain only goes forward, so it ends.
        core::iter::successors(Some(first).filter(|&cell| cell != 0), move |&cell| {
            Some(tape.word(cell)).filter(|&next| next > cell)
        })
        .map(move |cell| (cell, tape.slot(cell_slot(cell))))
    }
}

impl<'a, T: Shaped> Node<'a, T> {
    /// The fields of a record of which every field is a `U`, in the order of its declaration
    pub fn each<U: Shaped>(self) -> impl Iterator<Item = Node<'a, U>> {
        let fields = match T::SHAPE {
            Shape::Record(record) => record().fields.len(),
            _ => 0,
        };
        (0..u32::try_from(fields).unwrap_or(0)).map(move |step| self.field(step))
    }

    /// The same place as one of a choice's alternatives; absent if it is another
    pub fn read_as<U: Shaped>(self) -> Node<'a, U> {
        let fits = match U::SHAPE {
            Shape::Record(_) => self.slot.tag() == Tag::Record,
            Shape::List(_) => self.slot.tag() == Tag::List,
            Shape::Map(_) => self.slot.tag() == Tag::Map,
            Shape::Flag => matches!(self.slot.tag(), Tag::True | Tag::False),
            _ => matches!(self.slot.tag(), Tag::Text | Tag::Coded | Tag::Number | Tag::Quoted | Tag::Word),
        };
        Node::new(self.reading, self.around, if fits { self.slot } else { Slot::default() })
    }

    /// A single value as the provider wrote it, escapes resolved
    pub fn written(self) -> Option<Cow<'a, str>> {
        match self.slot.tag() {
            Tag::Text | Tag::Coded | Tag::Quoted => Some(text::decode(self.bytes(1))),
            Tag::Number => Some(text::decode(self.bytes(0))),
            Tag::Word => match T::SHAPE {
                Shape::Word(words) => {
                    words.spellings.get(self.slot.data() as usize).map(|(spelling, _)| Cow::Borrowed(*spelling))
                }
                _ => None,
            },
            Tag::True => Some(Cow::Borrowed("true")),
            Tag::False => Some(Cow::Borrowed("false")),
            Tag::Absent | Tag::Null | Tag::Record | Tag::List | Tag::Map | Tag::Json => None,
        }
    }

    /// The same as text of its own, for a result that outlives the body
    pub fn owned(self) -> Option<String> {
        self.written().map(Cow::into_owned)
    }

    /// Where in the body the text of a single value stands, if it stands there just as it reads
    pub fn span(self) -> Option<(u32, u32)> {
        let at = self.slot.at;
        match self.slot.tag() {
            Tag::Text | Tag::Quoted => Some((at + 1, self.slot.data())),
            Tag::Number => Some((at, self.slot.data())),
            Tag::Word if byte(self.reading.body, at as usize) != b'"' => {
                let end = scan::literal(self.reading.body, at as usize).ok()?;
                Some((at, u32::try_from(end).ok()? - at))
            }
            Tag::Word => {
                let end = scan::string(self.reading.body, at as usize + 1).ok().filter(|end| end.plain)?.end;
                Some((at + 1, u32::try_from(end).ok()? - at - 1))
            }
            _ => None,
        }
    }

    /// A number, exactly as written, also where it stands in quotes
    pub fn decimal(self) -> Option<Decimal<'a>> {
        match self.slot.tag() {
            Tag::Number => Decimal::read(self.bytes(0)),
            Tag::Quoted | Tag::Text => Decimal::read(self.bytes(1)),
            _ => None,
        }
    }

    /// A percentage as a float from 0 to 1, if it is one; its point is moved, so nothing is rounded twice
    pub fn hundredth(self) -> Option<f64> {
        self.float(2).filter(|part| (0.0..=1.0).contains(part))
    }

    /// A number as a float
    pub fn to_f64(self) -> Option<f64> {
        self.float(0)
    }

    /// The float nearest to a number whose point is moved `shift` places to the left
    fn float(self, shift: u32) -> Option<f64> {
        let written = match self.slot.tag() {
            Tag::Number => self.bytes(0),
            Tag::Quoted | Tag::Text => self.bytes(1),
            _ => return None,
        };
        // A longer one is no score; its digits are there for whoever compares it.
        Short::read(written)?.to_f64(shift)
    }
}

impl<W: Vocabulary + Shaped> Node<'_, W> {
    /// The word that stands there; one that is not known is `Other`
    pub fn word(self) -> Option<W> {
        let Shape::Word(words) = W::SHAPE else { return None };
        match self.slot.tag() {
            Tag::Word => words.spellings.get(self.slot.data() as usize).and_then(|&(_, place)| W::known(place)),
            Tag::Text | Tag::Coded => self.owned().map(W::other),
            _ => None,
        }
    }
}

impl Node<'_, Flag> {
    /// Whether it is true
    pub fn flag(self) -> Option<bool> {
        match self.slot.tag() {
            Tag::True => Some(true),
            Tag::False => Some(false),
            _ => None,
        }
    }
}

impl Node<'_, Day> {
    /// The day in ISO 8601, however it is written
    pub fn iso(self) -> Option<String> {
        Date::read(&self.written()?).map(|date| date.to_string())
    }
}

impl Node<'_, Time> {
    /// The moment in ISO 8601, however it is written
    pub fn iso(self) -> Option<String> {
        date::to_iso(&self.written()?)
    }
}

impl<'a, T> Node<'a, Vec<T>> {
    /// Its items, in the body's order
    pub fn items(self) -> impl Iterator<Item = Node<'a, T>> {
        self.cells()
            .zip(0..)
            .map(move |((_, slot), step)| Node::new(self.reading, Around { container: self.slot.data(), step }, slot))
    }

    /// Its items with none, or no list at all
    pub fn is_empty(self) -> bool {
        self.cells().next().is_none()
    }
}

impl<'a, T> Node<'a, Keyed<T>> {
    /// Its entries, in the body's order
    pub fn entries(self) -> impl Iterator<Item = (Cow<'a, str>, Node<'a, T>)> {
        self.cells().map(move |(cell, slot)| {
            let around = Around { container: self.slot.data(), step: cell };
            (self.reading.key(cell), Node::new(self.reading, around, slot))
        })
    }
}

/// The key of a map's cell, whose opening quote stands at `at`
pub(super) fn key(body: &[u8], at: usize) -> Cow<'_, str> {
    let end = if byte(body, at) == b'"' { scan::string(body, at + 1).map_or(at + 1, |text| text.end) } else { at + 1 };
    text::decode(body.get(at + 1..end).unwrap_or_default())
}
