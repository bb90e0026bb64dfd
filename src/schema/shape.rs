//! The table form of a contract: plain data that every consumer walks

use super::next_field_hint::{MOST_FIELDS, NextFieldHint};
use crate::json::block::BLOCK;
use crate::json::name::QuotedName;

/// The shape of a field's value
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A string
    Text(Form),
    /// An identifier: a string or a number, with every digit
    Id,
    /// A number, within its documented range
    Number(&'static Range),
    /// `true` or `false`, also as `"true"`, `"True"`, `"false"`, `"False"`
    Flag,
    /// A word of a vocabulary, which may grow; a bare `true` or `false` where the vocabulary has that word
    Word(&'static WordList),
    /// An object with its own fields; a function, so that records may contain one another
    Record(fn() -> &'static Record),
    /// A list of one shape
    List(&'static Shape),
    /// An object with arbitrary keys
    Map(&'static Shape, Keys),
    /// One of several shapes of different JSON types
    Choice(fn() -> &'static Choice),
    /// Any JSON, passed on without being read
    Any,
}

/// The kind of keys that a map has
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Keys {
    /// Names of things, which pointers may contain
    Things,
    /// Possibly names of people, which pointers must not contain
    People,
}

/// The form of a text
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Form {
    /// Any text
    Free,
    /// A calendar date, in one of the forms that providers write; `""` is absent
    Date,
    /// A date and time, in one of the forms that providers write; `""` is absent
    Time,
}

impl Form {
    /// Returns the name of the form in JSON Schema
    pub const fn name(self) -> &'static str {
        match self {
            Self::Free => "string",
            Self::Date => "date",
            Self::Time => "date-time",
        }
    }
}

/// The documented range of a number, including both ends, and its documented notation
#[derive(Debug)]
pub struct Range {
    /// The smallest value
    pub min: i64,
    /// The largest value
    pub max: i64,
    /// Whether the number must be whole
    pub whole: bool,
    /// The documented notation
    pub wire: Wire,
}

/// The documented notation of a number; the other one is read too
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Wire {
    /// A JSON number; in quotes, it is reported as an info
    Number,
    /// A string; a JSON number is just as good
    Text,
}

/// Whether a field must be present
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Presence {
    /// Without it, the event cannot be judged: an error
    Required,
    /// Documented as always present: a warning if it is missing. `null` counts as present.
    Expected,
    /// May be absent
    Optional,
}

/// A field of a record
#[derive(Debug)]
pub struct Field {
    /// Its key, as the provider spells it
    pub name: QuotedName,
    /// Other known spellings of the key
    pub aliases: &'static [&'static str],
    /// The shape of the value
    pub shape: Shape,
    /// Whether a string is taken without further checks
    pub verbatim: bool,
    /// Whether the field must be present
    pub presence: Presence,
    /// The field that came after this one in the last body
    pub after: NextFieldHint,
    /// The doc comment of its declaration; for schemas, not for the wasm
    #[cfg(not(target_arch = "wasm32"))]
    pub doc: &'static str,
}

impl Field {
    /// Its key, as the provider spells it
    pub const fn key(&self) -> &str {
        self.name.text()
    }

    /// Returns every known spelling of the key
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        [self.key()].into_iter().chain(self.aliases.iter().copied())
    }

    /// Returns the shape if the field is required
    #[inline]
    pub fn required(&'static self) -> Option<&'static Shape> {
        if self.presence == Presence::Required { Some(&self.shape) } else { None }
    }
}

/// An object with known fields. Unknown fields are normal and are skipped, or read if they are results too
#[derive(Debug)]
pub struct Record {
    /// The name of its Rust and TypeScript type
    #[cfg(not(target_arch = "wasm32"))]
    pub name: &'static str,
    /// The fields, in the provider's usual order, which makes reading fast
    pub fields: &'static [Field],
    /// The number of slots on the tape: one for each field, and two more if members of unknown name are read
    pub slots: usize,
    /// The bit behind those of the fields, if members of unknown name are read; otherwise 0
    pub others: u64,
    /// A bit for each field that is required or expected
    pub wanted: u64,
    /// A bit for the [`trait_of`] each field's key, which rules out most unknown keys at once
    pub traits: u64,
    /// Whether some field has another spelling
    pub aliased: bool,
    /// A bit for each field whose key may be in kebab, snake or camel case
    pub respelled: u64,
    /// The field that came first in the last body
    pub first: NextFieldHint,
    /// The doc comment of its declaration
    #[cfg(not(target_arch = "wasm32"))]
    pub doc: &'static str,
    /// Its TypeScript declaration, by tsify
    #[cfg(not(target_arch = "wasm32"))]
    pub typescript: &'static str,
}

/// Returns the bits of the fields that are required or expected
///
/// # Panics
///
/// If a record has more fields than bits. Such a contract does not compile.
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

/// Returns the position of a bit that differs for most keys, from the first byte and the length up to that of a block
#[inline]
pub const fn trait_of(first: u8, length: usize) -> usize {
    let length = if length < BLOCK { length } else { BLOCK };
    (first as usize * 5 + length * 11) & 63
}

/// Returns the bits of the traits of all declared keys
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

/// Shapes of different JSON types, any of which a field may have
#[derive(Debug)]
pub struct Choice {
    /// The name of its Rust and TypeScript type
    #[cfg(not(target_arch = "wasm32"))]
    pub name: &'static str,
    /// The shapes; no two have the same JSON type: [`are_distinct`]
    pub shapes: &'static [Shape],
    /// The doc comment of its declaration
    #[cfg(not(target_arch = "wasm32"))]
    pub doc: &'static str,
    /// Its TypeScript declaration, by tsify
    #[cfg(not(target_arch = "wasm32"))]
    pub typescript: &'static str,
}

/// A vocabulary
#[derive(Debug)]
pub struct WordList {
    /// The name of its Rust and TypeScript type
    #[cfg(not(target_arch = "wasm32"))]
    pub name: &'static str,
    /// Every known spelling, with the index of its meaning in the Rust type
    pub spellings: &'static [(QuotedName, u8)],
    /// The doc comment of its declaration
    #[cfg(not(target_arch = "wasm32"))]
    pub doc: &'static str,
}

impl WordList {
    /// Returns the index of the word that a bare `true` or `false` means
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

/// A Rust type that has a shape
pub trait Shaped {
    /// The shape
    const SHAPE: Shape;
}

impl<T: Shaped> Shaped for Vec<T> {
    const SHAPE: Shape = Shape::List(&T::SHAPE);
}

impl Shape {
    /// Returns the names of the JSON types that the shape accepts
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

    /// Returns whether any string is valid
    pub const fn is_verbatim(self) -> bool {
        matches!(self, Self::Text(Form::Free) | Self::Id)
    }

    /// Returns a bit for each kind of first byte that a value of the shape can have
    const fn begins(self) -> u8 {
        match self {
            Self::Word(words) if words.literal(true).is_some() => STRING | LITERAL,
            Self::Text(_) | Self::Word(_) => STRING,
            Self::Id | Self::Number(_) => STRING | NUMBER,
            Self::Flag => STRING | LITERAL,
            Self::Record(_) | Self::Map(..) => OBJECT,
            Self::List(_) => LIST,
            Self::Any => OBJECT | LIST | STRING | LITERAL | NUMBER,
            // A choice within a choice counts as part of the outer one.
            Self::Choice(_) => 0,
        }
    }

    /// Returns whether a value that begins with this byte can have the shape
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

/// Returns whether the first byte of a value determines its shape
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
