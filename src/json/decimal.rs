//! Numbers compared as they were written, digit by digit
//!
//! A score of `0.69999999999999999999` is below a threshold of `0.7`; a float
//! would not know. Nothing here rounds, and nothing allocates.

use super::cursor::Cursor;
use core::cmp::Ordering;

/// A number of so few digits that integers hold it exactly, as nearly all have
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Short {
    negative: bool,
    /// All its digits
    mantissa: u64,
    /// How many of them stand after the point
    places: u32,
    /// Those before it
    whole: u64,
    /// Something but zeros stands after it
    has_part: bool,
}

/// Digits that a signed integer holds, and for which a power of ten as well
const DIGITS: u32 = 18;

impl Short {
    /// Reads the text of a number, if it is a short one without an exponent; none if it is not a JSON number
    pub fn read(text: &[u8]) -> Option<Self> {
        Self::begins(text).filter(|(_, rest)| rest.is_empty()).map(|(short, _)| short)
    }

    /// The number that stands here in a body, if it is such a one, and where it ends
    #[inline]
    pub fn scan(here: Cursor<'_>) -> Option<(Self, Cursor<'_>)> {
        Self::begins(here)
    }

    #[inline(always)]
    #[allow(clippy::inline_always, reason = "once for a body and once for a text")]
    fn begins<S: Source>(start: S) -> Option<(Self, S)> {
        let negative = start.byte() == b'-';
        let first = if negative { start.rest() } else { start };
        let Digits { number: whole, count, any: _, rest } = Digits::go_on(0, first);
        // `01` and what has no digits are no numbers.
        if count == 0 || count > 1 && first.byte() == b'0' {
            return None;
        }
        let mut part = Digits { number: whole, count: 0, any: 0, rest };
        if rest.byte() == b'.' {
            part = Digits::go_on(whole, rest.rest());
            if part.count == 0 {
                return None;
            }
        }
        if count + part.count > DIGITS || matches!(part.rest.byte(), b'e' | b'E') {
            return None;
        }
        let short = Self { negative, mantissa: part.number, places: part.count, whole, has_part: part.any != 0 };
        Some((short, part.rest))
    }

    /// Whether it is at least `min` and at most `max`, and whole if it has to be
    #[inline]
    pub fn is_within(self, min: i64, max: i64, whole: bool) -> bool {
        // The whole numbers next to it, below and above
        let (down, up) = (self.whole.cast_signed(), self.whole.cast_signed() + i64::from(self.has_part));
        let (floor, ceiling) = if self.negative { (-up, -down) } else { (down, up) };
        min <= floor && ceiling <= max && !(whole && self.has_part)
    }

    /// The nearest float, after its point was moved `shift` places to the left
    ///
    /// None if that leaves more places than a power of ten can be held for.
    #[allow(clippy::cast_precision_loss, reason = "rounded as floats are, to the nearest and then to the even")]
    pub fn to_f64(self, shift: u32) -> Option<f64> {
        let places = self.places + shift;
        let &scale = POWERS.get(places as usize)?;
        let size = if self.mantissa < 1 << 53 && scale < 1 << 53 {
            // Both sides are exact, so the one division rounds once.
            self.mantissa as f64 / scale as f64
        } else {
            quotient(self.mantissa, scale)
        };
        Some(if self.negative && self.mantissa != 0 { -size } else { size })
    }
}

/// Powers of ten, all that 64 bits hold
const POWERS: [u64; 20] = {
    let mut powers = [0; 20];
    let (mut rest, mut power) = (powers.as_mut_slice(), 1u64);
    while let [first, more @ ..] = rest {
        *first = power;
        // What comes after the last is not asked for.
        power = power.wrapping_mul(10);
        rest = more;
    }
    powers
};

/// Bytes that are read one by one; a NUL behind the last
trait Source: Copy {
    fn byte(self) -> u8;
    fn rest(self) -> Self;
}

impl Source for Cursor<'_> {
    #[inline]
    fn byte(self) -> u8 {
        Cursor::byte(self)
    }

    #[inline]
    fn rest(self) -> Self {
        self.next()
    }
}

impl Source for &[u8] {
    #[inline]
    fn byte(self) -> u8 {
        self.first().copied().unwrap_or(0)
    }

    #[inline]
    fn rest(self) -> Self {
        self.get(1..).unwrap_or_default()
    }
}

/// Digits in a row
struct Digits<S> {
    /// The number that they go on with; of too many, anything
    number: u64,
    count: u32,
    /// Every bit that one of them has: nothing, if all are zeros
    any: u8,
    /// What stands behind them
    rest: S,
}

impl<S: Source> Digits<S> {
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "a loop of five instructions")]
    fn go_on(mut number: u64, mut rest: S) -> Self {
        let (mut count, mut any) = (0, 0);
        loop {
            let digit = rest.byte().wrapping_sub(b'0');
            if digit > 9 {
                return Self { number, count, any, rest };
            }
            number = number.wrapping_mul(10).wrapping_add(digit.into());
            (count, any, rest) = (count + 1, any | digit, rest.rest());
        }
    }
}

/// Whether digits and a point can be a number: `01`, `.5`, `1.` and what has no digits are none
fn is_mantissa(text: &[u8]) -> bool {
    text.last() != Some(&b'.') && matches!(text, [b'0'] | [b'0', b'.', ..] | [b'1'..=b'9', ..])
}

/// The float nearest to `number / scale`
fn quotient(number: u64, scale: u64) -> f64 {
    if number == 0 {
        return 0.0;
    }
    // A quotient of 64 bits and more, of which the last says whether anything was left over.
    let up = number.leading_zeros();
    let whole = u128::from(number << up) << 64;
    let exact = (whole / u128::from(scale)) | u128::from(whole % u128::from(scale) != 0);
    #[allow(clippy::cast_precision_loss, reason = "this is where it is rounded, once")]
    let rounded = exact as f64;
    // Powers of two are exact.
    rounded / 2f64.powi(64) / 2f64.powi(up.cast_signed())
}

/// A number as written, seen as `0.DIGITS` times a power of ten
#[derive(Clone, Copy, Debug)]
pub struct Decimal<'a> {
    negative: bool,
    /// Digits and possibly a point, from the first digit that is not zero
    digits: &'a [u8],
    /// Where the point stands, counted from the first of `digits`
    point: i64,
}

impl<'a> Decimal<'a> {
    /// Reads the text of a number; none if it is not a JSON number
    pub fn read(text: &'a [u8]) -> Option<Self> {
        let (negative, text) = match text {
            [b'-', rest @ ..] => (true, rest),
            _ => (false, text),
        };
        let (mut first, mut point, mut end) = (None, None, 0);
        for &byte in text {
            match byte {
                b'0'..=b'9' => first = first.or(Some(end).filter(|_| byte != b'0')),
                b'.' if point.is_none() => point = Some(end),
                b'e' | b'E' => break,
                _ => return None,
            }
            end += 1;
        }
        let (mantissa, exponent) = text.split_at_checked(end)?;
        // `01`, `.5`, `1.` and what has no digits are no numbers.
        if !is_mantissa(mantissa) {
            return None;
        }
        let exponent = read_exponent(exponent)?;
        let Some(first) = first else { return Some(Self { negative: false, digits: &[], point: 0 }) };
        let whole = point.unwrap_or(end);
        // `first` counts the point when the number is below one.
        let leading = if first > whole { first - 1 } else { first };
        let point = i64::try_from(whole).ok()? - i64::try_from(leading).ok()?;
        Some(Self { negative, digits: mantissa.get(first..)?, point: point.saturating_add(exponent) })
    }

    /// Whether it has nothing after the point, `3.0` and `3e2` included
    pub fn is_whole(self) -> bool {
        let significant = self.significant().enumerate().filter(|&(_, d)| d != b'0').last();
        significant.is_none_or(|(last, _)| i64::try_from(last).is_ok_and(|last| last < self.point))
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
        self.point.cmp(&other.point).then_with(|| {
            let (mut left, mut right) = (self.significant(), other.significant());
            loop {
                // A number that has run out goes on in zeros.
                let pair = (left.next(), right.next());
                if pair == (None, None) {
                    return Ordering::Equal;
                }
                let order = pair.0.unwrap_or(b'0').cmp(&pair.1.unwrap_or(b'0'));
                if order.is_ne() {
                    return order;
                }
            }
        })
    }
}

/// Far beyond any number met, and still far from overflowing
const EXPONENT_CAP: i64 = 1 << 40;

/// The exponent of a number with its letter; none if that has no digits, or something else
fn read_exponent(text: &[u8]) -> Option<i64> {
    let (sign, digits) = match text {
        [] => return Some(0),
        [_, b'-', digits @ ..] => (-1, digits),
        [_, b'+', digits @ ..] | [_, digits @ ..] => (1, digits),
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

#[cfg(test)]
mod tests {
    use super::super::bytes::with;
    use super::super::scan::{self, Failed};
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
    fn one_number_has_many_spellings() {
        for (left, right) in [
            ("1.0", "1"),
            ("10", "1e1"),
            ("0.70", "7e-1"),
            ("-0", "0"),
            ("0e99", "0.0"),
            ("100", "1.00E+2"),
            ("0.001", "1e-3"),
        ] {
            assert_eq!(decimal(left), decimal(right), "{left} and {right}");
        }
    }

    #[test]
    fn a_short_number_is_in_a_range_where_its_digits_are() {
        let bounds = [i64::MIN, -101, -100, -1, 0, 1, 99, 100, i64::MAX];
        let numbers = [
            "0",
            "-0",
            "0.0",
            "-0.0",
            "0.5",
            "-0.5",
            "1",
            "-1",
            "1.0",
            "-1.0",
            "1.5",
            "-1.5",
            "99.9",
            "100",
            "100.0",
            "100.1",
            "-100",
            "-100.1",
            "101",
            "999999999999999999",
            "-999999999999999999",
            "99999999999999999.9",
            "1000000000000000000",
            "0.00000000000000001",
        ];
        for text in numbers {
            let number = decimal(text);
            let Some(short) = Short::read(text.as_bytes()) else {
                assert!(text.len() > 18, "{text}");
                continue;
            };
            for (min, max) in bounds.iter().flat_map(|min| bounds.iter().map(move |max| (*min, *max))) {
                let (low, high) = (min.to_string(), max.to_string());
                let inside = decimal(&low) <= number && number <= decimal(&high);
                assert_eq!(short.is_within(min, max, false), inside, "{text} from {min} to {max}");
                assert_eq!(short.is_within(min, max, true), inside && number.is_whole(), "{text} from {min} to {max}");
            }
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
    fn what_is_no_number_is_not_read() {
        for text in [
            "", "x", "1x", " 1", "1 ", "01", "00", "-", "-01", "+1", ".5", "1.", "0.", "-.5", "1.2.3", "1.-2", "1e",
            "1e+", "e1", "1e1.5", "1e1e1", "1.e1", ".", "NaN", "1,5",
        ] {
            assert!(Decimal::read(text.as_bytes()).is_none(), "{text}");
        }
    }

    #[test]
    fn a_short_number_becomes_the_float_that_its_text_does() {
        let mut texts: Vec<String> =
            ["0", "1", "99.99", "98.41", "0.1", "-12.5", "0.9999998366743112", "9007199254740993", "18014398509481985"]
                .map(str::to_owned)
                .to_vec();
        // Digits as they come: a generator of no quality but the same each time.
        let mut seed = 0x2545_f491_4f6c_dd1du64;
        for places in 0..18 {
            for _ in 0..200 {
                seed = seed.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
                let digits = format!("{:018}", (seed >> 3) % 1_000_000_000_000_000_000);
                let (whole, part) = digits.split_at(18 - places);
                let whole = whole.trim_start_matches('0');
                let whole = if whole.is_empty() { "0" } else { whole };
                texts.push(if part.is_empty() { whole.to_owned() } else { format!("{whole}.{part}") });
            }
        }
        for text in texts {
            let Some(short) = Short::read(text.as_bytes()) else { continue };
            assert_eq!(short.to_f64(0), text.parse().ok(), "{text}");
            if let Some(moved) = short.to_f64(2) {
                assert_eq!(Some(moved), format!("{text}e-2").parse().ok(), "{text}e-2");
            }
        }
        for text in ["", "1e2", "12345678901234567890", "1.2.3", "x", "01", ".5", "1.", "-", "00", "-.5", "1x", "1 "] {
            assert_eq!(Short::read(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn whatever_stands_there_is_a_short_number_where_it_is_a_number_without_an_exponent() {
        let alphabet = b"-0.15e";
        let spelt = |length, number: usize| (0..length).map(move |at| alphabet[number / 6usize.pow(at) % 6]).collect();
        let texts = (0..=6).flat_map(|length| (0..6usize.pow(length)).map(move |number| spelt(length, number)));
        for text in texts.collect::<Vec<Vec<u8>>>() {
            let text = text.as_slice();
            let is_number = Decimal::read(text).is_some();
            assert_eq!(Short::read(text).is_some(), is_number && !text.contains(&b'e'), "{text:?}");
            with(text, |body| {
                let here = body.cursor(0);
                let end = scan::number::<Failed>(here).ok().filter(|end| end.byte() != b'e');
                let expected = end.filter(|&end| !body.piece(0, body.offset(end)).contains(&b'e'));
                assert_eq!(Short::scan(here).map(|(_, end)| end), expected, "{text:?}");
            });
        }
    }

    #[test]
    fn an_exponent_of_any_length_is_read_in_bounded_time() {
        assert!(decimal("1e99999999999999999999") > decimal("1e400"));
        assert!(decimal("1e-99999999999999999999") < decimal("1e-400"));
    }
}
