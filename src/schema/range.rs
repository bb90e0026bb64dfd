//! Whether a number is in its documented range

use super::shape::Range;
use crate::json::decimal::{Decimal, Short};

/// Whether a number is in range, short ones, as nearly all are, by plain arithmetic; none if it is not a JSON number
pub fn within(range: &Range, written: &[u8]) -> Option<bool> {
    match Short::read(written) {
        Some(short) => Some(short.is_within(range.min, range.max, range.whole)),
        None => long_within(range, written),
    }
}

#[cold]
#[inline(never)]
fn long_within(range: &Range, written: &[u8]) -> Option<bool> {
    let number = Decimal::read(written)?;
    let (mut low, mut high) = ([0; 20], [0; 20]);
    let low = Decimal::read(spell(range.min, &mut low))?;
    let high = Decimal::read(spell(range.max, &mut high))?;
    Some(low <= number && number <= high && (!range.whole || number.is_whole()))
}

/// The digits of a bound, without an allocation
fn spell(number: i64, into: &mut [u8; 20]) -> &[u8] {
    let mut rest = number.unsigned_abs();
    let mut start = into.len();
    for place in into.iter_mut().rev() {
        *place = b'0' + u8::try_from(rest % 10).unwrap_or(0);
        rest /= 10;
        start -= 1;
        if rest == 0 {
            break;
        }
    }
    if number < 0 && start > 0 {
        start -= 1;
        if let Some(sign) = into.get_mut(start) {
            *sign = b'-';
        }
    }
    into.get(start..).unwrap_or_default()
}
