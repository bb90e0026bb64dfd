//! Compares document numbers in different spellings

/// The maximum length of a number in a machine-readable zone
pub const ROOM: usize = 9;

/// The letters and digits of a number; all other characters are ignored
#[derive(Clone)]
pub struct Characters<'a>(core::str::Chars<'a>);

impl<'a> Characters<'a> {
    /// Returns the characters of a number
    pub fn of(number: &'a str) -> Self {
        Self(number.chars())
    }
}

impl Iterator for Characters<'_> {
    type Item = char;

    #[inline(never)]
    fn next(&mut self) -> Option<char> {
        loop {
            let c = self.0.next()?;
            if c.is_alphanumeric() {
                return Some(c.to_ascii_uppercase());
            }
        }
    }
}

/// Returns whether a part of a number is hidden: `*****1234`, `XXXXX1234`
pub fn is_masked(number: &str) -> bool {
    number.contains(['*', '#', '•', '●', '…']) || number.to_ascii_uppercase().contains("XXXX")
}

/// Returns the letters and digits of a number as a string
pub fn plain(number: &str) -> String {
    Characters::of(number).collect()
}

/// The maximum length in bytes of numbers, or of lists of them, to compare; the sender controls their count and length,
/// so it is capped
const LONGEST: usize = 1000;

/// Returns whether both are short enough to be compared character by character; a longer text equals only itself
pub fn are_short(one: &str, other: &str) -> bool {
    one.len().max(other.len()) <= LONGEST
}

/// Returns whether two numbers are the same in their first `room` characters
pub fn is_same(one: &str, other: &str, room: usize) -> bool {
    one == other || are_short(one, other) && Characters::of(one).take(room).eq(Characters::of(other).take(room))
}

/// Returns whether a number is that of a machine-readable zone followed by its check digit
pub fn is_with_check_digit(number: &str, machine: &str) -> bool {
    if !are_short(number, machine) {
        return false;
    }
    let (mut rest, mut sum, mut weights) = (Characters::of(number), None, [7, 3, 1].into_iter().cycle());
    for (c, weight) in Characters::of(machine).zip(&mut weights) {
        let Some(value) = c.to_digit(36).filter(|_| rest.next() == Some(c)) else { return false };
        sum = Some(sum.unwrap_or(0) + value * weight);
    }
    let digit = sum.and_then(|sum| char::from_digit(sum % 10, 10));
    digit.is_some() && rest.next() == digit && rest.next().is_none()
}

/// Returns whether a number fills a machine-readable zone, which truncates longer ones
pub fn is_full(number: &str) -> bool {
    number.len() <= LONGEST && Characters::of(number).count() == ROOM
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_may_be_followed_by_its_own_check_digit_but_by_no_other() {
        // The second one is computed in ICAO Doc 9303 part 3.
        for (number, machine) in [("PA1234566", "PA123456"), ("AB2134<5", "AB2134"), ("AB 2134 5", "AB2134<<<")] {
            assert!(is_with_check_digit(number, machine), "{number}");
        }
        for (number, machine) in
            [("AB21346", "AB2134"), ("AB2134", "AB2134"), ("AB213455", "AB2134"), ("AC21345", "AB2134"), ("0", "<<<")]
        {
            assert!(!is_with_check_digit(number, machine), "{number}");
        }
    }

    #[test]
    fn a_text_longer_than_any_number_equals_only_itself() {
        for (dashes, same) in [(LONGEST - ROOM, true), (LONGEST - ROOM + 1, false)] {
            let number = format!("{}AB1234567", "-".repeat(dashes));
            assert_eq!(is_same(&number, "AB1234567", usize::MAX), same);
            assert_eq!(is_same("AB1234567", &number, ROOM), same);
            assert_eq!(is_full(&number), same);
            assert!(is_same(&number, &number.clone(), usize::MAX));
        }
    }
}
