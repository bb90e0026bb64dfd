//! Checks whether a number is in its documented range

use super::shape::Range;
use crate::json::decimal::Decimal;
use crate::json::pieces::signed;
use crate::json::short::Short;

/// Returns whether a short number is in range
#[inline]
pub fn holds(range: &Range, short: Short) -> bool {
    short.is_within(range.min, range.max, range.whole)
}

/// Returns whether a number is in range, with plain arithmetic for short ones; `None` if it is not a JSON number
pub fn within(range: &Range, written: &[u8]) -> Option<bool> {
    match Short::read(written) {
        Some(short) => Some(holds(range, short)),
        None => long_within(range, written),
    }
}

#[cold]
#[inline(never)]
fn long_within(range: &Range, written: &[u8]) -> Option<bool> {
    let number = Decimal::read(written)?;
    let (low, high) = (signed(range.min), signed(range.max));
    let (low, high) = (Decimal::read(low.as_bytes())?, Decimal::read(high.as_bytes())?);
    Some(low <= number && number <= high && (!range.whole || number.is_whole()))
}
