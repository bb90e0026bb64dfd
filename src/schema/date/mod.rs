//! Dates and moments in the forms that providers write
//!
//! `2030-12-31`, `31/12/2030`, `/Date(1533772800000)/`,
//! `2023-03-22T12:37:35.065Z`, `2023-01-26T08:12:00.962462` (no zone),
//! `2020-01-17 00:08:31.118 +0000`. The other forms of a date are in `written.rs`.

mod clock;
mod moment;
mod month;
mod nothing;
mod parts;
mod written;

pub use moment::{from_epoch_millis, instant, is_iso, is_moment, to_iso};
pub use parts::Parts;
pub use written::{WrittenDate, is_of_two_orders};

use core::num::NonZeroU32;
use moment::{Moment, day_of, dotnet};

/// A day of the Gregorian calendar, with year, month and day in one number, so that days compare like numbers
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Date(NonZeroU32);

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

    fn month(self) -> u32 {
        self.0.get() >> 5 & 15
    }

    fn day(self) -> u32 {
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

    /// Reads a date in any known form, or the day of a moment
    pub fn read(text: &str) -> Option<Self> {
        WrittenDate::of(text).whole()
    }

    /// Reads a date in ISO 8601, or the day of a moment
    pub fn read_iso(text: &str) -> Option<Self> {
        Self::usual(text).filter(|_| text.as_bytes().get(4) == Some(&b'-'))
    }

    /// Reads a date in a form that providers document, or the day of a moment
    #[inline]
    fn usual(text: &str) -> Option<Self> {
        let day = match *text.as_bytes() {
            [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] | [d1, d2, b'/', m1, m2, b'/', y1, y2, y3, y4] => {
                Self::new(year([y1, y2, y3, y4]), two(m1, m2), two(d1, d2))
            }
            [b'/', b'D', ..] => day_of(dotnet(text)?),
            _ => Moment::read(text).map(|moment| moment.date),
        };
        // An earlier year is unknown or means that there is no date.
        day.filter(|day| day.year() >= 1000)
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
fn length(year: u32, month: u32) -> u32 {
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
fn two(tens: u8, ones: u8) -> u32 {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    if tens > 9 || ones > 9 { 1 << 16 } else { u32::from(tens) * 10 + u32::from(ones) }
}

fn year([y1, y2, y3, y4]: [u8; 4]) -> u32 {
    two(y1, y2) * 100 + two(y3, y4)
}

/// Writes a number with as many digits as there is room for
fn push(text: &mut String, number: u32, digits: u32) {
    for place in (0..digits).rev() {
        text.push(char::from_digit(number / 10u32.pow(place) % 10, 10).unwrap_or('0'));
    }
}

fn push_date(text: &mut String, date: Date) {
    push(text, date.year(), 4);
    text.push('-');
    push(text, date.month(), 2);
    text.push('-');
    push(text, date.day(), 2);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_reads_the_same_in_every_form() {
        let date = Date::new(2018, 8, 9);
        for text in
            ["2018-08-09", "09/08/2018", "/Date(1533772800000)/", "2018-08-09T00:00:00Z", "/Date(1533772800000+0200)/"]
        {
            assert_eq!(Date::read(text), date, "{text}");
        }
    }

    #[test]
    fn a_digit_that_is_none_makes_no_date_and_no_moment() {
        let good = "2010-10-10T10:10:10Z";
        assert!(Date::read(good).is_some() && instant(good).is_some());
        for (at, _) in good.match_indices(|c: char| c.is_ascii_digit()) {
            for other in ['/', ':', 'x', ' '] {
                let text = format!("{}{other}{}", &good[..at], &good[at + 1..]);
                assert_eq!((Date::read(&text), instant(&text)), (None, None), "{text}");
            }
        }
    }

    #[test]
    fn a_day_that_never_was_is_no_date() {
        for text in [
            "2026-02-29",
            "2026-13-01",
            "2026-00-10",
            "31/04/2026",
            "1990//",
            "",
            "2026-01:01",
            "2026-01-01T",
            "2026-01x01T00:00:00Z",
            "２０２６-01-01",
        ] {
            assert_eq!(Date::read(text), None, "{text}");
        }
        assert!(Date::read("2024-02-29").is_some());
    }

    #[test]
    fn days_are_counted_from_1970_in_both_directions() {
        for (days, text) in [
            (0, "1970-01-01"),
            (-1, "1969-12-31"),
            (19_782, "2024-02-29"),
            (11_016, "2000-02-29"),
            (-25_508, "1900-03-01"),
        ] {
            assert_eq!(Date::from_epoch_days(days).map(Date::iso).as_deref(), Some(text));
        }
        for days in -719_528..=2_932_896 {
            assert_eq!(Date::from_epoch_days(days).map(Date::epoch_days), Some(days));
        }
        assert_eq!(Date::from_epoch_days(i64::MAX), None);
    }

    #[test]
    fn a_year_is_over_on_the_day_it_began() {
        let years = |now, then| Date::read(now).unwrap().years_since(Date::read(then).unwrap());
        assert_eq!(years("2026-06-10", "2008-06-11"), 17);
        assert_eq!(years("2026-06-11", "2008-06-11"), 18);
        assert_eq!(years("2026-02-28", "2008-02-29"), 17);
        assert_eq!(years("2026-03-01", "2008-02-29"), 18);
        assert_eq!(years("2008-02-29", "2008-03-01"), -1);
    }
}
