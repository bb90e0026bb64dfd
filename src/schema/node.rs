//! Typed access to a body that has been read, by the names of the fields
//!
//! A step never fails: everything below an absent value is absent. A verdict can
//! therefore ask for `report.details().matchers()` and handle absence once.

use super::date::{self, Date, from_epoch_seconds};
use super::pointer::{OwnName, Pointer};
use super::reading::Reading;
use super::scalar::{Any, Day, EpochSeconds, Flag, Keyed, KeyedByName, Time};
use super::shape::{Shape, Shaped, WordList};
use super::spot::{self, Spot};
use super::tape::Position;
use super::words::{self, Vocabulary};
use crate::json::decimal::Decimal;
use core::marker::PhantomData;
use std::borrow::Cow;

/// A place in a body and the value there, if there is one
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
    /// Returns the body itself
    pub(super) fn root(reading: &'a Reading<'a>) -> Self {
        Self::at(Spot::root(reading))
    }

    fn at(spot: Spot<'a>) -> Self {
        Self { spot, shape: PhantomData }
    }

    /// Returns the reading to which this place belongs
    #[cfg(test)]
    pub(super) fn reading(self) -> &'a Reading<'a> {
        self.spot.reading
    }

    /// Returns the position of the value, even if it is absent; reasons use it to point at the value
    pub fn place(self) -> Position {
        self.spot.position()
    }

    /// Returns the position as a JSON Pointer
    pub fn pointer(self) -> Pointer<'a> {
        Pointer::Of(self.spot.reading, self.spot.position())
    }

    /// Returns the last step of the pointer: the provider's own name for the value
    pub fn own_name(self) -> OwnName<'a> {
        OwnName::Of(self.spot.reading, self.spot.position())
    }

    /// Returns whether there is no readable value: the field is absent, is
    /// `null`, is `""` if that means the same, or has another type
    pub fn is_absent(self) -> bool {
        self.spot.is_absent()
    }

    /// Returns whether the value is an empty object, without even undeclared members
    pub fn is_bare(self) -> bool {
        self.spot.is_bare()
    }

    /// Returns a number that depends on the content of the value but not on the order of keys or items
    ///
    /// It distinguishes two values of one body if no documented field does.
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

    /// Returns whether the value is `null`, or `""` if that means the same: it is present but says nothing
    pub fn is_null(self) -> bool {
        self.spot.is_null()
    }

    /// Returns whether the value could be a string of at least this many bytes, judging by length alone
    pub fn may_be_as_long(self, bytes: usize) -> bool {
        self.spot.may_be_as_long(bytes)
    }

    pub(crate) fn field<U>(self, step: u32) -> Node<'a, U> {
        Node::at(self.spot.field(step))
    }

    /// Returns the fields, for access to several of them
    #[inline]
    pub fn fields(self) -> Fields<'a, T> {
        Fields { fields: self.spot.fields(), shape: PhantomData }
    }

    /// Returns the cells of a list or map
    fn cells(self) -> impl Iterator<Item = u32> + use<'a, T> {
        let some = |cell: u32| (cell != 0).then_some(cell);
        core::iter::successors(some(self.spot.first()), move |&cell| some(self.spot.after(cell)))
    }
}

impl<'a> Reading<'a> {
    /// Returns the body itself, as the type of the contract by which it was read
    pub fn root<T>(&'a self) -> Node<'a, T> {
        Node::root(self)
    }
}

/// The fields of a record, by the same names. Faster if you access several of them
pub struct Fields<'a, T> {
    fields: spot::FieldSpots<'a>,
    shape: PhantomData<fn() -> T>,
}

impl<'a, T> Fields<'a, T> {
    #[inline]
    pub(crate) fn field<U>(&self, step: u32) -> Node<'a, U> {
        Node::at(self.fields.field(step))
    }
}

impl<'a, T: Shaped> Node<'a, T> {
    /// Returns the fields of a record whose fields are all of type `U`, in the order of the declaration
    pub fn each<U: Shaped>(self) -> impl Iterator<Item = Node<'a, U>> {
        let fields = match T::SHAPE {
            Shape::Record(record) => record().fields.len(),
            _ => 0,
        };
        let of_this = self.fields();
        (0..u32::try_from(fields).unwrap_or(0)).map(move |step| of_this.field(step))
    }

    /// Returns the undeclared members of a record, if its declaration says that they are read
    pub fn others(self) -> Node<'a, Keyed<Any>> {
        match T::SHAPE {
            Shape::Record(record) if record().others != 0 => {
                self.field(u32::try_from(record().fields.len()).unwrap_or(0))
            }
            _ => self.read_as(),
        }
    }

    /// Returns the value as one of a choice's alternatives; absent if it is a different one
    pub fn read_as<U: Shaped>(self) -> Node<'a, U> {
        Node::at(self.spot.read_as(U::SHAPE))
    }

    /// Returns a scalar as the provider wrote it, with escapes resolved
    pub fn written(self) -> Option<&'a str> {
        self.spot.written(T::SHAPE)
    }

    /// Returns the same as a text of a verification
    pub fn text(self) -> Option<Cow<'a, str>> {
        self.written().map(Cow::Borrowed)
    }

    /// Returns where the text of a scalar is in the body, if it has no escapes
    pub fn span(self) -> Option<(u32, u32)> {
        self.spot.span()
    }

    /// Returns a known word in the spelling of the body
    pub fn spelling(self) -> Option<&'static str> {
        match T::SHAPE {
            Shape::Word(_) => self.spot.spelling(T::SHAPE),
            _ => None,
        }
    }

    /// Returns a number exactly as written, even if it is in quotes
    pub fn decimal(self) -> Option<Decimal<'a>> {
        self.spot.decimal()
    }

    /// Returns a number exactly as written, if it is not above 0
    pub fn not_positive(self) -> Option<Decimal<'a>> {
        self.spot.not_positive()
    }

    /// Returns a percentage as a float from 0 to 1; the point is moved, so nothing is rounded twice
    pub fn hundredth(self) -> Option<f64> {
        self.spot.float(2).filter(|part| (0.0..=1.0).contains(part))
    }

    /// Returns a number as a float
    pub fn to_f64(self) -> Option<f64> {
        self.spot.float(0)
    }
}

impl<W: Vocabulary + Shaped> Node<'_, W> {
    /// Returns the word; an unknown one is `Other`
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

    /// Returns whether there is a word that the vocabulary does not have
    pub fn is_unknown(self) -> bool {
        matches!(W::SHAPE, Shape::Word(words) if self.spot.meaning(words) == Spot::OTHER)
    }

    /// Returns the word if it is undeclared, or if a caller gives the spellings of some meanings
    #[cold]
    #[inline(never)]
    fn other_word(self, words: &'static WordList) -> Option<W> {
        match self.spot.meaning(words) {
            Spot::NO_WORD => None,
            Spot::OTHER => Some(W::other(words::other(self.spot))),
            place => W::known(place),
        }
    }
}

impl<'a> Node<'a, Any> {
    /// Returns an object or a list as it is written
    pub fn json(self) -> Option<&'a str> {
        self.spot.carried()
    }
}

impl Node<'_, Flag> {
    /// Returns whether the value is true
    pub fn flag(self) -> Option<bool> {
        self.spot.flag()
    }
}

impl<'a> Node<'a, Day> {
    /// Returns the date in ISO 8601, however it is written
    #[inline(never)]
    pub fn iso(self) -> Option<Cow<'a, str>> {
        Date::read(self.written()?).map(|date| Cow::Owned(date.iso()))
    }
}

impl<'a> Node<'a, Time> {
    /// Returns the date and time in ISO 8601, however it is written
    #[inline(never)]
    pub fn iso(self) -> Option<Cow<'a, str>> {
        let text = self.written()?;
        if date::is_iso(text) { Some(Cow::Borrowed(text)) } else { date::to_iso(text).map(Cow::Owned) }
    }
}

impl Node<'_, EpochSeconds> {
    /// Returns the date and time in ISO 8601
    pub fn iso(self) -> Option<String> {
        from_epoch_seconds(self.seconds()?)
    }

    /// Returns the day in UTC
    pub fn day(self) -> Option<Date> {
        Date::from_epoch_days(self.seconds()?.div_euclid(86_400))
    }

    fn seconds(self) -> Option<i64> {
        self.written()?.parse().ok()
    }
}

impl Node<'_, Any> {
    /// Returns whether the value says something: it is not absent, `false`, zero or empty
    #[inline(never)]
    pub fn says_something(self) -> bool {
        !self.is_absent() && self.spot.says_something()
    }
}

impl<'a, T> Node<'a, Vec<T>> {
    /// Returns the items, in the order of the body
    pub fn items(self) -> impl Iterator<Item = Node<'a, T>> {
        self.cells().map(move |cell| Node::at(self.spot.inside(cell)))
    }

    /// Returns whether the list is empty or absent
    pub fn is_empty(self) -> bool {
        self.spot.first() == 0
    }
}

impl<'a, T> Node<'a, Keyed<T>> {
    /// Returns the entries, in the order of the body
    pub fn entries(self) -> impl Iterator<Item = (&'a str, Node<'a, T>)> {
        self.cells().map(move |cell| (self.spot.reading.key(cell), Node::at(self.spot.inside(cell))))
    }

    /// Returns the entries without their keys, which would have to be read again
    pub fn values(self) -> impl Iterator<Item = Node<'a, T>> {
        self.cells().map(move |cell| Node::at(self.spot.inside(cell)))
    }
}

impl<'a, T> Node<'a, KeyedByName<T>> {
    /// Returns the values of the map without their keys, in the order of the body
    pub fn values(self) -> impl Iterator<Item = Node<'a, T>> {
        self.cells().map(move |cell| Node::at(self.spot.inside(cell)))
    }
}
