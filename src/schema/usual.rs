//! Which field usually comes after which: what the last body had, the next one is likely to have
//!
//! A provider prints a record's keys in one order and leaves out those that it has nothing to say of. Each field
//! remembers which one came after it, so that the first look at a key nearly always finds it. Being wrong costs a
//! second look and changes no answer.

use core::sync::atomic::{AtomicU8, Ordering};

/// Fields that a record may have
pub const MOST_FIELDS: usize = 64;

/// For each field of a record, the one that came after it
#[derive(Debug)]
pub struct Usual {
    /// The first field, then what follows each
    after: [AtomicU8; MOST_FIELDS + 1],
}

impl Usual {
    /// The order of the declaration, until a body says otherwise
    #[allow(clippy::indexing_slicing, reason = "worked out when the crate is compiled")]
    #[allow(clippy::cast_possible_truncation, reason = "fields are fewer than 256")]
    pub const fn declared() -> Self {
        let mut after = [const { AtomicU8::new(0) }; MOST_FIELDS + 1];
        let mut place = 0;
        while place <= MOST_FIELDS {
            after[place] = AtomicU8::new(place as u8);
            place += 1;
        }
        Self { after }
    }

    /// The field that is likely to come next; `read` is 0 at the start of a record, else one more than the last field's place
    #[inline]
    pub fn next(&self, read: usize) -> usize {
        self.after.get(read).map_or(read, |after| usize::from(after.load(Ordering::Relaxed)))
    }

    /// The field at `place` came next
    #[inline]
    pub fn came(&self, read: usize, place: usize) {
        if let (Some(after), Ok(place)) = (self.after.get(read), u8::try_from(place)) {
            after.store(place, Ordering::Relaxed);
        }
    }
}
