//! The place of something in a registry, looked for once

use core::sync::atomic::{AtomicU16, Ordering};

/// A place in a registry, once somebody has asked for it
#[derive(Debug)]
pub struct Ordinal(AtomicU16);

impl Ordinal {
    const UNKNOWN: u16 = u16::MAX;

    /// A place that nobody has asked for yet
    pub const fn unknown() -> Self {
        Self(AtomicU16::new(Self::UNKNOWN))
    }

    /// The place, for which `look` looks if it is not known
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
    fn a_place_is_looked_for_once() {
        let place = Ordinal::unknown();
        assert_eq!((place.or(|| 7), place.or(|| 8)), (7, 7));
    }
}
