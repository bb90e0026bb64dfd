//! Moments: dates with a time of day

use super::gregorian::{Date, push, push_date, two, year};

const MILLIS_A_DAY: i64 = 86_400_000;
const SECONDS_A_DAY: i64 = 86_400;

/// Returns the ISO 8601 form of a moment in milliseconds since 1970
pub fn from_epoch_millis(millis: i64) -> Option<String> {
    let date = day_of(millis)?;
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

/// Returns the ISO 8601 form of a moment in seconds since 1970
pub fn from_epoch_seconds(seconds: i64) -> Option<String> {
    let mut text = from_epoch_millis(seconds.checked_mul(1000)?)?;
    text.truncate(text.len() - ".000Z".len());
    text.push('Z');
    Some(text)
}

/// A date with a time of day
pub(super) struct Moment<'a> {
    pub(super) date: Date,
    /// The time since the start of the day, in local time
    seconds: u32,
    /// The fraction of a second, with its point
    fraction: &'a str,
    /// The zone: `Z`, a sign with hours and minutes, or nothing
    zone: &'a str,
    /// The minutes by which the zone is ahead of UTC
    ahead: i64,
}

impl<'a> Moment<'a> {
    pub(super) fn read(text: &'a str) -> Option<Self> {
        let (start, rest) = text.as_bytes().split_first_chunk::<19>()?;
        let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2, b'T' | b' ', h1, h2, b':', n1, n2, b':', s1, s2] = start
        else {
            return None;
        };
        let date = Date::new(year([y1, y2, y3, y4]), two(m1, m2), two(d1, d2))?;
        let (hour, minute, second) = (two(h1, h2), two(n1, n2), two(s1, s2));
        // 60 is a leap second.
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

/// Returns the minutes by which a zone is ahead of UTC, or `None` if the text is not a zone
pub(super) fn ahead(zone: &[u8]) -> Option<i64> {
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

/// Returns whether a text is already a date or a moment in ISO 8601
pub fn is_iso(text: &str) -> bool {
    match Moment::read(text) {
        Some(moment) => {
            let gap =
                text.as_bytes().get(10) == Some(&b' ') || text.len() > 19 + moment.fraction.len() + moment.zone.len();
            !gap && moment.zone.len() != 5
        }
        None => text.len() == 10 && text.as_bytes().get(4) == Some(&b'-') && Date::read(text).is_some(),
    }
}

/// Returns the ISO 8601 form of a moment, unchanged if it already has that form
///
/// A moment without a zone stays without one, because its zone is unknown.
pub fn to_iso(text: &str) -> Option<String> {
    if text.starts_with("/D") {
        return from_epoch_millis(dotnet(text)?);
    }
    let Some(Moment { fraction, zone, .. }) = Moment::read(text) else {
        return alone(text).map(Date::iso);
    };
    let (zone, minutes) = match zone.as_bytes() {
        b"+0000" => ("Z", ""),
        [_, _, _, _, _] => zone.split_at_checked(3)?,
        _ => (zone, ""),
    };
    let colon = if minutes.is_empty() { "" } else { ":" };
    Some([text.get(..10)?, "T", text.get(11..19)?, fraction, zone, colon, minutes].concat())
}

/// Reads a date without a time of day; a time that cannot be read would otherwise be lost
fn alone(text: &str) -> Option<Date> {
    Date::read(text).filter(|_| !text.contains(':'))
}

/// Returns the seconds since 1970 of a moment, and the nanoseconds after them, so that moments can be compared
///
/// A moment without a zone is read as UTC.
pub fn instant(text: &str) -> Option<(i64, u32)> {
    if text.starts_with("/D") {
        let millis = dotnet(text)?;
        return Some((millis.div_euclid(1000), u32::try_from(millis.rem_euclid(1000)).ok()? * 1_000_000));
    }
    let Some(moment) = Moment::read(text) else {
        return Some((alone(text)?.epoch_days() * SECONDS_A_DAY, 0));
    };
    let seconds = moment.date.epoch_days() * SECONDS_A_DAY + i64::from(moment.seconds) - moment.ahead * 60;
    let mut nanos = 0;
    for place in 1..10 {
        let digit = moment.fraction.as_bytes().get(place).map_or(0, |digit| digit.wrapping_sub(b'0'));
        nanos = nanos * 10 + u32::from(digit);
    }
    Some((seconds, nanos))
}

/// Returns whether a text is a date with a time of day
pub fn is_moment(text: &str) -> bool {
    Moment::read(text).is_some()
}

/// Returns the day of a moment in milliseconds since 1970
pub(super) fn day_of(millis: i64) -> Option<Date> {
    Date::from_epoch_days(millis.div_euclid(MILLIS_A_DAY))
}

/// Returns the milliseconds of `/Date(1533772800000)/`, which may contain a zone for display
pub(super) fn dotnet(text: &str) -> Option<i64> {
    let inside = text.strip_prefix("/Date(")?.strip_suffix(")/")?;
    let millis = inside.get(1..)?.find(['+', '-']).map_or(inside, |zone| inside.get(..=zone).unwrap_or(inside));
    if millis.len() > 16 { None } else { millis.parse().ok() }
}

impl Date {
    /// Reads a date in ISO 8601, or the day of a moment
    pub fn read_iso(text: &str) -> Option<Self> {
        Self::usual(text).filter(|_| text.as_bytes().get(4) == Some(&b'-'))
    }

    /// Reads a date in a form that providers document, or the day of a moment
    #[inline]
    pub(super) fn usual(text: &str) -> Option<Self> {
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_compared_whatever_their_form() {
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
    fn a_time_with_a_part_out_of_range_is_not_a_time() {
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
    fn milliseconds_and_seconds_since_1970_are_read_exactly() {
        for (millis, iso) in [
            (1_718_098_682_507, "2024-06-11T09:38:02.507Z"),
            (1_718_150_399_999, "2024-06-11T23:59:59.999Z"),
            (-1, "1969-12-31T23:59:59.999Z"),
        ] {
            assert_eq!(from_epoch_millis(millis).as_deref(), Some(iso));
            assert_eq!(instant(&format!("/Date({millis})/")), instant(iso), "{iso}");
        }
        for (seconds, iso) in
            [(1_718_098_682, Some("2024-06-11T09:38:02Z")), (-1, Some("1969-12-31T23:59:59Z")), (i64::MAX, None)]
        {
            assert_eq!(from_epoch_seconds(seconds).as_deref(), iso);
        }
        let nanos = |text| instant(text).unwrap().1;
        assert_eq!(nanos("/Date(1718098682507)/"), 507_000_000);
        assert_eq!(nanos("2024-06-11T09:38:02.507000001Z"), 507_000_001);
    }

    #[test]
    fn times_become_iso_8601_and_keep_their_time_zone() {
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
