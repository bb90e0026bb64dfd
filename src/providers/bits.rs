//! A set of small numbers: one word, and more words where there are more numbers

/// A set of small numbers; one word unless a number from 64 on is in it
#[derive(Clone, Debug, Default)]
pub struct Bits {
    first: u64,
    /// Those from [`Bits::FIRST`] on
    more: Vec<u64>,
}

impl Bits {
    /// The numbers that the first word has
    pub const FIRST: usize = 64;

    /// The first word
    pub fn first(&self) -> u64 {
        self.first
    }

    /// Whether a number is in it
    pub fn has(&self, number: usize) -> bool {
        let word = match number.checked_sub(Self::FIRST) {
            None => self.first,
            Some(beyond) => self.more.get(beyond / Self::FIRST).copied().unwrap_or(0),
        };
        word >> (number % Self::FIRST) & 1 == 1
    }

    /// Adds a number; true if it was not in it
    pub fn insert(&mut self, number: usize) -> bool {
        let word = match number.checked_sub(Self::FIRST) {
            None => &mut self.first,
            Some(beyond) => {
                let place = beyond / Self::FIRST;
                if self.more.len() <= place {
                    self.more.resize(place + 1, 0);
                }
                let Some(word) = self.more.get_mut(place) else { return false };
                word
            }
        };
        let before = *word;
        *word |= 1 << (number % Self::FIRST);
        *word != before
    }

    /// Adds every number of another set
    #[inline]
    pub fn add(&mut self, other: &Self) {
        self.first |= other.first;
        if !other.more.is_empty() {
            self.add_more(&other.more);
        }
    }

    #[cold]
    fn add_more(&mut self, other: &[u64]) {
        if self.more.len() < other.len() {
            self.more.resize(other.len(), 0);
        }
        for (word, more) in self.more.iter_mut().zip(other) {
            *word |= more;
        }
    }

    /// Whether both have the same numbers
    #[inline]
    pub fn is(&self, other: &Self) -> bool {
        self.first == other.first && (self.more.is_empty() && other.more.is_empty() || self.is_more(&other.more))
    }

    #[cold]
    fn is_more(&self, other: &[u64]) -> bool {
        let words = self.more.len().max(other.len());
        let at = |more: &[u64], place| more.get(place).copied().unwrap_or(0);
        (0..words).all(|place| at(&self.more, place) == at(other, place))
    }

    /// Whether no number is in it
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.first == 0 && self.more.iter().all(|&word| word == 0)
    }
}

#[cfg(test)]
mod tests {
    use super::Bits;

    #[test]
    fn a_set_has_what_was_put_in_it_and_nothing_else() {
        for numbers in [&[][..], &[0], &[63], &[64], &[0, 63, 64, 127, 128, 700]] {
            let mut set = Bits::default();
            assert!(set.is_empty());
            for &number in numbers {
                assert!(set.insert(number), "{number}");
                assert!(!set.insert(number), "{number}");
            }
            assert!((0..1000).all(|number| set.has(number) == numbers.contains(&number)), "{numbers:?}");
            assert_eq!(set.is_empty(), numbers.is_empty());
        }
    }

    #[test]
    fn sets_are_the_same_by_their_numbers_however_many_words_they_have() {
        let of = |numbers: &[usize]| {
            let mut set = Bits::default();
            for &number in numbers {
                set.insert(number);
            }
            set
        };
        let mut sum = of(&[1, 70]);
        sum.add(&of(&[2, 700]));
        assert!(sum.is(&of(&[1, 2, 70, 700])));
        assert!(of(&[1, 2, 70, 700]).is(&sum));
        for other in [&[1, 2, 70][..], &[1, 2, 70, 701], &[2, 70, 700], &[1, 2]] {
            assert!(!sum.is(&of(other)) && !of(other).is(&sum), "{other:?}");
        }
    }
}
