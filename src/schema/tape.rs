//! The tape: what a reading leaves behind, flat, a pair of words for a value
//!
//! A slot is a pair: the offset at which the value begins, and a tag above 28 bits
//! of data. The tape begins with the slot of the root. A record is a pair with a
//! bit for each field that is there, then a slot for each of its fields, of which
//! those that are not there are never written. Where members of unknown name are read, two
//! pairs follow: the slot of a map of them, and the index of the last of its cells. A list or map is a chain of cells,
//! each a pair of the next cell and the key (maps), then a slot. Whatever a value
//! holds is laid behind its own slot, in the body's order, so that one who looks
//! for a place always knows where it is.
//!
//! What has escapes is decoded once, when it is read: [`Tape::text`] has it, and
//! two pairs of the tape say what it was and where it is.
//!
//! The JavaScript builders walk the same words; what stands here is all they and
//! this side agree on. The build writes its numbers for them.

use crate::json::text::decode_into;

/// What stands in a slot, in its upper four bits
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
    /// A string whose bytes are its characters; data: its length in bytes
    Text = 4,
    /// A string with something beyond ASCII; data: its length in bytes
    Wide = 5,
    /// A number; data: its length in bytes
    Number = 6,
    /// A number in quotes; data: its length in bytes. The offset is the quote's.
    Quoted = 7,
    /// A word of a vocabulary, in quotes or a bare `true` or `false`; data: the place of its spelling
    Word = 8,
    /// A record; data: the index of the pair before its first slot
    Record = 9,
    /// A list; data: the index of its first cell, 0 if it is empty
    List = 10,
    /// A map; data: the index of its first cell, 0 if it is empty
    Map = 11,
    /// Any JSON that is not a scalar; data: its length in bytes
    Json = 12,
    /// A string with escapes; data: the index of [`DECODED`] pairs: its length in bytes, where it begins once decoded, and
    /// how long it then is
    Escaped = 13,
}

impl Tag {
    /// The tag of a number that is none but a tag's
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

/// Bits of data below the tag; also bounds the length of a body
pub const DATA_BITS: u32 = 28;
/// The bits of data themselves
pub const DATA: u32 = (1 << DATA_BITS) - 1;

/// The longest body that a tape can address: its last byte is at the highest offset, and no text is as long as the body
pub const LONGEST: usize = 1 << DATA_BITS;

/// Pairs of a cell
pub const CELL: u32 = 2;
/// Pairs that tell of something decoded
pub const DECODED: u32 = 2;

/// A mark of a key with escapes, whose first word of [`DECODED`] is its offset; of any other the key's word is that offset
pub const KEY_ESCAPED: u32 = 1 << 31;

/// One value of the tape
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Slot {
    /// Offset of its first byte
    pub at: u32,
    word: u32,
}

impl Slot {
    /// A slot
    #[inline]
    pub const fn new(at: u32, tag: Tag, data: u32) -> Self {
        Self { at, word: (tag as u32) << DATA_BITS | data & DATA }
    }

    /// What stands in it
    #[inline]
    pub const fn tag(self) -> Tag {
        Tag::of(self.word >> DATA_BITS)
    }

    /// Nothing stands in it, or `null`
    #[inline]
    pub const fn is_absent(self) -> bool {
        self.word < (Tag::False as u32) << DATA_BITS
    }

    /// Its tag and data, which are one word
    #[inline]
    pub const fn word(self) -> u32 {
        self.word
    }

    /// What belongs to its tag
    #[inline]
    pub const fn data(self) -> u32 {
        self.word & DATA
    }
}

/// Where something stands: the index of its slot; of what stands nowhere, that of the last thing on the way to it
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Position(u32);

impl Position {
    /// The body itself, or the one item of a body that is a list of one
    pub const BODY: Self = Self(0);
    /// Below something absent everything is absent
    const NOWHERE: u32 = 1 << 31;

    /// The place of a slot
    #[inline]
    pub const fn slot(index: u32) -> Self {
        Self(index)
    }

    /// The same place, with nothing there
    #[inline]
    #[must_use]
    pub const fn nothing(self) -> Self {
        Self(self.0 | Self::NOWHERE)
    }

    /// Nothing stands there, whatever its slot says
    #[inline]
    pub const fn is_nothing(self) -> bool {
        self.0 & Self::NOWHERE != 0
    }

    /// The index of the slot
    #[inline]
    pub const fn index(self) -> u32 {
        self.0 & !Self::NOWHERE
    }

    /// The place and whether nothing is there in one word, and the word of its slot in another
    #[inline]
    pub const fn beside(self, word: u32) -> u64 {
        (word as u64) << 32 | self.0 as u64
    }

    /// The place of the two, and a slot that tells what stands there and not where it begins
    #[inline]
    #[allow(clippy::cast_possible_truncation, reason = "each word is one half")]
    pub const fn apart(both: u64) -> (Self, Slot) {
        (Self(both as u32), Slot { at: 0, word: (both >> 32) as u32 })
    }
}

/// The pairs, and how they are laid
///
/// What an earlier body has left is not cleared: nothing is read that was not written for this one.
#[derive(Default)]
pub struct Tape {
    pairs: Vec<[u32; 2]>,
    end: usize,
    texts: String,
}

impl core::fmt::Debug for Tape {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        // Its texts are a body's.
        write!(f, "Tape({})", self.end)
    }
}

impl Tape {
    /// Forgets the last reading and keeps its memory; the root's slot is laid, with nothing in it
    pub fn clear(&mut self) {
        self.texts.clear();
        self.end = 0;
        let root = self.take(1);
        self.fill(root, Slot::default());
    }

    /// The pairs themselves
    pub fn pairs(&self) -> &[[u32; 2]] {
        self.pairs.get(..self.end).unwrap_or_default()
    }

    /// The memory it holds on to, in bytes
    pub fn capacity(&self) -> usize {
        self.pairs.capacity() * size_of::<[u32; 2]>() + self.texts.capacity()
    }

    /// Takes the next pairs
    #[inline]
    fn take(&mut self, pairs: usize) -> u32 {
        let start = self.end;
        self.end += pairs;
        if self.end > self.pairs.len() {
            self.grow();
        }
        // A body addresses 28 bits and a tape is bounded by its body.
        u32::try_from(start).unwrap_or(u32::MAX)
    }

    #[cold]
    #[inline(never)]
    fn grow(&mut self) {
        self.pairs.resize(self.end.next_power_of_two().max(1 << 9), [0; 2]);
    }

    /// Lays a record of so many slots, none of which is filled yet; its index, and what an earlier body had there: the
    /// bits of the same record's fields, if it was like this one
    #[inline]
    pub fn record(&mut self, slots: usize) -> (u32, u64) {
        let index = self.take(1 + slots);
        let before = self.there(index);
        self.mark(index, 0);
        (index, before)
    }

    /// Says which fields of a record are there, a bit each
    #[inline]
    #[allow(clippy::cast_possible_truncation, reason = "each word is one half")]
    pub fn mark(&mut self, record: u32, there: u64) {
        self.put(record, [there as u32, (there >> 32) as u32]);
    }

    /// Which fields of a record are there, a bit each
    #[inline]
    pub fn there(&self, record: u32) -> u64 {
        let [low, high] = self.pair(record);
        u64::from(high) << 32 | u64::from(low)
    }

    /// Whether field `step` of a record is there
    #[inline]
    pub fn has(&self, record: u32, step: u32) -> bool {
        self.there(record) >> (step & 63) & 1 == 1
    }

    /// Lays the next cell of a chain behind the last one, or behind nothing, and returns its index
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

    /// The cell after another, 0 if it is the last; a chain only goes forward, so it ends
    #[inline]
    pub fn next(&self, cell: u32) -> u32 {
        let [next, _] = self.pair(cell);
        if next > cell { next } else { 0 }
    }

    /// The word of a cell's key
    #[inline]
    pub fn key(&self, cell: u32) -> u32 {
        self.pair(cell)[1]
    }

    /// Decodes and keeps a text; the index of the pairs that tell of it, the first word of which is `first`
    pub fn decoded(&mut self, first: u32, raw: &str) -> u32 {
        let index = self.take(DECODED as usize);
        let start = self.texts.len();
        decode_into(raw, &mut self.texts);
        // What is decoded is no longer than it was, so the texts are no longer than the body.
        let word = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        self.put(index, [first, word(start)]);
        self.put(index + 1, [word(self.texts.len() - start), 0]);
        index
    }

    /// The first word of those that tell of something decoded
    pub fn before_decoding(&self, index: u32) -> u32 {
        self.pair(index)[0]
    }

    /// All texts that had escapes, decoded, one behind the other
    pub fn texts(&self) -> &str {
        &self.texts
    }

    /// The text of which the pairs at `index` tell
    #[inline]
    pub fn text(&self, index: u32) -> &str {
        let ([_, start], [length, _]) = (self.pair(index), self.pair(index + 1));
        self.texts.get(start as usize..start as usize + length as usize).unwrap_or_default()
    }

    /// A map's key by its word, where `as_written` is what stands in the body
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

    /// The slot at `index`, which somebody has filled
    #[inline]
    pub fn slot(&self, index: u32) -> Slot {
        let [at, word] = self.pair(index);
        Slot { at, word }
    }

    /// The slot of a field, with nothing in it if the field is not there
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

/// Index of the slot of field `step` of a record
#[inline]
pub const fn field(record: u32, step: u32) -> u32 {
    record + 1 + step
}

/// Index of the slot of a cell
#[inline]
pub const fn cell_slot(cell: u32) -> u32 {
    cell + 1
}
