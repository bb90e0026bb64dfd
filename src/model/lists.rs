//! The lists of several owners, read as one list

/// The lists of several owners, read as one list
#[derive(Debug)]
pub struct Lists<T: 'static>(pub &'static [&'static [T]]);

impl<T> Clone for Lists<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Lists<T> {}

impl<T> Lists<T> {
    /// Each item, in order
    pub fn iter(self) -> impl Iterator<Item = &'static T> + Clone {
        self.0.iter().copied().flatten()
    }

    /// The item of a number: its place among all of them
    ///
    /// For callers that no verdict waits for: a call for each item is less code than the loops that are faster.
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

    /// The same as [`Self::iter`], by [`Self::nth`]
    pub fn one_by_one(self) -> impl Iterator<Item = &'static T> + Clone {
        (0..).map_while(move |number| self.nth(number))
    }
}
