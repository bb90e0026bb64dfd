//! How much work the comparison of names may take

use core::cell::Cell;

/// Steps that are left for the comparison of names: a body chooses how many names there are, and how long each is
pub struct Budget(Cell<u32>);

/// Steps to compare two names by themselves; of 2,500 pairs of people's names none takes more than 1,600
const PAIR: u32 = 4_000;

impl Budget {
    /// Returns a budget of some steps
    pub fn of(steps: u32) -> Self {
        Self(Cell::new(steps))
    }

    /// Returns a budget for two names
    pub fn of_pair() -> Self {
        Self::of(PAIR)
    }

    /// Takes steps; false if that takes the last
    pub fn take(&self, steps: u32) -> bool {
        self.0.set(self.0.get().saturating_sub(steps));
        !self.is_spent()
    }

    /// Whether no step is left, so that what was compared may not be what it seems
    pub fn is_spent(&self) -> bool {
        self.0.get() == 0
    }
}
