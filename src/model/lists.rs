//! The lists of several owners, as one list

/// The lists of several owners, as one list
#[derive(Debug)]
pub struct Lists<T: 'static>(pub &'static [&'static [T]]);

impl<T> Clone for Lists<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Lists<T> {}

impl<T> Lists<T> {
    /// Returns each item, in order
    pub fn iter(self) -> impl Iterator<Item = &'static T> + Clone {
        self.0.iter().copied().flatten()
    }

    /// Returns the item with this index among all items
    ///
    /// For callers other than verdicts: one call per item is less code than the faster loops.
    #[inline(never)]
    pub fn nth(self, mut number: usize) -> Option<&'static T> {
        for list in self.0 {
            if let Some(item) = list.get(number) {
                return Some(item);
            }
            number -= list.len();
        }
        None
    }

    /// Returns the same items as [`Self::iter`], by means of [`Self::nth`]
    pub fn one_by_one(self) -> impl Iterator<Item = &'static T> + Clone {
        (0..).map_while(move |number| self.nth(number))
    }
}
