//! The tape: the flat result of reading a body, with a pair of words per value
//!
//! A slot is a pair: the offset at which the value begins, and a tag above 28 bits
//! of data. The tape begins with the slot of the root. A record is a pair with a
//! bit for each field that is present, followed by a slot for each of its fields.
//! Slots of absent fields are never written. If members of unknown name are read, two
//! pairs follow: the slot of a map of these members, and the index of its last cell.
//! A list or map is a chain of cells. Each cell is a pair of the next cell and (in maps)
//! the key, followed by a slot. The content of a value is always behind its own slot,
//! in the order of the body, so that a place can be found from its index.
//!
//! Text with escapes is decoded once, when it is read: [`Tape::text`] has the result,
//! and two pairs of the tape say where the original and the result are.
//!
//! The JavaScript builders walk the same words. This layout is everything that both
//! sides must agree on; the build generates its constants for JavaScript.

use crate::json::text::decode_into;

/// What is in a slot; the upper four bits of its second word
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[repr(u32)]
pub enum Tag {
    /// Nothing, or a value that could not be read as its shape; an issue says why
    Absent = 0,
    /// `null`, or `""` where that means the same
    Null = 1,
    /// `false`
    False = 2,
    /// `true`
    True = 3,
    /// An ASCII string without escapes; data: its length in bytes
    Text = 4,
    /// A string with characters beyond ASCII; data: its length in bytes
    Wide = 5,
    /// A number; data: its length in bytes
    Number = 6,
    /// A number in quotes; data: its length in bytes. The offset is the quote's.
    Quoted = 7,
    /// A word of a vocabulary, in quotes or a bare `true` or `false`; data: the index of its spelling
    Word = 8,
    /// A record; data: the index of the pair before its first slot
    Record = 9,
    /// A list; data: the index of its first cell, 0 if it is empty
    List = 10,
    /// A map; data: the index of its first cell, 0 if it is empty
    Map = 11,
    /// Any JSON that is not a scalar; data: its length in bytes
    Json = 12,
    /// A string with escapes; data: the index of [`DECODED`] pairs with its length in bytes and with the start and length
    /// of the decoded text
    Escaped = 13,
}

impl Tag {
    /// Returns the tag with this number
    const fn of(number: u32) -> Self {
        match number {
            1 => Self::Null,
            2 => Self::False,
            3 => Self::True,
            4 => Self::Text,
            5 => Self::Wide,
            6 => Self::Number,
            7 => Self::Quoted,
            8 => Self::Word,
            9 => Self::Record,
            10 => Self::List,
            11 => Self::Map,
            12 => Self::Json,
            13 => Self::Escaped,
            _ => Self::Absent,
        }
    }
}

/// The number of data bits below the tag; also limits the length of a body
pub const DATA_BITS: u32 = 28;
/// The mask of the data bits
pub const DATA: u32 = (1 << DATA_BITS) - 1;

/// The longest body that a tape can address: its last byte is at the highest offset, and every text is shorter than it
pub const LONGEST: usize = 1 << DATA_BITS;

/// The number of pairs in a cell
pub const CELL: u32 = 2;
/// The number of pairs that describe a decoded text
pub const DECODED: u32 = 2;

/// Marks a key with escapes, whose offset is the first word of its [`DECODED`] pairs; the word of other keys is the offset
pub const KEY_ESCAPED: u32 = 1 << 31;

/// One value of the tape
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Slot {
    /// The offset of its first byte
    pub at: u32,
    word: u32,
}

impl Slot {
    /// Returns a slot
    #[inline]
    pub const fn new(at: u32, tag: Tag, data: u32) -> Self {
        Self { at, word: (tag as u32) << DATA_BITS | data & DATA }
    }

    /// Returns the tag
    #[inline]
    pub const fn tag(self) -> Tag {
        Tag::of(self.word >> DATA_BITS)
    }

    /// Returns whether the value is absent or `null`
    #[inline]
    pub const fn is_absent(self) -> bool {
        self.word < (Tag::False as u32) << DATA_BITS
    }

    /// Returns the word of the tag and the data
    #[inline]
    pub const fn word(self) -> u32 {
        self.word
    }

    /// Returns the data that belong to the tag
    #[inline]
    pub const fn data(self) -> u32 {
        self.word & DATA
    }
}

/// A place: the index of its slot, or for an absent value that of the last present value on the path to it
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Position(u32);

impl Position {
    /// The body itself, or the only item of a body that is a list
    pub const BODY: Self = Self(0);
    /// An absent place; everything below it is absent too
    const NOWHERE: u32 = 1 << 31;

    /// Returns the place of a slot
    #[inline]
    pub const fn slot(index: u32) -> Self {
        Self(index)
    }

    /// Returns the same place, marked as absent
    #[inline]
    #[must_use]
    pub const fn nothing(self) -> Self {
        Self(self.0 | Self::NOWHERE)
    }

    /// Returns whether the place is marked as absent, whatever its slot says
    #[inline]
    pub const fn is_nothing(self) -> bool {
        self.0 & Self::NOWHERE != 0
    }

    /// Returns the index of the slot
    #[inline]
    pub const fn index(self) -> u32 {
        self.0 & !Self::NOWHERE
    }

    /// Returns the place and whether it is absent in one word, and the word of its slot in another
    #[inline]
    pub const fn beside(self, word: u32) -> u64 {
        (word as u64) << 32 | self.0 as u64
    }

    /// Returns the place from these two words, and a slot without the offset of the value
    #[inline]
    #[allow(clippy::cast_possible_truncation, reason = "each word is one half")]
    pub const fn apart(both: u64) -> (Self, Slot) {
        (Self(both as u32), Slot { at: 0, word: (both >> 32) as u32 })
    }
}

/// The pairs of the tape
///
/// Pairs of an earlier body are not cleared. Nothing is read that was not written for the current one.
#[derive(Default)]
pub struct Tape {
    pairs: Vec<[u32; 2]>,
    end: usize,
    texts: String,
}

impl core::fmt::Debug for Tape {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        // Its texts come from a body, so they are not printed.
        write!(f, "Tape({})", self.end)
    }
}

impl Tape {
    /// Clears the tape but keeps its memory, and adds an empty slot for the root
    pub fn clear(&mut self) {
        self.texts.clear();
        self.end = 0;
        let root = self.take(1);
        self.fill(root, Slot::default());
    }

    /// Returns the pairs
    pub fn pairs(&self) -> &[[u32; 2]] {
        self.pairs.get(..self.end).unwrap_or_default()
    }

    /// Returns the allocated memory in bytes
    pub fn capacity(&self) -> usize {
        self.pairs.capacity() * size_of::<[u32; 2]>() + self.texts.capacity()
    }

    /// Allocates the next pairs
    #[inline]
    fn take(&mut self, pairs: usize) -> u32 {
        let start = self.end;
        self.end += pairs;
        if self.end > self.pairs.len() {
            self.grow();
        }
        // Offsets in a body have 28 bits, and the length of a tape is bounded by that of its body.
        u32::try_from(start).unwrap_or(u32::MAX)
    }

    #[cold]
    #[inline(never)]
    fn grow(&mut self) {
        self.pairs.resize(self.end.next_power_of_two().max(1 << 9), [0; 2]);
    }

    /// Adds a record with this many slots, all unfilled. Returns its index and the word that an earlier body left there,
    /// which are the bits of the same record's fields if that body was similar
    #[inline]
    pub fn record(&mut self, slots: usize) -> (u32, u64) {
        let index = self.take(1 + slots);
        let before = self.there(index);
        self.mark(index, 0);
        (index, before)
    }

    /// Sets which fields of a record are present, one bit each
    #[inline]
    #[allow(clippy::cast_possible_truncation, reason = "each word is one half")]
    pub fn mark(&mut self, record: u32, there: u64) {
        self.put(record, [there as u32, (there >> 32) as u32]);
    }

    /// Returns which fields of a record are present, one bit each
    #[inline]
    pub fn there(&self, record: u32) -> u64 {
        let [low, high] = self.pair(record);
        u64::from(high) << 32 | u64::from(low)
    }

    /// Returns whether field `step` of a record is present
    #[inline]
    pub fn has(&self, record: u32, step: u32) -> bool {
        self.there(record) >> (step & 63) & 1 == 1
    }

    /// Adds a cell to a chain, after the last one if there is one, and returns its index
    pub fn cell(&mut self, last: u32, key: u32) -> u32 {
        let index = self.take(CELL as usize);
        self.put(index, [0, key]);
        if let Some([next, _]) = self.pairs.get_mut(last as usize)
            && last != 0
        {
            *next = index;
        }
        index
    }

    /// Returns the next cell, or 0 for the last one; chains only go forward, so they end
    #[inline]
    pub fn next(&self, cell: u32) -> u32 {
        let [next, _] = self.pair(cell);
        if next > cell { next } else { 0 }
    }

    /// Returns the word of a cell's key
    #[inline]
    pub fn key(&self, cell: u32) -> u32 {
        self.pair(cell)[1]
    }

    /// Decodes and stores a text; returns the index of the pairs that describe it, whose first word is `first`
    pub fn decoded(&mut self, first: u32, raw: &str) -> u32 {
        let index = self.take(DECODED as usize);
        let start = self.texts.len();
        decode_into(raw, &mut self.texts);
        // Decoding never makes a text longer, so all texts together are no longer than the body.
        let word = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        self.put(index, [first, word(start)]);
        self.put(index + 1, [word(self.texts.len() - start), 0]);
        index
    }

    /// Returns the first word of the pairs that describe a decoded text
    pub fn before_decoding(&self, index: u32) -> u32 {
        self.pair(index)[0]
    }

    /// Returns all decoded texts, one after the other
    pub fn texts(&self) -> &str {
        &self.texts
    }

    /// Returns the text that the pairs at `index` describe
    #[inline]
    pub fn text(&self, index: u32) -> &str {
        let ([_, start], [length, _]) = (self.pair(index), self.pair(index + 1));
        self.texts.get(start as usize..start as usize + length as usize).unwrap_or_default()
    }

    /// Returns a map's key from its word; `as_written` gives a key without escapes
    #[inline]
    pub fn map_key<'k>(&'k self, key: u32, as_written: &'k str) -> &'k str {
        if key & KEY_ESCAPED != 0 { self.text(key & !KEY_ESCAPED) } else { as_written }
    }

    #[inline]
    fn pair(&self, index: u32) -> [u32; 2] {
        self.pairs.get(index as usize).copied().unwrap_or_default()
    }

    #[inline]
    fn put(&mut self, index: u32, pair: [u32; 2]) {
        if let Some(place) = self.pairs.get_mut(index as usize) {
            *place = pair;
        }
    }

    /// Returns the slot at `index`, which must be filled
    #[inline]
    pub fn slot(&self, index: u32) -> Slot {
        let [at, word] = self.pair(index);
        Slot { at, word }
    }

    /// Returns the slot of a field, or an empty one if the field is absent
    #[inline]
    pub fn field(&self, record: u32, step: u32) -> Slot {
        if self.has(record, step) { self.slot(field(record, step)) } else { Slot::default() }
    }

    /// Fills the slot at `index`
    #[inline]
    pub fn fill(&mut self, index: u32, slot: Slot) {
        self.put(index, [slot.at, slot.word]);
    }
}

/// Returns the index of the slot of field `step` of a record
#[inline]
pub const fn field(record: u32, step: u32) -> u32 {
    record + 1 + step
}

/// Returns the index of the slot of a cell
#[inline]
pub const fn cell_slot(cell: u32) -> u32 {
    cell + 1
}
