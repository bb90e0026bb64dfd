//! Times of day that follow a date

use super::moment::ahead;

/// Returns the text before a time of day: `18.06.2020 00:00`, `12/31/2030 12:00:00 AM`
///
/// Returns `None` if no time of day follows.
pub(super) fn before(text: &str) -> Option<&str> {
    let (start, _) = text.split_once(':')?;
    let date = start.trim_end_matches(|c: char| c.is_ascii_digit());
    let (hours, clock) = (start.get(date.len()..)?, text.get(start.len()..)?);
    let hour = matches!(hours.len(), 1 | 2) && hours.parse().is_ok_and(|hour: u8| hour <= 24);
    let date = date.strip_suffix([' ', 'T', 't'])?;
    let zone = after_clock(clock)?.trim_start();
    let zone = ["AM", "PM", "am", "pm"].iter().find_map(|half| zone.strip_prefix(half)).unwrap_or(zone).trim_start();
    let whole = hour && (zone == "UTC" || zone == "GMT" || ahead(zone.as_bytes()).is_some());
    (whole && date.ends_with(char::is_alphanumeric)).then_some(date)
}

/// Returns the text after the minutes, and after seconds with a fraction if there are any
fn after_clock(clock: &str) -> Option<&str> {
    let rest = after_sixtieths(clock)?;
    let Some(rest) = after_sixtieths(rest) else { return Some(rest) };
    let Some(fraction) = rest.strip_prefix('.') else { return Some(rest) };
    Some(fraction.trim_start_matches(|c: char| c.is_ascii_digit()))
}

/// Returns the text after a colon and two digits
fn after_sixtieths(text: &str) -> Option<&str> {
    let digits = text.strip_prefix(':')?.get(..2)?;
    let fits = digits.bytes().all(|byte| byte.is_ascii_digit()) && digits < "60";
    text.get(3..).filter(|_| fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_of_day_ends_with_its_last_part() {
        for (text, date) in [
            ("18.06.2020 00:00", Some("18.06.2020")),
            ("12/31/2030 12:00:00 AM", Some("12/31/2030")),
            ("2030-12-31T23:59", Some("2030-12-31")),
            ("2030-12-31T23:59Z", Some("2030-12-31")),
            ("18/06/2020 9:05:07.123 +02:00", Some("18/06/2020")),
            ("18/06/2020 09:05 UTC", Some("18/06/2020")),
            ("18/06/2020", None),
            ("18/06/2020 25:00", None),
            ("18/06/2020 10:60", None),
            ("18/06/2020 10:0", None),
            ("18/06/2020 10:00 x", None),
            ("18/06/2020/10:00", None),
            ("18/06/2020 T10:00", None),
            ("18/06/2020 :00", None),
            (":", None),
            ("10:00", None),
            ("18/06/2020 10:é0", None),
        ] {
            assert_eq!(before(text), date, "{text}");
        }
    }
}
