//! A place in a body that has been read, by the field's own name and type
//!
//! Stepping never fails: below something absent everything is absent. So a
//! verdict asks for `report.details().matchers()` and handles absence once.

use super::date::{self, Date};
use super::reading::Reading;
use super::scalar::{Any, Day, Flag, Keyed, KeyedByName, Time};
use super::shape::{Shape, Shaped, Words};
use super::spot::{self, Spot};
use super::tape::Position;
use super::words::{self, Vocabulary};
use crate::json::decimal::Decimal;
use core::marker::PhantomData;

/// A place in a body, and whatever stands there
pub struct Node<'a, T> {
    spot: Spot<'a>,
    shape: PhantomData<fn() -> T>,
}

impl<T> Clone for Node<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Node<'_, T> {}

impl<'a, T> Node<'a, T> {
    /// The body itself
    pub(super) fn root(reading: &'a Reading<'a>) -> Self {
        Self::at(Spot::root(reading))
    }

    fn at(spot: Spot<'a>) -> Self {
        Self { spot, shape: PhantomData }
    }

    /// What it is a place in
    #[cfg(test)]
    pub(super) fn reading(self) -> &'a Reading<'a> {
        self.spot.reading
    }

    /// Where it stands, or would stand; by this a reason points at it
    pub fn place(self) -> Position {
        self.spot.position()
    }

    /// The same as a JSON Pointer
    pub fn pointer(self) -> String {
        self.spot.reading.pointer(self.spot.position())
    }

    /// The last step of its pointer: the provider's own name for it
    pub fn own_name(self) -> String {
        self.spot.reading.own_name(self.spot.position())
    }

    /// Nothing stands there that could be read: the field is not there, is
    /// `null`, is `""` where that says the same, or is of another type
    pub fn is_absent(self) -> bool {
        self.spot.is_absent()
    }

    /// It is an object with nothing in it, not even what is in no contract
    pub fn is_bare(self) -> bool {
        self.spot.is_bare()
    }

    /// Returns a number that depends on what stands here and not on the order of keys or of items
    ///
    /// It tells two things of one body apart where nothing that is documented does.
    #[cold]
    pub fn unordered_hash(self) -> u64 {
        let is_between =
            |byte: &u8| matches!(byte, b'{' | b'}' | b'[' | b']' | b',' | b':' | b' ' | b'\t' | b'\r' | b'\n');
        let of_piece = |piece: &[u8]| {
            let mixed = |hash: u64, &byte: &u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            piece.iter().fold(0xcbf2_9ce4_8422_2325, mixed)
        };
        self.spot.json().split(is_between).map(of_piece).fold(0, u64::wrapping_add)
    }

    /// `null` stands there, or `""` where that says the same: it is there and says nothing
    pub fn is_null(self) -> bool {
        self.spot.is_null()
    }

    /// It is a string, and may be one of so many bytes; told without looking at it
    pub fn may_be_as_long(self, bytes: usize) -> bool {
        self.spot.may_be_as_long(bytes)
    }

    pub(crate) fn field<U>(self, step: u32) -> Node<'a, U> {
        Node::at(self.spot.field(step))
    }

    /// Its fields, for whoever looks at several
    #[inline]
    pub fn fields(self) -> Fields<'a, T> {
        Fields { fields: self.spot.fields(), shape: PhantomData }
    }

    /// The cells of a list or map
    fn cells(self) -> impl Iterator<Item = u32> + use<'a, T> {
        let some = |cell: u32| (cell != 0).then_some(cell);
        core::iter::successors(some(self.spot.first()), move |&cell| some(self.spot.after(cell)))
    }
}

/// The fields of a record, by the same names: for whoever looks at several, which it makes faster
pub struct Fields<'a, T> {
    fields: spot::Fields<'a>,
    shape: PhantomData<fn() -> T>,
}

impl<'a, T> Fields<'a, T> {
    #[inline]
    pub(crate) fn field<U>(&self, step: u32) -> Node<'a, U> {
        Node::at(self.fields.field(step))
    }
}

impl<'a, T: Shaped> Node<'a, T> {
    /// The fields of a record of which every field is a `U`, in the order of its declaration
    pub fn each<U: Shaped>(self) -> impl Iterator<Item = Node<'a, U>> {
        let fields = match T::SHAPE {
            Shape::Record(record) => record().fields.len(),
            _ => 0,
        };
        let of_this = self.fields();
        (0..u32::try_from(fields).unwrap_or(0)).map(move |step| of_this.field(step))
    }

    /// The members of a record that are none of its fields, where its declaration has them read
    #[allow(clippy::zero_sized_map_values, reason = "what a body carries stands in the body, not in the wasm")]
    pub fn others(self) -> Node<'a, Keyed<Any>> {
        match T::SHAPE {
            Shape::Record(record) if record().others != 0 => {
                self.field(u32::try_from(record().fields.len()).unwrap_or(0))
            }
            _ => self.read_as(),
        }
    }

    /// The same place as one of a choice's alternatives; absent if it is another
    pub fn read_as<U: Shaped>(self) -> Node<'a, U> {
        Node::at(self.spot.read_as(U::SHAPE))
    }

    /// A single value as the provider wrote it, escapes resolved
    pub fn written(self) -> Option<&'a str> {
        self.spot.written(T::SHAPE)
    }

    /// The same as text of its own, for a result that outlives the body
    pub fn owned(self) -> Option<String> {
        self.spot.owned(T::SHAPE)
    }

    /// Where in the body the text of a single value stands, if it stands there just as it reads
    pub fn span(self) -> Option<(u32, u32)> {
        self.spot.span()
    }

    /// A known word, in the spelling that stands there
    pub fn spelling(self) -> Option<&'static str> {
        match T::SHAPE {
            Shape::Word(_) => self.spot.spelling(T::SHAPE),
            _ => None,
        }
    }

    /// A number, exactly as written, also where it stands in quotes
    pub fn decimal(self) -> Option<Decimal<'a>> {
        self.spot.decimal()
    }

    /// The same of a number that is not above 0
    pub fn not_positive(self) -> Option<Decimal<'a>> {
        self.spot.not_positive()
    }

    /// A percentage as a float from 0 to 1, if it is one; its point is moved, so nothing is rounded twice
    pub fn hundredth(self) -> Option<f64> {
        self.spot.float(2).filter(|part| (0.0..=1.0).contains(part))
    }

    /// A number as a float
    pub fn to_f64(self) -> Option<f64> {
        self.spot.float(0)
    }
}

impl<W: Vocabulary + Shaped> Node<'_, W> {
    /// The word that stands there; one that is not known is `Other`
    pub fn word(self) -> Option<W> {
        let Shape::Word(words) = W::SHAPE else { return None };
        if self.is_absent() {
            return None;
        }
        match self.spot.known(words) {
            Some(place) => W::known(place),
            None => self.other_word(words),
        }
    }

    /// The same of a word that is in no declaration, or where a caller says the spellings of some
    #[cold]
    #[inline(never)]
    fn other_word(self, words: &'static Words) -> Option<W> {
        match self.spot.meaning(words) {
            Spot::NO_WORD => None,
            Spot::OTHER => Some(W::other(words::other(self.spot))),
            place => W::known(place),
        }
    }
}

impl<'a> Node<'a, Any> {
    /// An object or a list, as it is written
    pub fn json(self) -> Option<&'a str> {
        self.spot.carried()
    }
}

impl Node<'_, Flag> {
    /// Whether it is true
    pub fn flag(self) -> Option<bool> {
        self.spot.flag()
    }
}

impl Node<'_, Day> {
    /// The day in ISO 8601, however it is written
    #[inline(never)]
    pub fn iso(self) -> Option<String> {
        Date::read(self.written()?).map(Date::iso)
    }
}

impl Node<'_, Time> {
    /// The moment in ISO 8601, however it is written
    #[inline(never)]
    pub fn iso(self) -> Option<String> {
        date::to_iso(self.written()?)
    }
}

impl Node<'_, Any> {
    /// Whether something is said there: neither nothing, `false`, zero nor what is empty says anything
    #[inline(never)]
    pub fn says_something(self) -> bool {
        !self.is_absent() && self.spot.says_something()
    }
}

impl<'a, T> Node<'a, Vec<T>> {
    /// Its items, in the body's order
    pub fn items(self) -> impl Iterator<Item = Node<'a, T>> {
        self.cells().map(move |cell| Node::at(self.spot.inside(cell)))
    }

    /// Its items with none, or no list at all
    pub fn is_empty(self) -> bool {
        self.spot.first() == 0
    }
}

impl<'a, T> Node<'a, Keyed<T>> {
    /// Its entries, in the body's order
    pub fn entries(self) -> impl Iterator<Item = (&'a str, Node<'a, T>)> {
        self.cells().map(move |cell| (self.spot.reading.key(cell), Node::at(self.spot.inside(cell))))
    }

    /// The same without their keys, which have to be read anew
    pub fn values(self) -> impl Iterator<Item = Node<'a, T>> {
        self.cells().map(move |cell| Node::at(self.spot.inside(cell)))
    }
}

impl<'a, T> Node<'a, KeyedByName<T>> {
    /// What stands under each of its keys, in the body's order; not under which
    pub fn values(self) -> impl Iterator<Item = Node<'a, T>> {
        self.cells().map(move |cell| Node::at(self.spot.inside(cell)))
    }
}
