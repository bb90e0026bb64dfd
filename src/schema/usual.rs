//! Which field usually comes after which: what the last body had, the next one is likely to have
//!
//! A provider prints a record's keys in one order and leaves out those that it has nothing to say of. Each field
//! remembers which one came after it, so that the first look at a key nearly always finds it. Being wrong costs a
//! second look and changes no answer.

use core::sync::atomic::{AtomicU8, Ordering};

/// Fields that a record may have
pub const MOST_FIELDS: usize = 64;

/// Which field came next: how far from the one that is declared next
#[derive(Debug)]
pub struct Usual(AtomicU8);

impl Usual {
    /// The order of the declaration, until a body says otherwise
    pub const fn declared() -> Self {
        Self(AtomicU8::new(0))
    }

    /// The field that is likely to come next; `read` is 0 at the start of a record, else one more than the last field's place
    #[inline]
    #[allow(clippy::cast_possible_truncation, reason = "fields are fewer than 256")]
    pub fn next(&self, read: usize) -> usize {
        usize::from((read as u8).wrapping_add(self.0.load(Ordering::Relaxed)))
    }

    /// The field at `place` came next
    #[inline]
    #[allow(clippy::cast_possible_truncation, reason = "fields are fewer than 256")]
    pub fn came(&self, read: usize, place: usize) {
        self.0.store((place as u8).wrapping_sub(read as u8), Ordering::Relaxed);
    }
}
