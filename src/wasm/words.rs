//! An answer as it is written: 32-bit words, and the text that they refer to
//!
//! Values with a layout of their own are written word by word. Any other value is serialized: the words of its fields in
//! the order of their declaration, by which the build makes the functions that read them.

use super::layout::{LEFT_OUT, NOTHING, TextWords};
use super::never::{Never, never_serialized};
use serde::Serialize;
use serde::ser::{self, SerializeSeq, SerializeStruct};

/// An answer; its memory is used for one after the other
#[derive(Default)]
pub struct Words {
    list: Vec<u32>,
    texts: String,
    /// Where the text that is being written begins
    begin: usize,
    /// Its length so far, in UTF-16 code units
    units: u32,
}

impl Words {
    /// Forgets the last answer
    pub fn clear(&mut self) {
        self.list.clear();
        self.texts.clear();
    }

    /// Adds words
    pub fn put(&mut self, words: &[u32]) {
        // At once: a vector asks for its room at every piece.
        self.list.extend_from_slice(words);
    }

    /// Begins a text and returns the place of its words, which [`end`](Self::end) fills in
    pub fn begin(&mut self) -> usize {
        let head = self.list.len();
        self.put(&[0; TextWords::LENGTH]);
        (self.begin, self.units) = (self.texts.len(), 0);
        head
    }

    /// Ends the text whose words are at `head`; it begins `base` bytes behind where it begins among the texts
    pub fn end(&mut self, head: usize, base: u32) {
        let length = low((self.texts.len() - self.begin) as u64);
        let words = TextWords { at: base + low(self.begin as u64), length, is_ascii: u32::from(length == self.units) };
        self.fill(head, &words.words());
    }

    /// Writes words where there are some already
    pub fn fill(&mut self, at: usize, words: &[u32]) {
        if let Some(room) = self.list.get_mut(at..at + words.len()) {
            room.copy_from_slice(words);
        }
    }

    /// Adds a piece to the text and returns where it begins and how long it is
    pub fn text(&mut self, piece: &str) -> [u32; 2] {
        let from = self.texts.len();
        self.texts.push_str(piece);
        self.added(from)
    }

    /// Adds what `write` writes to the text and returns where it begins and how long it is
    pub fn written(&mut self, write: impl FnOnce(&mut String)) -> [u32; 2] {
        let from = self.texts.len();
        write(&mut self.texts);
        self.added(from)
    }

    fn added(&mut self, from: usize) -> [u32; 2] {
        let piece = self.texts.get(from..).unwrap_or_default();
        let units = if piece.is_ascii() { piece.len() } else { piece.encode_utf16().count() };
        let start = self.units;
        self.units += low(units as u64);
        [start, low(units as u64)]
    }

    /// The address of the words
    pub fn address(&self) -> usize {
        address(&self.list)
    }

    /// The address of the texts, which moves when they grow
    pub fn texts(&self) -> u32 {
        low(address(self.texts.as_bytes()) as u64)
    }

    /// Adds the words of a value
    pub fn add<T: Serialize>(&mut self, value: &T) {
        let Ok(()) = value.serialize(self);
    }
}

/// The lower word of a number
#[allow(clippy::cast_possible_truncation, reason = "the lower word is what is meant; addresses have 32 bits here")]
pub const fn low(number: u64) -> u32 {
    number as u32
}

/// Where in the instance's memory a slice begins
pub fn address<T>(of: &[T]) -> usize {
    of.as_ptr() as usize
}

impl ser::Serializer for &mut Words {
    type Ok = ();
    type Error = Never;
    type SerializeSeq = Self;
    type SerializeStruct = Self;

    fn is_human_readable(&self) -> bool {
        false
    }

    fn serialize_bool(self, value: bool) -> Result<(), Never> {
        self.list.push(u32::from(value));
        Ok(())
    }

    fn serialize_u8(self, value: u8) -> Result<(), Never> {
        self.serialize_u32(value.into())
    }

    fn serialize_u16(self, value: u16) -> Result<(), Never> {
        self.serialize_u32(value.into())
    }

    fn serialize_u32(self, value: u32) -> Result<(), Never> {
        self.list.push(value);
        Ok(())
    }

    fn serialize_u64(self, value: u64) -> Result<(), Never> {
        self.serialize_u32(low(value))
    }

    /// The upper word comes first: no number has all of its bits
    fn serialize_f64(self, value: f64) -> Result<(), Never> {
        let bits = value.to_bits();
        self.put(&[low(bits >> 32), low(bits)]);
        Ok(())
    }

    #[inline(never)]
    fn serialize_str(self, value: &str) -> Result<(), Never> {
        let piece = self.text(value);
        self.put(&piece);
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Never> {
        self.serialize_u32(NOTHING)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Never> {
        value.serialize(self)
    }

    fn serialize_unit_variant(self, _: &'static str, word: u32, _: &'static str) -> Result<(), Never> {
        self.serialize_u32(word)
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Self, Never> {
        self.list.push(low(length.unwrap_or_default() as u64));
        Ok(self)
    }

    /// A word precedes the fields, because the first of them may be nothing
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Never> {
        self.list.push(0);
        Ok(self)
    }

    never_serialized!();
}

impl SerializeSeq for &mut Words {
    type Ok = ();
    type Error = Never;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        value.serialize(&mut **self)
    }

    fn end(self) -> Result<(), Never> {
        Ok(())
    }
}

impl SerializeStruct for &mut Words {
    type Ok = ();
    type Error = Never;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, _: &'static str, value: &T) -> Result<(), Never> {
        value.serialize(&mut **self)
    }

    fn skip_field(&mut self, _: &'static str) -> Result<(), Never> {
        self.list.push(LEFT_OUT);
        Ok(())
    }

    fn end(self) -> Result<(), Never> {
        Ok(())
    }
}
