//! The time within which a delivery has to arrive

use super::failure::{Code, Failure};
use core::ops::RangeInclusive;

/// The tolerance unless the caller gives one, in seconds
pub const TOLERANCE: u32 = 300;

/// The tolerances that a caller may give: from a second to a week
pub const TOLERANCES: RangeInclusive<u32> = 1..=604_800;

/// How far a time of sending may be away from now, before or after
#[derive(Clone, Copy, Debug)]
pub struct Window {
    /// Milliseconds since 1970
    pub now: i64,
    /// Seconds
    pub tolerance: u32,
}

impl Window {
    /// Checks a time of sending, in seconds since 1970
    ///
    /// # Errors
    ///
    /// It is too long ago or too far ahead.
    pub fn check(self, sent_at: u64, header: &str) -> Result<(), Failure> {
        let sent_at = i64::try_from(sent_at).unwrap_or(i64::MAX).saturating_mul(1000);
        let tolerance = i64::from(self.tolerance) * 1000;
        let age = self.now.saturating_sub(sent_at);
        if age > tolerance {
            return Err(Failure::of_header(Code::TooOld, header));
        }
        if age < -tolerance {
            return Err(Failure::of_header(Code::FromTheFuture, header));
        }
        Ok(())
    }

    /// Returns now in seconds since 1970
    pub fn seconds(self) -> u64 {
        u64::try_from(self.now.div_euclid(1000)).unwrap_or(0)
    }
}

/// Reads seconds since 1970: digits alone, so few that they are a time in any millennium that matters
pub fn seconds(text: &str) -> Option<u64> {
    let is_time = (1..=11).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_time)
}
