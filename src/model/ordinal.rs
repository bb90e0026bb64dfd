//! An index in a registry that is looked up only once

use core::sync::atomic::{AtomicU16, Ordering};

/// An index in a registry, known once it has been looked up
#[derive(Debug)]
pub struct Ordinal(AtomicU16);

impl Ordinal {
    const UNKNOWN: u16 = u16::MAX;

    /// Returns an index that is not known yet
    pub const fn unknown() -> Self {
        Self(AtomicU16::new(Self::UNKNOWN))
    }

    /// Returns the index; calls `look` if it is not known yet
    #[inline]
    pub fn or(&self, look: impl FnOnce() -> u16) -> u16 {
        let known = self.0.load(Ordering::Relaxed);
        if known != Self::UNKNOWN {
            return known;
        }
        let found = look();
        self.0.store(found, Ordering::Relaxed);
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_index_is_looked_up_once() {
        let place = Ordinal::unknown();
        assert_eq!((place.or(|| 7), place.or(|| 8)), (7, 7));
    }
}
