//! The forms that the standard wants values in

use crate::schema::date::to_iso;

/// A text, unless it is blank
///
/// Called for every element: a copy of it in each place would be half of this module's size.
#[inline(never)]
pub fn text(given: Option<&str>) -> Option<String> {
    given.filter(|given| !given.trim().is_empty()).map(str::to_owned)
}

/// Puts a value in its place; whether there is one
///
/// A call, like [`text`]: most of what is claimed is made by it.
#[inline(never)]
pub fn put(into: &mut Option<String>, value: Option<String>) -> bool {
    *into = value;
    into.is_some()
}

/// A date and time with a zone, to the second: `YYYY-MM-DDThh:mm:ssTZD`
///
/// The standard's form has no fraction. Without a zone nobody knows which moment is meant.
pub fn moment(given: &str) -> Option<String> {
    let iso = to_iso(given)?;
    let (clock, rest) = iso.split_at_checked("2026-02-03T10:00:00".len())?;
    let zone = rest.trim_start_matches(|c: char| c == '.' || c.is_ascii_digit());
    (!zone.is_empty()).then(|| clock.to_owned() + zone)
}

/// A date: `YYYY-MM-DD`
///
/// A moment is one only at midnight. Any other hour is a day's midnight somewhere else, and which day is not said.
pub fn day(given: &str) -> Option<String> {
    let iso = to_iso(given)?;
    let (day, clock) = iso.split_at_checked("2026-02-03".len())?;
    (clock.is_empty() || clock.starts_with("T00:00:00")).then(|| day.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_has_its_zone_and_no_fraction() {
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
    fn a_moment_that_is_no_midnight_is_no_day() {
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
    fn a_blank_text_is_none() {
        for given in [None, Some(""), Some(" \t\u{a0}")] {
            assert_eq!(text(given), None);
        }
        assert_eq!(text(Some(" A ")).as_deref(), Some(" A "));
    }
}
