//! Dates and moments in the forms that providers write
//!
//! `2030-12-31`, `31/12/2030`, `/Date(1533772800000)/`,
//! `2023-03-22T12:37:35.065Z`, `2023-01-26T08:12:00.962462` (no zone),
//! `2020-01-17 00:08:31.118 +0000`.

use core::num::NonZeroU32;

/// A day of the Gregorian calendar: its year, month and day in one number, so that days compare as numbers do
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Date(NonZeroU32);

impl Date {
    /// The day, if there is one; years 0 to 9999
    pub fn new(year: u32, month: u32, day: u32) -> Option<Self> {
        let length = match month {
            2 if is_leap(year) => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        let is_one = year <= 9999 && (1..=12).contains(&month) && (1..=length).contains(&day);
        NonZeroU32::new(year << 9 | month << 5 | day).filter(|_| is_one).map(Self)
    }

    fn year(self) -> u32 {
        self.0.get() >> 9
    }

    fn month(self) -> u32 {
        self.0.get() >> 5 & 15
    }

    fn day(self) -> u32 {
        self.0.get() & 31
    }

    /// The day that is `days` after 1970-01-01; years 0 to 9999
    ///
    /// Counted in eras of 400 years from 1 March, so that the leap day is last.
    pub fn from_epoch_days(days: i64) -> Option<Self> {
        // From one era earlier, so that no number here is below zero.
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

    /// Its distance from 1970-01-01 in days
    pub fn epoch_days(self) -> i64 {
        let month = self.month();
        let (before, shifted) = if month < 3 { (1, month + 9) } else { (0, month - 3) };
        let year = self.year() + 400 - before;
        let days = year * 365 + year / 4 - year / 100 + year / 400 + (153 * shifted + 2) / 5 + self.day() - 1;
        i64::from(days) - FIRST_MARCH
    }

    /// Whole years from another day to this one
    pub fn years_since(self, other: Self) -> i64 {
        let before = (self.month(), self.day()) < (other.month(), other.day());
        i64::from(self.year()) - i64::from(other.year()) - i64::from(before)
    }

    /// Reads a date in one of the forms above, or the date of a moment
    pub fn read(text: &str) -> Option<Self> {
        match *text.as_bytes() {
            [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] | [d1, d2, b'/', m1, m2, b'/', y1, y2, y3, y4] => {
                Self::new(year([y1, y2, y3, y4]), two(m1, m2), two(d1, d2))
            }
            [b'/', b'D', ..] => Self::from_epoch_days(dotnet(text)?.div_euclid(MILLIS_A_DAY)),
            _ => Moment::read(text).map(|moment| moment.date),
        }
    }

    /// Reads a day with two digits of its year, as a machine-readable zone has it, in the century of another
    pub fn read_short(text: [u8; 6], century: u32) -> Option<Self> {
        let [y1, y2, m1, m2, d1, d2] = text;
        Self::new(century * 100 + two(y1, y2), two(m1, m2), two(d1, d2))
    }

    /// The century that its year begins with
    pub fn century(self) -> u32 {
        self.year() / 100
    }

    /// It in ISO 8601
    pub fn iso(self) -> String {
        let mut text = String::new();
        push_date(&mut text, self);
        text
    }
}

fn is_leap(year: u32) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

/// Days of 400 years
const ERA: u32 = 146_097;
/// Days from 1 March 400 years before year 0 to 1970-01-01
const FIRST_MARCH: i64 = 719_468 + 146_097;

const MILLIS_A_DAY: i64 = 86_400_000;
const SECONDS_A_DAY: i64 = 86_400;

/// The number that two digits are; what are none give one that no part of a date or time reaches
fn two(tens: u8, ones: u8) -> u32 {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    if tens > 9 || ones > 9 { 1 << 16 } else { u32::from(tens) * 10 + u32::from(ones) }
}

fn year([y1, y2, y3, y4]: [u8; 4]) -> u32 {
    two(y1, y2) * 100 + two(y3, y4)
}

/// Writes a number with as many digits as a place for it has
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

/// The ISO 8601 form of a moment given in milliseconds since 1970
pub fn from_epoch_millis(millis: i64) -> Option<String> {
    let date = Date::from_epoch_days(millis.div_euclid(MILLIS_A_DAY))?;
    let rest = u32::try_from(millis.rem_euclid(MILLIS_A_DAY)).ok()?;
    let mut text = String::new();
    push_date(&mut text, date);
    for (before, number, digits) in
        [('T', rest / 3_600_000, 2), (':', rest / 60_000 % 60, 2), (':', rest / 1000 % 60, 2), ('.', rest % 1000, 3)]
    {
        text.push(before);
        push(&mut text, number, digits);
    }
    text.push('Z');
    Some(text)
}

/// A date with a time of day
struct Moment<'a> {
    date: Date,
    /// Since the day began where it was
    seconds: u32,
    /// With its point
    fraction: &'a str,
    /// `Z`, or a sign with hours and minutes, or nothing
    zone: &'a str,
    /// Minutes that the zone is ahead of UTC
    ahead: i64,
}

impl<'a> Moment<'a> {
    fn read(text: &'a str) -> Option<Self> {
        let (start, rest) = text.as_bytes().split_first_chunk::<19>()?;
        let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2, b'T' | b' ', h1, h2, b':', n1, n2, b':', s1, s2] = start
        else {
            return None;
        };
        let date = Date::new(year([y1, y2, y3, y4]), two(m1, m2), two(d1, d2))?;
        let (hour, minute, second) = (two(h1, h2), two(n1, n2), two(s1, s2));
        // 60 is a leap second's.
        if hour > 23 || minute > 59 || second > 60 {
            return None;
        }
        let digits = match rest {
            [b'.', digits @ ..] => 1 + digits.iter().take_while(|digit| digit.is_ascii_digit()).count(),
            _ => 0,
        };
        let (fraction, zone) = text.get(19..)?.split_at_checked(digits)?;
        let zone = zone.strip_prefix(' ').unwrap_or(zone);
        let ahead = ahead(zone.as_bytes()).filter(|_| digits != 1)?;
        Some(Self { date, seconds: hour * 3600 + minute * 60 + second, fraction, zone, ahead })
    }
}

/// Minutes that a zone is ahead of UTC; none if it is no zone
fn ahead(zone: &[u8]) -> Option<i64> {
    let (sign, hours, minutes) = match *zone {
        [] | [b'Z'] => return Some(0),
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] | [sign @ (b'+' | b'-'), h1, h2, m1, m2] => {
            (sign, two(h1, h2), two(m1, m2))
        }
        _ => return None,
    };
    let ahead = i64::from(hours * 60 + minutes);
    (hours < 24 && minutes < 60).then_some(if sign == b'-' { -ahead } else { ahead })
}

/// Whether a text is a date or a moment in ISO 8601 already
pub fn is_iso(text: &str) -> bool {
    match Moment::read(text) {
        Some(moment) => {
            let gap =
                text.as_bytes().get(10) == Some(&b' ') || text.len() > 19 + moment.fraction.len() + moment.zone.len();
            !gap && moment.zone.len() != 5
        }
        None => text.as_bytes().get(4) == Some(&b'-') && Date::read(text).is_some(),
    }
}

/// The ISO 8601 form of a moment, exactly as given where it has that form
///
/// A moment without a zone stays without one: nobody knows which it was.
pub fn to_iso(text: &str) -> Option<String> {
    if text.starts_with("/D") {
        return from_epoch_millis(dotnet(text)?);
    }
    let Some(Moment { fraction, zone, .. }) = Moment::read(text) else {
        return Date::read(text).map(Date::iso);
    };
    let (zone, minutes) = match zone.as_bytes() {
        b"+0000" => ("Z", ""),
        [_, _, _, _, _] => zone.split_at_checked(3)?,
        _ => (zone, ""),
    };
    let colon = if minutes.is_empty() { "" } else { ":" };
    Some([text.get(..10)?, "T", text.get(11..19)?, fraction, zone, colon, minutes].concat())
}

/// Seconds since 1970 of a moment and the nanoseconds after them, so that moments compare
///
/// A moment without a zone is taken for UTC.
pub fn instant(text: &str) -> Option<(i64, u32)> {
    if text.starts_with("/D") {
        let millis = dotnet(text)?;
        return Some((millis.div_euclid(1000), u32::try_from(millis.rem_euclid(1000)).ok()? * 1_000_000));
    }
    let Some(moment) = Moment::read(text) else {
        return Some((Date::read(text)?.epoch_days() * SECONDS_A_DAY, 0));
    };
    let seconds = moment.date.epoch_days() * SECONDS_A_DAY + i64::from(moment.seconds) - moment.ahead * 60;
    let mut nanos = 0;
    for place in 1..10 {
        let digit = moment.fraction.as_bytes().get(place).map_or(0, |digit| digit.wrapping_sub(b'0'));
        nanos = nanos * 10 + u32::from(digit);
    }
    Some((seconds, nanos))
}

/// Whether a text is a date with a time of day
pub fn is_moment(text: &str) -> bool {
    Moment::read(text).is_some()
}

/// Milliseconds of `/Date(1533772800000)/`, which may carry a zone to show it in
fn dotnet(text: &str) -> Option<i64> {
    let inside = text.strip_prefix("/Date(")?.strip_suffix(")/")?;
    let millis = inside.get(1..)?.find(['+', '-']).map_or(inside, |zone| inside.get(..=zone).unwrap_or(inside));
    if millis.len() > 16 { None } else { millis.parse().ok() }
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
    fn a_part_of_a_moment_that_is_past_its_end_makes_it_none() {
        for (last, past) in [
            ("2024-06-11T23:59:60Z", "2024-06-11T23:59:61Z"),
            ("2024-06-11T23:59:00Z", "2024-06-11T23:60:00Z"),
            ("2024-06-11T23:00:00Z", "2024-06-11T24:00:00Z"),
            ("2024-06-11T09:00:00+23:00", "2024-06-11T09:00:00+24:00"),
            ("2024-06-11T09:00:00-00:59", "2024-06-11T09:00:00-00:60"),
            ("/Date(0001718098682507)/", "/Date(00001718098682507)/"),
        ] {
            assert!(instant(last).is_some(), "{last}");
            assert_eq!(instant(past), None, "{past}");
        }
    }

    #[test]
    fn milliseconds_since_1970_are_a_moment_to_each_of_them() {
        for (millis, iso) in [
            (1_718_098_682_507, "2024-06-11T09:38:02.507Z"),
            (1_718_150_399_999, "2024-06-11T23:59:59.999Z"),
            (-1, "1969-12-31T23:59:59.999Z"),
        ] {
            assert_eq!(from_epoch_millis(millis).as_deref(), Some(iso));
            assert_eq!(instant(&format!("/Date({millis})/")), instant(iso), "{iso}");
        }
        let nanos = |text| instant(text).unwrap().1;
        assert_eq!(nanos("/Date(1718098682507)/"), 507_000_000);
        assert_eq!(nanos("2024-06-11T09:38:02.507000001Z"), 507_000_001);
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
            ("2020-01-17T00:08:31.118 ", "2020-01-17T00:08:31.118"),
            ("2020-01-17T00:08:31 Z", "2020-01-17T00:08:31Z"),
            ("2020-01-17", "2020-01-17"),
            ("17/01/2020", "2020-01-17"),
        ] {
            assert_eq!(to_iso(text).as_deref(), Some(iso), "{text}");
            assert_eq!(is_iso(text), text == iso, "{text}");
        }
        for text in
            ["2023-03-22T25:00:00Z", "2023-03-22T12:37", "2023-03-22T12:37:35.Z", "yesterday", "2023-03-22T12:37:35ZZ"]
        {
            assert_eq!(to_iso(text), None, "{text}");
            assert!(!is_iso(text), "{text}");
        }
    }
}
