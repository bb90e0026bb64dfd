//! Evidence of dates: births, issues, expiries, and when the provider checked

use super::Evidence;
use super::days::{Stated, Unread};
use super::statement::{Of, Origin, Statement};
use crate::model::judging::Judging;
use crate::model::rule::Rule;
use crate::schema::date::{Date, Parts, WrittenDate, is_of_two_orders};
use crate::schema::node::Node;
use crate::schema::shape::Shaped;
use crate::schema::tape::Position;

/// The maximum number of incomplete expiry dates for which a complete one is sought; the sender controls the count, so
/// it is capped
const MOST_COMPARED: u32 = 32;

/// The maximum number of unreadable dates among which a repetition is recognised
const MOST_UNREAD: usize = 16;

impl<'a> Evidence<'a> {
    /// Returns the parts of a day that a text states; a text that states none is recorded, unless it says that there is
    /// none
    #[inline]
    pub(super) fn parts_of(&mut self, of: Of, text: &'a str, place: Position) -> Option<Parts> {
        match WrittenDate::of(text) {
            WrittenDate::Parts(parts) if !parts.is_short() => Some(parts),
            said => self.unusual(of, said, text, place),
        }
    }

    #[cold]
    #[inline(never)]
    fn unusual(&mut self, of: Of, said: WrittenDate, text: &'a str, place: Position) -> Option<Parts> {
        let said = if said == WrittenDate::Unread { of_range(of, text).unwrap_or(said) } else { said };
        let said = if of == Of::Expires { said.of_expiry() } else { said };
        let impossible = match said {
            // A two-digit year of birth is known well enough to be compared. A document may have been issued in either
            // century.
            WrittenDate::Parts(parts) if of == Of::BirthDate || !parts.is_short() => return Some(parts),
            WrittenDate::MonthFirst(parts) => {
                self.month_first = true;
                return Some(parts);
            }
            WrittenDate::Nothing => return None,
            WrittenDate::Parts(_) | WrittenDate::Unread => false,
            WrittenDate::Impossible => true,
        };
        let is_known = |known: &Unread<'_>| known.of == of && known.text == text;
        if !self.unread.iter().take(MOST_UNREAD).any(is_known) {
            self.unread.push(Unread { of, text, place, impossible });
        }
        None
    }

    /// Adds a date that has already been read
    pub fn dates(&mut self, of: Of, source: Origin, subject: u32, said: WrittenDate, place: Position) {
        let day = match said {
            WrittenDate::Parts(parts) => Some(parts),
            said => self.unusual(of, said, "", place),
        };
        if day.is_some() {
            self.keep(Statement { of, source, subject, text: "", day, place, sources: 0 });
        }
    }

    /// Adds a time at which the provider did something
    pub fn checked_at<T: Shaped>(&mut self, node: Node<'a, T>) {
        if !node.is_absent()
            && let Some(day) = node.written().and_then(Date::read)
        {
            self.checked_on(day, node.place());
        }
    }

    /// Adds a day on which the provider did something
    pub fn checked_on(&mut self, day: Date, place: Position) {
        self.checked.add(Stated { day, place });
    }

    /// Returns whether there is a date to compare with the day of the check
    pub fn dated(&self) -> bool {
        [Of::BirthDate, Of::Issued, Of::Expires].into_iter().any(|of| self.count(of) > 0)
    }

    /// Returns the complete dates of one kind
    pub fn days(&self, of: Of) -> impl Iterator<Item = Stated> {
        self.parts(of).filter_map(|(parts, place)| Some(Stated { day: parts.whole()?, place }))
    }

    /// Returns the dates of one kind, complete or not
    pub fn parts(&self, of: Of) -> impl Iterator<Item = (Parts, Position)> {
        self.about(of).filter_map(|statement| Some((statement.day?, statement.place)))
    }

    /// Returns the last day on which the person can have been born; two-digit years are completed by the day of the
    /// check
    pub fn youngest(&self, checked: Date) -> Option<Date> {
        self.parts(Of::BirthDate).filter_map(|(parts, _)| parts.settled(checked).last()).max()
    }

    /// Returns whether a document states a date of birth, not only the person
    pub fn is_birth_read(&self) -> bool {
        self.about(Of::BirthDate).any(|statement| statement.subject != 0)
    }

    /// Returns the dates that can be read with the day or the month first, if another date in the body must have the
    /// month first
    pub fn of_two_orders(&self) -> impl Iterator<Item = Position> {
        let days = [Of::BirthDate, Of::Issued, Of::Expires].into_iter().filter(|_| self.month_first);
        let all = days.flat_map(|of| self.about(of));
        all.filter(|statement| is_of_two_orders(statement.text)).map(|statement| statement.place)
    }

    /// Reports the rule once for each document that may have expired more than `tolerated` days before `on`, and has expired
    pub fn expired(
        &self,
        on: Date,
        tolerated: i64,
        beside: Option<Position>,
        rule: &'static Rule,
        judging: &mut Judging<'_>,
    ) {
        let mut told = None;
        for expiry in self.about(Of::Expires) {
            let expired = expiry.day.is_some_and(|day| {
                day.last().is_some_and(|last| is_over(last, on, 0))
                    && day.first().is_some_and(|first| is_over(first, on, tolerated))
            });
            // One reason for each document; the statements about a document are adjacent.
            if expired && told != Some(expiry.subject) {
                told = Some(expiry.subject);
                judging.say(rule, expiry.place, beside);
            }
        }
    }

    /// Returns the expiry dates that are too incomplete to decide whether they have passed
    pub fn perhaps_expired(&self, on: Date, tolerated: i64) -> impl Iterator<Item = Position> {
        let mut compared = 0;
        let parts = self.parts(Of::Expires).zip(self.about(Of::Expires));
        let unclear = parts.filter(move |((parts, _), expiry)| {
            let certain = match parts.first().zip(parts.last()) {
                Some((first, last)) => is_over(last, on, 0) || !is_over(first, on, tolerated),
                None => false,
            };
            // Another place of the document may state the complete date.
            let says_more = |other: &Statement<'_>| {
                let same = other.subject == expiry.subject || expiry.subject == 0;
                same && other.day.is_some_and(|day| day.whole().is_some() && day.agrees(*parts))
            };
            compared += u32::from(!certain);
            !(certain || compared <= MOST_COMPARED && self.about(Of::Expires).any(says_more))
        });
        unclear.map(|((_, place), _)| place)
    }
}

/// Returns the date in a range of validity, as cards in China print it: `2021.02.09-2031.02.09`, `2021.02.09-长期`
fn of_range(of: Of, text: &str) -> Option<WrittenDate> {
    let (first, last) = text.split_once(['-', '–', '—', '~', '至'])?;
    let is_said = last.contains(|c: char| c.is_alphabetic() && !matches!(c, 'X' | 'x'));
    let (first, last) = (WrittenDate::of(first), WrittenDate::of(last));
    let is_end = last == WrittenDate::Nothing && is_said || last.whole() > first.whole();
    first.whole().filter(|_| is_end)?;
    match of {
        Of::Issued => Some(first),
        Of::Expires => Some(last),
        Of::BirthDate | Of::Number => None,
    }
}

/// Returns whether a date is more than `tolerated` days before another
fn is_over(date: Date, on: Date, tolerated: i64) -> bool {
    on.epoch_days() - date.epoch_days() > tolerated
}

#[cfg(test)]
mod tests {
    use super::super::days::Checked;
    use super::*;

    fn day(text: &str) -> Date {
        Date::read(text).unwrap()
    }

    #[test]
    fn the_day_of_the_check_is_the_latest_plausible_one() {
        for (times, today, checked) in [
            (&["2025-04-08", "2025-04-08"][..], Some("2026-06-01"), "2025-04-08"),
            (&["2025-04-08", "2025-06-08"], Some("2026-06-01"), "2025-06-08"),
            (&["2025-06-08", "2025-04-08", "2024-01-01"], Some("2026-06-01"), "2025-06-08"),
            // A time decades ahead cannot be the time of the check.
            (&["2025-04-08", "2099-01-01"], Some("2026-06-01"), "2025-04-08"),
            (&["9999-12-31", "2025-04-08", "2025-03-08"], Some("2026-06-01"), "2025-04-08"),
            (&["2025-04-08", "2036-06-01"], Some("2026-06-01"), "2036-06-01"),
            (&["2025-04-08", "2036-06-02"], Some("2026-06-01"), "2025-04-08"),
            // A time that is too old or a placeholder does not replace the real one.
            (&["1970-01-01", "2025-04-08"], Some("2026-06-01"), "2025-04-08"),
            // A wrong clock replaces no time.
            (&["2025-06-08", "2025-04-08"], Some("1970-01-01"), "2025-06-08"),
            (&["2025-06-08", "2014-04-08"], Some("1970-01-01"), "2025-06-08"),
            (&["2099-01-01"], Some("2026-06-01"), "2099-01-01"),
            (&["2025-04-08", "2099-01-01"], None, "2099-01-01"),
        ] {
            for times in [times.to_vec(), times.iter().rev().copied().collect()] {
                let mut all = Checked::default();
                for time in &times {
                    all.add(Stated { day: day(time), place: Position::BODY });
                }
                let settled = all.settle(&|| today.map(day)).map(|stated| stated.day);
                assert_eq!(settled, Some(day(checked)), "{times:?} {today:?}");
            }
        }
        assert!(Checked::default().settle(&|| None).is_none());
    }

    #[test]
    fn an_unreadable_date_is_recorded_unless_it_says_that_there_is_none() {
        for (of, text, unread) in [
            (Of::BirthDate, "06/05/85", None),
            (Of::BirthDate, "soon", Some(false)),
            (Of::BirthDate, "31/02/1985", Some(true)),
            (Of::Expires, "06/05/98", Some(false)),
            (Of::Expires, "06/05/31", None),
            (Of::Expires, "N/A", None),
            (Of::Expires, "Permanent", None),
            (Of::Expires, "", None),
            (Of::Issued, "31.02.2020", Some(true)),
            (Of::Expires, "2021.02.09-长期", None),
            (Of::Expires, "2031.02.09-2021.02.09", Some(false)),
            (Of::BirthDate, "2021.02.09-2031.02.09", Some(false)),
        ] {
            let mut evidence = Evidence::default();
            for _ in 0..2 {
                evidence.says(of, Origin::Written, 1, text, Position::BODY);
            }
            let told: Vec<_> = evidence.unread.iter().map(|unread| unread.impossible).collect();
            assert_eq!(told, unread.into_iter().collect::<Vec<_>>(), "{text}");
            assert_eq!(evidence.is_there(), unread.is_some() || ["06/05/85", "06/05/31"].contains(&text), "{text}");
        }
    }

    #[test]
    fn a_range_of_validity_states_the_first_or_the_last_day() {
        for text in ["2021.02.09-2031.02.09", "2021.02.09 至 2031.02.09", "2021/02/09 – 2031/02/09"] {
            let mut evidence = Evidence::default();
            evidence.says(Of::Issued, Origin::Written, 1, text, Position::BODY);
            evidence.says(Of::Expires, Origin::Written, 1, text, Position::BODY);
            let days = |of| evidence.days(of).map(|stated| stated.day).collect::<Vec<_>>();
            assert_eq!((days(Of::Issued), days(Of::Expires)), (vec![day("2021-02-09")], vec![day("2031-02-09")]));
        }
    }

    #[test]
    fn an_incomplete_expiry_date_is_unclear_while_it_may_or_may_not_have_passed() {
        for (stated, on, unclear) in [
            (&["2025"][..], "2024-12-31", false),
            (&["2025"], "2025-01-02", true),
            (&["2025"], "2025-12-31", true),
            (&["2025"], "2026-01-01", false),
            (&["04/2025"], "2025-04-10", true),
            (&["04/2025", "30/04/2025"], "2025-04-10", false),
            (&["30/04/2025", "04/2025"], "2025-04-10", false),
            (&["04/2025", "31/05/2025"], "2025-04-10", true),
            (&["30/04/XXXX"], "2025-04-10", true),
        ] {
            let mut evidence = Evidence::default();
            for text in stated {
                evidence.says(Of::Expires, Origin::Written, 1, text, Position::BODY);
            }
            assert_eq!(evidence.perhaps_expired(day(on), 0).next().is_some(), unclear, "{stated:?} {on}");
        }
    }

    #[test]
    fn a_date_with_two_readings_is_unclear_if_another_has_the_month_first() {
        for (born, expires, unclear) in [
            ("05/06/1985", "31/12/2030", false),
            ("05/06/1985", "12/31/2030", true),
            ("05/05/1985", "12/31/2030", false),
            ("05/20/1985", "12/31/2030", false),
        ] {
            let mut evidence = Evidence::default();
            evidence.says(Of::BirthDate, Origin::Written, 1, born, Position::BODY);
            evidence.says(Of::Expires, Origin::Written, 1, expires, Position::BODY);
            assert_eq!(evidence.of_two_orders().next().is_some(), unclear, "{born} {expires}");
        }
    }

    #[test]
    fn the_last_possible_day_of_birth_follows_from_the_latest_date_that_is_stated() {
        for (births, youngest) in [
            (&["1988-11-17", "2015-11-17"][..], Some("2015-11-17")),
            (&["2007"], Some("2007-12-31")),
            (&["06/05/19"], Some("2019-05-06")),
            // The century of a two-digit year is that of the same date elsewhere.
            (&["06/05/19", "1919-05-06"], Some("1919-05-06")),
            (&["1919-05-06", "06/05/19"], Some("1919-05-06")),
            (&["06/05/XXXX"], None),
            (&[], None),
        ] {
            let mut evidence = Evidence::default();
            for text in births {
                evidence.says(Of::BirthDate, Origin::Written, 1, text, Position::BODY);
            }
            assert_eq!(evidence.youngest(day("2025-04-08")), youngest.map(day), "{births:?}");
        }
    }
}
