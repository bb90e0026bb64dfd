//! Dates and moments in the forms that providers write
//!
//! `2030-12-31`, `31/12/2030`, `/Date(1533772800000)/`,
//! `2023-03-22T12:37:35.065Z`, `2023-01-26T08:12:00.962462` (no zone),
//! `2020-01-17 00:08:31.118 +0000`.

use core::fmt::{self, Display};

/// A day of the Gregorian calendar
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The day, if there is one
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let length = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return None,
        };
        (1..=length).contains(&day).then_some(Self { year, month, day })
    }

    /// The day that is `days` after 1970-01-01; years 0 to 9999
    ///
    /// Counted in eras of 400 years from 1 March, so that the leap day is last.
    pub fn from_epoch_days(days: i64) -> Option<Self> {
        let days = days.checked_add(719_468)?;
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted + 2) / 5 + 1;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Self::new(u16::try_from(year).ok().filter(|&y| y <= 9999)?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }

    /// Its distance from 1970-01-01 in days
    pub fn epoch_days(self) -> i64 {
        let (year, month, day) = (i64::from(self.year), i64::from(self.month), i64::from(self.day));
        let (year, shifted) = if month < 3 { (year - 1, month + 9) } else { (year, month - 3) };
        year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + (153 * shifted + 2) / 5 + day
            - 719_469
    }

    /// Whole years from another day to this one
    pub fn years_since(self, other: Self) -> i64 {
        let before = (self.month, self.day) < (other.month, other.day);
        i64::from(self.year) - i64::from(other.year) - i64::from(before)
    }

    /// Reads a date in one of the forms above, or the date of a moment
    pub fn read(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        match *bytes {
            [_, _, _, _, b'-', _, _, b'-', _, _] => Self::iso(bytes),
            [_, _, b'/', _, _, b'/', _, _, _, _] => {
                Self::new(number(bytes.get(6..)?)?, small(bytes.get(3..5)?)?, small(bytes.get(..2)?)?)
            }
            [b'/', b'D', ..] => Self::from_epoch_days(dotnet(text)?.div_euclid(MILLIS_A_DAY)),
            _ if is_moment(text) => Self::iso(bytes.get(..10)?),
            _ => None,
        }
    }

    fn iso(bytes: &[u8]) -> Option<Self> {
        let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *bytes else { return None };
        Self::new(number(&[y1, y2, y3, y4])?, small(&[m1, m2])?, small(&[d1, d2])?)
    }
}

impl Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

const MILLIS_A_DAY: i64 = 86_400_000;

/// The ISO 8601 form of a moment given in milliseconds since 1970
pub fn from_epoch_millis(millis: i64) -> Option<String> {
    let date = Date::from_epoch_days(millis.div_euclid(MILLIS_A_DAY))?;
    let rest = millis.rem_euclid(MILLIS_A_DAY);
    let (seconds, millis) = (rest / 1000, rest % 1000);
    Some(format!("{date}T{:02}:{:02}:{:02}.{millis:03}Z", seconds / 3600, seconds / 60 % 60, seconds % 60))
}

/// A date and time of day in its parts, each as it was written
struct Parts<'a> {
    date: Date,
    clock: &'a str,
    /// With its point
    fraction: &'a str,
    /// `Z`, or a sign with hours and minutes, or nothing
    zone: &'a str,
}

impl<'a> Parts<'a> {
    fn read(text: &'a str) -> Option<Self> {
        let (date, rest) = text.split_at_checked(10)?;
        let date = Date::iso(date.as_bytes())?;
        let rest = rest.strip_prefix(['T', ' '])?;
        let (clock, rest) = rest.split_at_checked(8)?;
        let [h1, h2, b':', m1, m2, b':', s1, s2] = *clock.as_bytes() else { return None };
        // 60 is a leap second's.
        let possible = small(&[h1, h2])? < 24 && small(&[m1, m2])? < 60 && small(&[s1, s2])? < 61;
        let digits = match rest.strip_prefix('.') {
            Some(fraction) => 1 + fraction.bytes().take_while(u8::is_ascii_digit).count(),
            None => 0,
        };
        let (fraction, zone) = rest.split_at_checked(digits)?;
        let zone = zone.strip_prefix(' ').unwrap_or(zone);
        let parts = Self { date, clock, fraction, zone };
        (possible && digits != 1 && (zone.is_empty() || zone == "Z" || parts.ahead().is_some())).then_some(parts)
    }

    /// Minutes that the zone is ahead of UTC
    fn ahead(&self) -> Option<i64> {
        let ([sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] | [sign @ (b'+' | b'-'), h1, h2, m1, m2]) =
            *self.zone.as_bytes()
        else {
            return None;
        };
        let (hours, minutes) = (small(&[h1, h2])?, small(&[m1, m2])?);
        let ahead = i64::from(hours) * 60 + i64::from(minutes);
        (hours < 24 && minutes < 60).then_some(if sign == b'-' { -ahead } else { ahead })
    }
}

/// The ISO 8601 form of a moment, exactly as given where it has that form
///
/// A moment without a zone stays without one: nobody knows which it was.
pub fn to_iso(text: &str) -> Option<String> {
    if text.starts_with("/D") {
        return from_epoch_millis(dotnet(text)?);
    }
    let Some(parts) = Parts::read(text) else {
        return Date::read(text).map(|date| date.to_string());
    };
    let Parts { date, clock, fraction, zone } = parts;
    Some(match zone.as_bytes() {
        b"+0000" => format!("{date}T{clock}{fraction}Z"),
        [_, _, _, _, _] => {
            let (hours, minutes) = zone.split_at_checked(3)?;
            format!("{date}T{clock}{fraction}{hours}:{minutes}")
        }
        _ => format!("{date}T{clock}{fraction}{zone}"),
    })
}

/// Seconds since 1970 of a moment and the nanoseconds after them, so that moments compare
///
/// A moment without a zone is taken for UTC.
pub fn instant(text: &str) -> Option<(i64, u32)> {
    if text.starts_with("/D") {
        let millis = dotnet(text)?;
        return Some((millis.div_euclid(1000), u32::try_from(millis.rem_euclid(1000)).ok()? * 1_000_000));
    }
    let Some(parts) = Parts::read(text) else {
        return Some((Date::read(text)?.epoch_days() * SECONDS_A_DAY, 0));
    };
    let seconds =
        parts.clock.split(':').try_fold(0, |sum, part| Some(sum * 60 + i64::from(small(part.as_bytes())?)))?;
    let days = parts.date.epoch_days() * SECONDS_A_DAY;
    let digits = parts.fraction.bytes().skip(1).chain(core::iter::repeat(b'0')).take(9);
    let nanos = digits.fold(0, |nanos, digit| nanos * 10 + u32::from(digit - b'0'));
    Some((days + seconds - parts.ahead().unwrap_or(0) * 60, nanos))
}

const SECONDS_A_DAY: i64 = 86_400;

/// Whether a text is a date with a time of day
pub fn is_moment(text: &str) -> bool {
    Parts::read(text).is_some()
}

/// Milliseconds of `/Date(1533772800000)/`, which may carry a zone to show it in
fn dotnet(text: &str) -> Option<i64> {
    let inside = text.strip_prefix("/Date(")?.strip_suffix(")/")?;
    let millis = inside.get(1..)?.find(['+', '-']).map_or(inside, |zone| inside.get(..=zone).unwrap_or(inside));
    if millis.len() > 16 { None } else { millis.parse().ok() }
}

fn number(digits: &[u8]) -> Option<u16> {
    digits.iter().try_fold(0u16, |n, d| if d.is_ascii_digit() { Some(n * 10 + u16::from(d - b'0')) } else { None })
}

fn small(digits: &[u8]) -> Option<u8> {
    number(digits).and_then(|n| u8::try_from(n).ok())
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
    fn a_day_that_never_was_is_no_date() {
        for text in [
            "2026-02-29",
            "2026-13-01",
            "2026-00-10",
            "31/04/2026",
            "2026-1-1",
            "1990//",
            "",
            "20260101",
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
            assert_eq!(Date::from_epoch_days(days).map(|d| d.to_string()).as_deref(), Some(text));
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

    #[test]
    fn moments_compare_whatever_their_form() {
        for (earlier, later) in [
            ("2024-06-11T09:41:22Z", "2024-06-11T09:41:22.507Z"),
            ("2024-06-11T09:41:22.50Z", "2024-06-11 09:41:22.507 +0000"),
            ("2024-06-11T09:41:22+02:00", "2024-06-11T09:41:22Z"),
            ("2024-06-11T09:41:22Z", "2024-06-11T09:41:22-03:30"),
            ("/Date(1718098682000)/", "2024-06-11T09:38:02.000000001Z"),
            ("2024-06-10", "2024-06-10T00:00:01"),
        ] {
            assert!(instant(earlier).unwrap() < instant(later).unwrap(), "{earlier} {later}");
        }
        assert_eq!(instant("2024-06-11T09:38:02Z"), instant("/Date(1718098682000)/"));
        assert_eq!(instant("2024-06-11T09:38:02Z"), instant("2024-06-11T15:08:02+0530"));
        assert_eq!(instant("yesterday"), None);
    }

    #[test]
    fn moments_become_iso_and_keep_the_zone_they_had() {
        for (text, iso) in [
            ("2023-03-22T12:37:35.065Z", "2023-03-22T12:37:35.065Z"),
            ("2023-01-26T08:12:00.962462", "2023-01-26T08:12:00.962462"),
            ("2020-01-17 00:08:31.118 +0000", "2020-01-17T00:08:31.118Z"),
            ("2020-01-17T00:08:31+02:00", "2020-01-17T00:08:31+02:00"),
            ("2020-01-17 00:08:31 -0330", "2020-01-17T00:08:31-03:30"),
            ("/Date(1533772800000)/", "2018-08-09T00:00:00.000Z"),
        ] {
            assert_eq!(to_iso(text).as_deref(), Some(iso), "{text}");
        }
        for text in
            ["2023-03-22T25:00:00Z", "2023-03-22T12:37", "2023-03-22T12:37:35.Z", "yesterday", "2023-03-22T12:37:35ZZ"]
        {
            assert_eq!(to_iso(text), None, "{text}");
        }
    }
}
