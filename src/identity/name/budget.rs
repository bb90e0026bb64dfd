//! The limit on the work that comparing names may take

use core::cell::Cell;

/// The steps that are left for comparing names; the sender controls how many names there are and how long each is
pub struct Budget(Cell<u32>);

/// The steps to compare two names by themselves; of 2,500 pairs of real names, none takes more than 1,600
const PAIR: u32 = 4_000;

impl Budget {
    /// Returns a budget of this many steps
    pub fn of(steps: u32) -> Self {
        Self(Cell::new(steps))
    }

    /// Returns a budget for two names
    pub fn of_pair() -> Self {
        Self::of(PAIR)
    }

    /// Uses up steps; returns `false` once none is left
    pub fn take(&self, steps: u32) -> bool {
        self.0.set(self.0.get().saturating_sub(steps));
        !self.is_spent()
    }

    /// Returns whether no step is left; the result of a comparison is then unreliable
    pub fn is_spent(&self) -> bool {
        self.0.get() == 0
    }
}
