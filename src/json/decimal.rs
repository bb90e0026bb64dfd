//! Compares numbers as they are written, digit by digit
//!
//! A score of `0.69999999999999999999` is below a threshold of `0.7`, but as floats
//! the two are equal. Nothing here rounds or allocates.

use core::cmp::Ordering;

/// A number as written, understood as `0.DIGITS` times a power of ten
#[derive(Clone, Copy, Debug)]
pub struct Decimal<'a> {
    negative: bool,
    /// The digits and possibly a point, from the first to the last digit that is not zero
    digits: &'a [u8],
    /// The position of the point, counted from the first of `digits`
    point: i64,
}

impl<'a> Decimal<'a> {
    /// Reads the text of a number; returns `None` if it is not a JSON number
    pub fn read(text: &'a [u8]) -> Option<Self> {
        let (negative, text) = match text {
            [b'-', rest @ ..] => (true, rest),
            _ => (false, text),
        };
        let end = text.iter().position(|byte| !matches!(byte, b'0'..=b'9' | b'.')).unwrap_or(text.len());
        let (mantissa, exponent) = text.split_at_checked(end)?;
        // `01`, `.5`, `1.` and text without digits are not numbers.
        if !is_mantissa(mantissa) {
            return None;
        }
        let exponent = read_exponent(exponent)?;
        let whole = mantissa.iter().position(|&byte| byte == b'.').unwrap_or(end);
        if mantissa.iter().skip(whole + 1).any(|&byte| byte == b'.') {
            return None;
        }
        let Some(first) = mantissa.iter().position(|byte| matches!(byte, b'1'..=b'9')) else {
            return Some(Self { negative: false, digits: &[], point: 0 });
        };
        // `first` includes the point if the number is below one.
        let leading = if first > whole { first - 1 } else { first };
        let point = i64::try_from(whole).ok()? - i64::try_from(leading).ok()?;
        // If one number continues the digits of the other, the longer one is larger. A long number is therefore never
        // scanned to its end for each of many comparisons.
        let last = mantissa.iter().rposition(|byte| matches!(byte, b'1'..=b'9'))?;
        Some(Self { negative, digits: mantissa.get(first..=last)?, point: point.saturating_add(exponent) })
    }

    /// Returns a whole number that is a constant in the code; its digits must not begin with 0, unless it is 0 itself
    #[allow(clippy::cast_possible_wrap, reason = "no number has that many digits")]
    pub const fn whole(written: &'static str) -> Decimal<'static> {
        let mut digits = written.as_bytes();
        while let [rest @ .., b'0'] = digits {
            digits = rest;
        }
        Decimal { negative: false, digits, point: if digits.is_empty() { 0 } else { written.len() as i64 } }
    }

    /// Returns whether the number is whole, which includes `3.0` and `3e2`
    pub fn is_whole(self) -> bool {
        i64::try_from(self.significant().count()).is_ok_and(|count| count <= self.point)
    }

    fn significant(self) -> impl Iterator<Item = u8> + 'a {
        self.digits.iter().copied().filter(u8::is_ascii_digit)
    }

    fn magnitude(self, other: Self) -> Ordering {
        match (self.digits.is_empty(), other.digits.is_empty()) {
            (true, true) => return Ordering::Equal,
            (true, false) => return Ordering::Less,
            (false, true) => return Ordering::Greater,
            (false, false) => {}
        }
        self.point.cmp(&other.point).then_with(|| self.significant().cmp(other.significant()))
    }
}

/// Far beyond any realistic exponent, and still far from overflowing
const EXPONENT_CAP: i64 = 1 << 40;

/// Returns the exponent of a number, given with its letter; `None` if it has no digits or anything else in it
fn read_exponent(text: &[u8]) -> Option<i64> {
    let (sign, digits) = match text {
        [] => return Some(0),
        [b'e' | b'E', b'-', digits @ ..] => (-1, digits),
        [b'e' | b'E', b'+', digits @ ..] | [b'e' | b'E', digits @ ..] => (1, digits),
        _ => return None,
    };
    let mut size = 0;
    for &digit in digits {
        if !digit.is_ascii_digit() {
            return None;
        }
        size = (size * 10 + i64::from(digit - b'0')).min(EXPONENT_CAP);
    }
    (!digits.is_empty()).then_some(sign * size)
}

impl PartialEq for Decimal<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Decimal<'_> {}

impl PartialOrd for Decimal<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.negative, other.negative) {
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
            (false, false) => self.magnitude(*other),
            (true, true) => other.magnitude(*self),
        }
    }
}

/// Returns whether digits and a point form a number; `01`, `.5`, `1.` and text without digits do not
fn is_mantissa(text: &[u8]) -> bool {
    text.last() != Some(&b'.') && matches!(text, [b'0'] | [b'0', b'.', ..] | [b'1'..=b'9', ..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal<'_> {
        Decimal::read(text.as_bytes()).unwrap()
    }

    #[test]
    fn numbers_are_in_order() {
        let ascending = [
            "-1e400",
            "-12.5",
            "-12.49",
            "-1",
            "-0.001",
            "0",
            "0.00001",
            "0.69999999999999999999",
            "0.7",
            "0.70000000000000000001",
            "0.9999998366743112",
            "1.0",
            "9",
            "1e1",
            "10.000000000000000000001",
            "99.99",
            "100",
            "100.0001",
            "1e400",
        ];
        for (i, left) in ascending.iter().enumerate() {
            for (j, right) in ascending.iter().enumerate() {
                assert_eq!(decimal(left).cmp(&decimal(right)), i.cmp(&j), "{left} and {right}");
            }
        }
    }

    #[test]
    fn different_spellings_of_a_number_are_equal() {
        for (left, right) in [
            ("1.0", "1"),
            ("10", "1e1"),
            ("0.70", "7e-1"),
            ("-0", "0"),
            ("0e99", "0.0"),
            ("100", "1.00E+2"),
            ("0.001", "1e-3"),
            ("10.0", "10"),
            ("0.7", "0.70000000000000000000"),
            ("-1.50", "-15.00e-1"),
        ] {
            assert_eq!(decimal(left), decimal(right), "{left} and {right}");
        }
    }

    #[test]
    fn a_number_in_the_code_equals_the_same_number_in_a_body() {
        for written in ["0", "1", "7", "10", "95", "100", "1020"] {
            let (named, read) = (Decimal::whole(written), decimal(written));
            assert_eq!((named, named.point, named.digits), (read, read.point, read.digits), "{written}");
        }
    }

    #[test]
    fn a_whole_number_has_nothing_after_the_point() {
        for whole in ["0", "3", "3.0", "30e-1", "1e9", "-7", "0.0", "12.50e1"] {
            assert!(decimal(whole).is_whole(), "{whole}");
        }
        for part in ["0.5", "3.01", "1e-1", "31e-1", "12.55e1"] {
            assert!(!decimal(part).is_whole(), "{part}");
        }
    }

    #[test]
    fn a_text_that_is_not_a_number_is_not_read() {
        for text in [
            "", "x", "1x", " 1", "1 ", "01", "00", "-", "-01", "+1", ".5", "1.", "0.", "-.5", "1.2.3", "1.-2", "1e",
            "1e+", "e1", "1e1.5", "1e1e1", "1.e1", ".", "NaN", "1,5",
        ] {
            assert!(Decimal::read(text.as_bytes()).is_none(), "{text}");
        }
    }

    #[test]
    fn an_exponent_of_any_length_is_read_in_bounded_time() {
        assert!(decimal("1e99999999999999999999") > decimal("1e400"));
        assert!(decimal("1e-99999999999999999999") < decimal("1e-400"));
    }
}
