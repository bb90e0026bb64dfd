//! The tape: what a reading leaves behind, flat, two words a value
//!
//! A slot is two words: the offset at which the value begins (0 for absent; no
//! value but the root begins there), and a tag above 28 bits of data. A
//! container begins with a header of [`HEADER`] words. A record goes on with
//! one slot for each of its fields; a list or map is a chain of cells, each the
//! index of the next cell, the key's offset (maps), and a slot.
//!
//! The JavaScript builders walk the same words; the constants here are all
//! they and this side agree on.

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
    /// A string with escapes or beyond ASCII; data: its length in bytes
    Coded = 5,
    /// A number; data: its length in bytes
    Number = 6,
    /// A number in quotes; data: its length in bytes. The offset is the quote's.
    Quoted = 7,
    /// A word of a vocabulary, in quotes or a bare `true` or `false`; data: the place of its spelling
    Word = 8,
    /// A record; data: the index of its header
    Record = 9,
    /// A list; data: the index of its header
    List = 10,
    /// A map; data: the index of its header
    Map = 11,
    /// Any JSON that is not a scalar; data: its length in bytes
    Json = 12,
}

const TAGS: [Tag; 13] = [
    Tag::Absent,
    Tag::Null,
    Tag::False,
    Tag::True,
    Tag::Text,
    Tag::Coded,
    Tag::Number,
    Tag::Quoted,
    Tag::Word,
    Tag::Record,
    Tag::List,
    Tag::Map,
    Tag::Json,
];

/// Bits of data below the tag; also bounds the length of a body
pub const DATA_BITS: u32 = 28;
const DATA: u32 = (1 << DATA_BITS) - 1;

/// The longest body that a tape can address
pub const LONGEST: usize = DATA as usize;

/// Words in a container's header: the container around it, the step from there
/// (a record's field, a list's item number, a map's cell), its own offset, its items
pub const HEADER: u32 = 4;
/// Words in a cell
pub const CELL: u32 = 4;

/// One value of the tape
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Slot {
    /// Offset of its first byte, 0 if absent
    pub at: u32,
    word: u32,
}

impl Slot {
    /// A slot
    pub const fn new(at: u32, tag: Tag, data: u32) -> Self {
        Self { at, word: (tag as u32) << DATA_BITS | data & DATA }
    }

    /// What stands in it
    pub fn tag(self) -> Tag {
        TAGS.get((self.word >> DATA_BITS) as usize).copied().unwrap_or(Tag::Absent)
    }

    /// What belongs to its tag
    pub const fn data(self) -> u32 {
        self.word & DATA
    }
}

/// The words, and how they are laid
///
/// Words past the end are always 0, so a record's slots are absent without being
/// written: clearing is done once for a body, not once for each of its records.
#[derive(Debug, Default)]
pub struct Tape {
    words: Vec<u32>,
    end: usize,
}

impl Tape {
    /// Forgets the last reading and keeps its memory
    pub fn clear(&mut self) {
        if let Some(used) = self.words.get_mut(..self.end) {
            used.fill(0);
        }
        self.end = 0;
    }

    /// The words themselves
    pub fn words(&self) -> &[u32] {
        self.words.get(..self.end).unwrap_or_default()
    }

    /// The memory it holds on to, in words
    pub fn capacity(&self) -> usize {
        self.words.capacity()
    }

    /// Takes the next words, which are 0
    fn take(&mut self, words: usize) -> u32 {
        let start = self.end;
        self.end += words;
        if self.end > self.words.len() {
            self.grow();
        }
        // A body addresses 28 bits and a tape is bounded by its body.
        u32::try_from(start).unwrap_or(u32::MAX)
    }

    #[cold]
    fn grow(&mut self) {
        self.words.resize(self.end.next_power_of_two().max(1 << 10), 0);
    }

    /// Lays a container's header and room for `slots` slots after it
    pub fn open(&mut self, around: Around, at: u32, slots: usize) -> u32 {
        let index = self.take(HEADER as usize + 2 * slots);
        self.write(index, [around.container, around.step, at, 0]);
        index
    }

    /// Lays the next cell of a chain and returns its index
    pub fn cell(&mut self, container: u32, last: Option<u32>, key: u32) -> u32 {
        let index = self.take(CELL as usize);
        self.put(index + 1, key);
        self.put(last.unwrap_or(container + HEADER - 1), index);
        index
    }

    /// The word at `index`, 0 past the end
    #[inline]
    pub fn word(&self, index: u32) -> u32 {
        self.words.get(index as usize).copied().unwrap_or(0)
    }

    #[inline]
    fn write<const N: usize>(&mut self, index: u32, words: [u32; N]) {
        let rest = self.words.get_mut(index as usize..).unwrap_or_default();
        if let Some(place) = rest.first_chunk_mut::<N>() {
            *place = words;
        }
    }

    #[inline]
    fn put(&mut self, index: u32, word: u32) {
        if let Some(place) = self.words.get_mut(index as usize) {
            *place = word;
        }
    }

    /// The slot whose first word is at `index`
    #[inline]
    pub fn slot(&self, index: u32) -> Slot {
        match self.words.get(index as usize..).and_then(|rest| rest.first_chunk::<2>()) {
            Some(&[at, word]) => Slot { at, word },
            None => Slot::default(),
        }
    }

    /// Fills the slot whose first word is at `index`
    #[inline]
    pub fn fill(&mut self, index: u32, slot: Slot) {
        self.write(index, [slot.at, slot.word]);
    }
}

/// Where something stands: in which container, at which step
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Around {
    /// Index of the container's header, or [`Around::BODY`]'s
    pub container: u32,
    /// A record's field, a list's item, a map's cell
    pub step: u32,
}

impl Around {
    /// The body itself
    pub const BODY: Self = Self { container: u32::MAX, step: 0 };
    /// The one item of a body that is a list of one
    pub const ITEM: Self = Self { container: u32::MAX, step: 1 };
}

/// Index of the slot of field `step` of the record at `container`
#[inline]
pub const fn field(container: u32, step: u32) -> u32 {
    container + HEADER + 2 * step
}

/// Index of the slot of a cell
#[inline]
pub const fn cell_slot(cell: u32) -> u32 {
    cell + 2
}
