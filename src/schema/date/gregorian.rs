//! A day of the Gregorian calendar

use core::num::NonZeroU32;

/// A day of the Gregorian calendar, with year, month and day in one number, so that days compare like numbers
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Date(pub(super) NonZeroU32);

impl Date {
    /// Returns the day, or `None` if there is no such day; years 0 to 9999
    pub fn new(year: u32, month: u32, day: u32) -> Option<Self> {
        let is_one = year <= 9999 && (1..=12).contains(&month) && (1..=length(year, month)).contains(&day);
        NonZeroU32::new(year << 9 | month << 5 | day).filter(|_| is_one).map(Self)
    }

    /// Returns the year
    pub fn year(self) -> u32 {
        self.0.get() >> 9
    }

    pub(super) fn month(self) -> u32 {
        self.0.get() >> 5 & 15
    }

    pub(super) fn day(self) -> u32 {
        self.0.get() & 31
    }

    /// Returns the day that is `days` after 1970-01-01; years 0 to 9999
    ///
    /// Counts in eras of 400 years from 1 March, so that the leap day comes last.
    pub fn from_epoch_days(days: i64) -> Option<Self> {
        // Starts one era earlier, so that no number here is negative.
        let days = u32::try_from(days.checked_add(FIRST_MARCH)?).ok()?;
        let (era, day_of_era) = (days / ERA, days % ERA);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted + 2) / 5 + 1;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        let year = (year_of_era + era * 400 + u32::from(month <= 2)).checked_sub(400)?;
        Self::new(year, month, day)
    }

    /// Returns the number of days since 1970-01-01
    pub fn epoch_days(self) -> i64 {
        let month = self.month();
        let (before, shifted) = if month < 3 { (1, month + 9) } else { (0, month - 3) };
        let year = self.year() + 400 - before;
        let days = year * 365 + year / 4 - year / 100 + year / 400 + (153 * shifted + 2) / 5 + self.day() - 1;
        i64::from(days) - FIRST_MARCH
    }

    /// Returns the number of whole years from another day to this one
    pub fn years_since(self, other: Self) -> i64 {
        let before = (self.month(), self.day()) < (other.month(), other.day());
        i64::from(self.year()) - i64::from(other.year()) - i64::from(before)
    }

    /// Returns the century of the year: its first two digits
    pub fn century(self) -> u32 {
        self.year() / 100
    }

    /// Returns the day in ISO 8601
    pub fn iso(self) -> String {
        let mut text = String::new();
        push_date(&mut text, self);
        text
    }
}

/// Returns the number of days in a month
pub(super) fn length(year: u32, month: u32) -> u32 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn is_leap(year: u32) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

/// The number of days in 400 years
const ERA: u32 = 146_097;
/// The number of days from 1 March 400 years before year 0 to 1970-01-01
const FIRST_MARCH: i64 = 719_468 + 146_097;

/// Returns the value of two digits, or a number too large for any part of a date or time if these are not digits
pub(super) fn two(tens: u8, ones: u8) -> u32 {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    if tens > 9 || ones > 9 { 1 << 16 } else { u32::from(tens) * 10 + u32::from(ones) }
}

pub(super) fn year([y1, y2, y3, y4]: [u8; 4]) -> u32 {
    two(y1, y2) * 100 + two(y3, y4)
}

/// Writes a number with as many digits as there is room for
pub(super) fn push(text: &mut String, number: u32, digits: u32) {
    for place in (0..digits).rev() {
        text.push(char::from_digit(number / 10u32.pow(place) % 10, 10).unwrap_or('0'));
    }
}

pub(super) fn push_date(text: &mut String, date: Date) {
    push(text, date.year(), 4);
    text.push('-');
    push(text, date.month(), 2);
    text.push('-');
    push(text, date.day(), 2);
}
