//! Dates and moments in the forms that providers write
//!
//! `2030-12-31`, `31/12/2030`, `/Date(1533772800000)/`,
//! `2023-03-22T12:37:35.065Z`, `2023-01-26T08:12:00.962462` (no zone),
//! `2020-01-17 00:08:31.118 +0000`. The other forms of a date are in `written.rs`.

mod clock;
mod gregorian;
mod moment;
mod month;
mod nothing;
mod parts;
mod written;

pub use gregorian::Date;
pub use moment::{from_epoch_millis, from_epoch_seconds, instant, is_iso, is_moment, to_iso};
pub use parts::{Parts, WrittenDate};
pub use written::is_of_two_orders;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_alike_in_every_form() {
        let date = Date::new(2018, 8, 9);
        for text in
            ["2018-08-09", "09/08/2018", "/Date(1533772800000)/", "2018-08-09T00:00:00Z", "/Date(1533772800000+0200)/"]
        {
            assert_eq!(Date::read(text), date, "{text}");
        }
    }

    #[test]
    fn a_text_with_a_wrong_digit_is_neither_a_date_nor_a_time() {
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
    fn a_day_that_no_calendar_has_is_not_a_date() {
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
    fn days_are_counted_from_1970_forwards_and_backwards() {
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
    fn a_year_is_complete_on_its_anniversary() {
        let years = |now, then| Date::read(now).unwrap().years_since(Date::read(then).unwrap());
        assert_eq!(years("2026-06-10", "2008-06-11"), 17);
        assert_eq!(years("2026-06-11", "2008-06-11"), 18);
        assert_eq!(years("2026-02-28", "2008-02-29"), 17);
        assert_eq!(years("2026-03-01", "2008-02-29"), 18);
        assert_eq!(years("2008-02-29", "2008-03-01"), -1);
    }
}
