//! The tape: what a reading leaves behind, flat, two words a value
//!
//! A slot is two words: the offset at which the value begins (0 for absent; no
//! value but the root begins there), and a tag above 28 bits of data. The tape
//! begins with the slot of the root. A record is one slot for each of its fields;
//! a list or map is a chain of cells, each the index of the next cell, the key
//! (maps), and a slot. Whatever a value holds is laid behind its own slot, in the
//! body's order, so that one who looks for a place always knows where it is.
//!
//! What has escapes is decoded once, when it is read: [`Tape::texts`] has it, and
//! three words of the tape say what it was and where it is.
//!
//! The JavaScript builders walk the same words; what stands here is all they and
//! this side agree on.

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
    /// A record; data: the index of its first slot
    Record = 9,
    /// A list; data: the index of its first cell, 0 if it is empty
    List = 10,
    /// A map; data: the index of its first cell, 0 if it is empty
    Map = 11,
    /// Any JSON that is not a scalar; data: its length in bytes
    Json = 12,
    /// A string with escapes; data: the index of [`DECODED`] words: its length in bytes, where it begins once decoded, and
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
const DATA: u32 = (1 << DATA_BITS) - 1;

/// The longest body that a tape can address
pub const LONGEST: usize = DATA as usize;

/// Words of a slot
pub const SLOT: u32 = 2;
/// Words of a cell
pub const CELL: u32 = 4;
/// Words that tell of something decoded
pub const DECODED: u32 = 3;

/// A mark of a key with escapes, whose first word of [`DECODED`] is its offset; of any other the key's word is that offset
pub const KEY_ESCAPED: u32 = 1 << 31;

/// One value of the tape
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Slot {
    /// Offset of its first byte, 0 if absent
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

    /// What belongs to its tag
    #[inline]
    pub const fn data(self) -> u32 {
        self.word & DATA
    }
}

/// Where something stands: the index of its slot; of what stands nowhere, that of the last thing on the way to it
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Around(u32);

impl Around {
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
}

/// The words, and how they are laid
///
/// Words past the end are always 0, so a record's slots are absent without being
/// written: clearing is done once for a body, not once for each of its records.
#[derive(Default)]
pub struct Tape {
    words: Vec<u32>,
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
    /// Forgets the last reading and keeps its memory; the root's slot is laid
    pub fn clear(&mut self) {
        if let Some(used) = self.words.get_mut(..self.end) {
            used.fill(0);
        }
        self.texts.clear();
        self.end = 0;
        self.take(SLOT as usize);
    }

    /// The words themselves
    pub fn words(&self) -> &[u32] {
        self.words.get(..self.end).unwrap_or_default()
    }

    /// The memory it holds on to, in bytes
    pub fn capacity(&self) -> usize {
        self.words.capacity() * size_of::<u32>() + self.texts.capacity()
    }

    /// Takes the next words, which are 0
    #[inline]
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
    #[inline(never)]
    fn grow(&mut self) {
        self.words.resize(self.end.next_power_of_two().max(1 << 10), 0);
    }

    /// Lays the slots of a record and returns the index of the first
    #[inline]
    pub fn slots(&mut self, count: usize) -> u32 {
        self.take(SLOT as usize * count)
    }

    /// Lays the next cell of a chain behind the last one, or behind nothing, and returns its index
    pub fn cell(&mut self, last: u32, key: u32) -> u32 {
        let index = self.take(CELL as usize);
        self.put(index + 1, key);
        if last != 0 {
            self.put(last, index);
        }
        index
    }

    /// Keeps a text that was decoded; the index of the words that tell of it, the first of which is `first`
    pub fn decoded(&mut self, first: u32, text: &str) -> u32 {
        let index = self.take(DECODED as usize);
        // What is decoded is no longer than it was.
        let start = u32::try_from(self.texts.len()).unwrap_or(u32::MAX);
        self.put(index, first);
        self.put(index + 1, start);
        self.put(index + 2, u32::try_from(text.len()).unwrap_or(0));
        self.texts.push_str(text);
        index
    }

    /// The text of which the words at `index` tell
    pub fn text(&self, index: u32) -> &str {
        let (start, length) = (self.word(index + 1) as usize, self.word(index + 2) as usize);
        self.texts.get(start..start.saturating_add(length)).unwrap_or_default()
    }

    /// The word at `index`, 0 past the end
    #[inline]
    pub fn word(&self, index: u32) -> u32 {
        self.words.get(index as usize).copied().unwrap_or(0)
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
        let rest = self.words.get_mut(index as usize..).unwrap_or_default();
        if let Some(place) = rest.first_chunk_mut::<2>() {
            *place = [slot.at, slot.word];
        }
    }
}

/// Index of the slot of field `step` of the record whose slots begin at `first`
#[inline]
pub const fn field(first: u32, step: u32) -> u32 {
    first + SLOT * step
}

/// Index of the slot of a cell
#[inline]
pub const fn cell_slot(cell: u32) -> u32 {
    cell + 2
}
