//! Values in the forms that the standard requires

use crate::identity::name::is_placeholder;
use crate::schema::date::to_iso;

/// Returns a text unless it is blank or a placeholder for a missing value
///
/// A call for every element, because inlined copies would be half of this module's size.
#[inline(never)]
pub fn text(given: Option<&str>) -> Option<String> {
    given.filter(|given| !given.trim().is_empty() && !is_placeholder(given)).map(str::to_owned)
}

/// Stores a value and returns whether there is one
///
/// A call for the same reason as [`text`].
#[inline(never)]
pub fn put(into: &mut Option<String>, value: Option<String>) -> bool {
    *into = value;
    into.is_some()
}

/// Returns a date and time with a time zone, to the second: `YYYY-MM-DDThh:mm:ssTZD`
///
/// The standard's form has no fractions of a second. A time without a time zone is ambiguous.
pub fn moment(given: &str) -> Option<String> {
    let iso = to_iso(given)?;
    let (clock, rest) = iso.split_at_checked("2026-02-03T10:00:00".len())?;
    let zone = rest.trim_start_matches(|c: char| c == '.' || c.is_ascii_digit());
    (!zone.is_empty()).then(|| clock.to_owned() + zone)
}

/// Returns a date: `YYYY-MM-DD`
///
/// A date with a time is one only at midnight. Any other time is midnight in another time zone, and the date is then
/// uncertain.
pub fn day(given: &str) -> Option<String> {
    let iso = to_iso(given)?;
    let (day, clock) = iso.split_at_checked("2026-02-03".len())?;
    (clock.is_empty() || clock.starts_with("T00:00:00")).then(|| day.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_keeps_its_time_zone_and_has_no_fraction() {
        for (given, form) in [
            ("2025-04-08T09:16:02.871Z", Some("2025-04-08T09:16:02Z")),
            ("2025-04-08T09:16:02+02:00", Some("2025-04-08T09:16:02+02:00")),
            ("2020-01-17 00:08:31.118 -0330", Some("2020-01-17T00:08:31-03:30")),
            ("/Date(1533772800000)/", Some("2018-08-09T00:00:00Z")),
            ("2025-04-08T09:16:02", None),
            ("2025-04-08T09:16:02.871442", None),
            ("2025-04-08T09:16Z", None),
            ("2025-04-08", None),
            ("yesterday", None),
            ("", None),
        ] {
            assert_eq!(moment(given).as_deref(), form, "{given}");
        }
    }

    #[test]
    fn a_time_other_than_midnight_is_not_a_date() {
        for (given, form) in [
            ("1988-11-17", Some("1988-11-17")),
            ("1988-11-17T00:00:00Z", Some("1988-11-17")),
            ("1988-11-17T00:00:00.000+02:00", Some("1988-11-17")),
            ("1988-11-17T00:00:00", Some("1988-11-17")),
            ("1988-11-16T23:00:00Z", None),
            ("17/11/1988", Some("1988-11-17")),
            ("1988-11-31", None),
            ("1988", None),
            ("", None),
        ] {
            assert_eq!(day(given).as_deref(), form, "{given}");
        }
    }

    #[test]
    fn a_blank_text_and_a_placeholder_are_omitted() {
        for given in [None, Some(""), Some(" \t\u{a0}"), Some("Not available"), Some("不明"), Some("N/A")] {
            assert_eq!(text(given), None);
        }
        assert_eq!(text(Some(" A ")).as_deref(), Some(" A "));
    }
}
