//! Predicts which field comes next, because a body usually has the same fields as the one before
//!
//! A provider writes a record's keys in a fixed order and leaves out those without a value. Each field remembers which one
//! came after it, so that the first comparison of a key nearly always matches. A wrong prediction costs a second lookup
//! and never changes the result.

use core::sync::atomic::{AtomicU8, Ordering};

/// The maximum number of fields in a record
pub const MOST_FIELDS: usize = 64;

/// The field that came next, as its distance from the field that is declared next
#[derive(Debug)]
pub struct NextFieldHint(AtomicU8);

impl NextFieldHint {
    /// Predicts the order of the declaration, until a body has another
    pub const fn declared() -> Self {
        Self(AtomicU8::new(0))
    }

    /// Returns the field that probably comes next; `read` is 0 at the start of a record, otherwise the last field's
    /// index + 1
    #[inline]
    #[allow(clippy::cast_possible_truncation, reason = "fields are fewer than 256")]
    pub fn next(&self, read: usize) -> usize {
        usize::from((read as u8).wrapping_add(self.0.load(Ordering::Relaxed)))
    }

    /// Records that the field at index `place` came next
    #[inline]
    #[allow(clippy::cast_possible_truncation, reason = "fields are fewer than 256")]
    pub fn came(&self, read: usize, place: usize) {
        self.0.store((place as u8).wrapping_sub(read as u8), Ordering::Relaxed);
    }
}
