//! Numbers with few digits, which nearly all are: read in one pass and stored exactly

use super::cursor::Cursor;

/// A number with so few digits that integers store it exactly, as is true of nearly all numbers
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Short {
    negative: bool,
    /// All digits
    mantissa: u64,
    /// The number of digits after the point
    places: u32,
    /// The digits before the point
    whole: u64,
    /// Whether a digit other than zero follows the point
    has_part: bool,
}

/// The number of digits that fit into a signed integer, and of zeros that fit into a power of ten
const DIGITS: u32 = 18;

impl Short {
    /// Reads the text of a short number without an exponent; returns `None` for any other number and any other text
    pub fn read(text: &[u8]) -> Option<Self> {
        Self::begins(text).filter(|(_, rest)| rest.is_empty()).map(|(short, _)| short)
    }

    /// Reads the number here in a body, if it is such a number; also returns where it ends
    #[inline]
    pub fn scan(here: Cursor<'_>) -> Option<(Self, Cursor<'_>)> {
        Self::begins(here)
    }

    #[inline(always)]
    #[allow(clippy::inline_always, reason = "it has two callers")]
    fn begins<S: Characters>(start: S) -> Option<(Self, S)> {
        let negative = start.byte() == b'-';
        let first = if negative { start.rest() } else { start };
        let Digits { number: whole, count, any: _, rest } = Digits::go_on(0, first);
        // `01` and text without digits are not numbers.
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

    /// Returns whether the number is at least `min` and at most `max`, and whole if `whole` is true
    #[inline]
    pub fn is_within(self, min: i64, max: i64, whole: bool) -> bool {
        // The nearest whole numbers below and above
        let (down, up) = (self.whole.cast_signed(), self.whole.cast_signed() + i64::from(self.has_part));
        let (floor, ceiling) = if self.negative { (-up, -down) } else { (down, up) };
        min <= floor && ceiling <= max && !(whole && self.has_part)
    }

    /// Returns the nearest float, after moving the point `shift` places to the left
    ///
    /// Returns `None` if there are then too many places for a power of ten.
    #[allow(clippy::cast_precision_loss, reason = "rounded like floats, to nearest, ties to even")]
    #[inline]
    pub fn to_f64(self, shift: u32) -> Option<f64> {
        let places = self.places + shift;
        let &scale = POWERS.get(places as usize)?;
        let size = if self.mantissa < 1 << 53 && scale < 1 << 53 {
            // Both sides are exact, so the single division rounds only once.
            self.mantissa as f64 / scale as f64
        } else {
            quotient(self.mantissa, scale)
        };
        Some(if self.negative && self.mantissa != 0 { -size } else { size })
    }
}

/// All powers of ten that fit into 64 bits
const POWERS: [u64; 20] = {
    let mut powers = [0; 20];
    let (mut rest, mut power) = (powers.as_mut_slice(), 1u64);
    while let [first, more @ ..] = rest {
        *first = power;
        // The power after the last one overflows, but it is not stored.
        power = power.wrapping_mul(10);
        rest = more;
    }
    powers
};

/// Bytes that are read one by one, with a NUL behind the last
trait Characters: Copy {
    fn byte(self) -> u8;
    fn rest(self) -> Self;
}

impl Characters for Cursor<'_> {
    #[inline]
    fn byte(self) -> u8 {
        Cursor::byte(self)
    }

    #[inline]
    fn rest(self) -> Self {
        self.next()
    }
}

impl Characters for &[u8] {
    #[inline]
    fn byte(self) -> u8 {
        self.first().copied().unwrap_or(0)
    }

    #[inline]
    fn rest(self) -> Self {
        self.get(1..).unwrap_or_default()
    }
}

/// A run of digits
struct Digits<S> {
    /// The number that they continue; meaningless if there are too many digits
    number: u64,
    count: u32,
    /// The bitwise or of all digits: 0 if all are zeros
    any: u8,
    /// The bytes behind them
    rest: S,
}

impl<S: Characters> Digits<S> {
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

/// Returns the float nearest to `number / scale`
fn quotient(number: u64, scale: u64) -> f64 {
    if number == 0 {
        return 0.0;
    }
    // The quotient has 64 bits or more; its last bit is set if there is a remainder.
    let up = number.leading_zeros();
    let whole = u128::from(number << up) << 64;
    let exact = (whole / u128::from(scale)) | u128::from(whole % u128::from(scale) != 0);
    #[allow(clippy::cast_precision_loss, reason = "this is the only rounding")]
    let rounded = exact as f64;
    // Dividing by powers of two is exact.
    rounded / 2f64.powi(64) / 2f64.powi(up.cast_signed())
}

#[cfg(test)]
mod tests {
    use super::super::bytes::with;
    use super::super::decimal::Decimal;
    use super::super::scan::{self, Failed};
    use super::*;

    fn decimal(text: &str) -> Decimal<'_> {
        Decimal::read(text.as_bytes()).unwrap()
    }

    #[test]
    fn a_short_number_is_in_range_exactly_if_its_digits_are() {
        let bounds = [i64::MIN, -101, -100, -1, 0, 1, 99, 100, i64::MAX];
        let numbers = [
            "0",
            "-0",
            "0.0",
            "-0.0",
            "0.5",
            "-0.5",
            "3.33",
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
    fn a_short_number_becomes_the_same_float_as_its_text() {
        let mut texts: Vec<String> =
            ["0", "1", "99.99", "98.41", "0.1", "-12.5", "0.9999998366743112", "9007199254740993", "18014398509481985"]
                .map(str::to_owned)
                .to_vec();
        // A simple generator, which gives the same digits every time.
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
    fn a_text_is_a_short_number_exactly_if_it_is_a_number_without_an_exponent() {
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
}
