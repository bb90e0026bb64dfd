//! The table form of a contract: plain data that every consumer walks

use super::usual::{MOST_FIELDS, Usual};
use crate::json::block::BLOCK;
use crate::json::name::Name;

/// What stands in a field
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A string
    Text(Form),
    /// What identifies and is not reckoned with: a string or a number, of which every digit is kept
    Id,
    /// A number, within its documented range
    Number(&'static Range),
    /// `true` or `false`, also as `"true"`, `"True"`, `"false"`, `"False"`
    Flag,
    /// A word of a vocabulary, which may grow; a bare `true` or `false` where the vocabulary has that word
    Word(&'static Words),
    /// An object with fields of its own; asked for rather than held, so that records may hold one another
    Record(fn() -> &'static Record),
    /// A list of one shape
    List(&'static Shape),
    /// An object whose keys are the caller's own
    Map(&'static Shape, Keys),
    /// One of several shapes of different JSON types
    Choice(fn() -> &'static Choice),
    /// Any JSON; carried, not read
    Any,
}

/// What the keys of a map are
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Keys {
    /// Names of things, which may be shown
    Things,
    /// Maybe names of people, which no pointer tells
    People,
}

/// The form of a text
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Form {
    /// Anything
    Free,
    /// A calendar date, in one of the forms that providers write; `""` is absent
    Date,
    /// A moment, in one of the forms that providers write; `""` is absent
    Time,
}

impl Form {
    /// Its name, as in JSON Schema
    pub const fn name(self) -> &'static str {
        match self {
            Self::Free => "string",
            Self::Date => "date",
            Self::Time => "date-time",
        }
    }
}

/// The documented range of a number, ends included, and how it is documented to be written
#[derive(Debug)]
pub struct Range {
    /// No smaller
    pub min: i64,
    /// No larger
    pub max: i64,
    /// Nothing after the point
    pub whole: bool,
    /// How the provider writes it
    pub wire: Wire,
}

/// How a number is documented to be written; the other way is read too
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Wire {
    /// As a number; in quotes is worth an info
    Number,
    /// In quotes; bare is as good
    Text,
}

/// How much a field has to be there
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Presence {
    /// Without it the event cannot be judged: an error
    Required,
    /// Documented as always there: a warning. `null` is there.
    Expected,
    /// May be absent
    Optional,
}

/// A field of a record
#[derive(Debug)]
pub struct Field {
    /// Its key, as the provider spells it
    pub name: Name,
    /// Other spellings that the provider is known to use
    pub aliases: &'static [&'static str],
    /// What stands in it
    pub shape: Shape,
    /// A string that stands in it is taken as it is
    pub verbatim: bool,
    /// How much it has to be there
    pub presence: Presence,
    /// Which field came after it in the last body
    pub after: Usual,
    /// What its declaration says of it; for schemas, not for the wasm
    #[cfg(not(target_arch = "wasm32"))]
    pub doc: &'static str,
}

impl Field {
    /// Its key, as the provider spells it
    pub const fn key(&self) -> &str {
        self.name.text()
    }

    /// Every key that it is known by
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        [self.key()].into_iter().chain(self.aliases.iter().copied())
    }

    /// Its shape, where the event cannot be judged without it
    #[inline]
    pub fn required(&'static self) -> Option<&'static Shape> {
        if self.presence == Presence::Required { Some(&self.shape) } else { None }
    }
}

/// An object with known fields; unknown ones are normal and pass, or are read where they are results too
#[derive(Debug)]
pub struct Record {
    /// The name of its Rust and TypeScript type
    #[cfg(not(target_arch = "wasm32"))]
    pub name: &'static str,
    /// Its fields, in the provider's usual order, which makes reading fast
    pub fields: &'static [Field],
    /// Slots that it takes on the tape: one for each field, and two more where members of unknown name are read
    pub slots: usize,
    /// The bit behind those of the fields, where members of unknown name are read; else none
    pub others: u64,
    /// A bit for each field that must be there, required or expected
    pub wanted: u64,
    /// A bit for each field's [`trait_of`] its key, so that most keys that are none are told at a glance
    pub traits: u64,
    /// Some field has another spelling
    pub aliased: bool,
    /// Which field came first in the last body
    pub first: Usual,
    /// What its declaration says of it
    #[cfg(not(target_arch = "wasm32"))]
    pub doc: &'static str,
    /// Its TypeScript declaration, by tsify
    #[cfg(not(target_arch = "wasm32"))]
    pub typescript: &'static str,
}

/// The bits of the fields that must be there
///
/// # Panics
///
/// Where a record has more fields than bits; a contract that does, does not compile.
pub const fn wanted(fields: &[Presence]) -> u64 {
    assert!(fields.len() <= MOST_FIELDS, "a record has at most 64 fields");
    let mut bits = 0;
    let mut rest = fields;
    let mut place = 0;
    while let [presence, more @ ..] = rest {
        if !matches!(presence, Presence::Optional) {
            bits |= 1 << place;
        }
        place += 1;
        rest = more;
    }
    bits
}

/// What tells a key from most others: the place of a bit, by its first byte and its length up to a block's
#[inline]
pub const fn trait_of(first: u8, length: usize) -> usize {
    let length = if length < BLOCK { length } else { BLOCK };
    (first as usize * 5 + length * 11) & 63
}

/// The bits of the traits of all keys as they are declared
pub const fn traits(keys: &[&str]) -> u64 {
    let mut bits = 0;
    let mut rest = keys;
    while let [key, more @ ..] = rest {
        if let [first, ..] = key.as_bytes() {
            bits |= 1 << trait_of(*first, key.len());
        }
        rest = more;
    }
    bits
}

/// Shapes of different JSON types, any of which may stand in a field
#[derive(Debug)]
pub struct Choice {
    /// The name of its Rust and TypeScript type
    #[cfg(not(target_arch = "wasm32"))]
    pub name: &'static str,
    /// No two of one JSON type: [`are_distinct`]
    pub shapes: &'static [Shape],
    /// What its declaration says of it
    #[cfg(not(target_arch = "wasm32"))]
    pub doc: &'static str,
    /// Its TypeScript declaration, by tsify
    #[cfg(not(target_arch = "wasm32"))]
    pub typescript: &'static str,
}

/// A vocabulary
#[derive(Debug)]
pub struct Words {
    /// The name of its Rust and TypeScript type
    #[cfg(not(target_arch = "wasm32"))]
    pub name: &'static str,
    /// Every spelling known, with the place of its meaning in the Rust type
    pub spellings: &'static [(Name, u8)],
    /// What its declaration says of it
    #[cfg(not(target_arch = "wasm32"))]
    pub doc: &'static str,
}

impl Words {
    /// The place of the word that a bare `true` or `false` stands for
    pub const fn literal(&self, literal: bool) -> Option<usize> {
        let mut place = 0;
        let mut rest = self.spellings;
        while let [(spelling, _), more @ ..] = rest {
            if matches!((spelling.text().as_bytes(), literal), (b"true", true) | (b"false", false)) {
                return Some(place);
            }
            place += 1;
            rest = more;
        }
        None
    }
}

/// A Rust type that stands for a shape
pub trait Shaped {
    /// The shape
    const SHAPE: Shape;
}

impl<T: Shaped> Shaped for Vec<T> {
    const SHAPE: Shape = Shape::List(&T::SHAPE);
}

impl Shape {
    /// The JSON types that it takes, by name
    pub fn takes(self) -> Vec<&'static str> {
        match self {
            Self::Word(words) if words.literal(true).is_some() => vec!["string", "boolean"],
            Self::Text(_) | Self::Word(_) => vec!["string"],
            Self::Number(Range { wire: Wire::Number, .. }) => vec!["number"],
            Self::Id | Self::Number(_) => vec!["string", "number"],
            Self::Flag => vec!["boolean"],
            Self::Record(_) | Self::Map(..) => vec!["object"],
            Self::List(_) => vec!["array"],
            Self::Choice(choice) => choice().shapes.iter().flat_map(|shape| shape.takes()).collect(),
            Self::Any => Vec::new(),
        }
    }

    /// A string of the shape says what it says, whatever that is
    pub const fn is_verbatim(self) -> bool {
        matches!(self, Self::Text(Form::Free) | Self::Id)
    }

    /// What a value of the shape can begin with, a bit each
    const fn begins(self) -> u8 {
        match self {
            Self::Word(words) if words.literal(true).is_some() => STRING | LITERAL,
            Self::Text(_) | Self::Word(_) => STRING,
            Self::Id | Self::Number(_) => STRING | NUMBER,
            Self::Flag => STRING | LITERAL,
            Self::Record(_) | Self::Map(..) => OBJECT,
            Self::List(_) => LIST,
            Self::Any => OBJECT | LIST | STRING | LITERAL | NUMBER,
            // One that stands in another can as well be part of it.
            Self::Choice(_) => 0,
        }
    }

    /// Whether a value that begins with this byte can be of the shape
    pub const fn begins_with(self, first: u8) -> bool {
        let bit = match first {
            b'{' => OBJECT,
            b'[' => LIST,
            b'"' => STRING,
            b't' | b'f' => LITERAL,
            b'-' | b'0'..=b'9' => NUMBER,
            _ => 0,
        };
        self.begins() & bit != 0
    }
}

const OBJECT: u8 = 1;
const LIST: u8 = 2;
const STRING: u8 = 4;
const LITERAL: u8 = 8;
const NUMBER: u8 = 16;

/// Whether the first byte of a value says which one of the shapes it is
pub const fn are_distinct(shapes: &[Shape]) -> bool {
    let mut taken = 0;
    let mut rest = shapes;
    while let [shape, more @ ..] = rest {
        let begins = shape.begins();
        if begins == 0 || taken & begins != 0 {
            return false;
        }
        taken |= begins;
        rest = more;
    }
    true
}
