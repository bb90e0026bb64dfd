//! Evidence of days: what a body states of births, issues and last days, and when the provider checked

use super::Evidence;
use super::days::{Stated, Unread};
use super::statement::{Of, Origin, Statement};
use crate::model::judging::Judging;
use crate::model::rule::Rule;
use crate::schema::date::{Date, Parts, WrittenDate, is_of_two_orders};
use crate::schema::node::Node;
use crate::schema::shape::Shaped;
use crate::schema::tape::Position;

/// Last days in part for which the whole one is looked for; the sender controls the count
const MOST_COMPARED: u32 = 32;

/// Dates in which the same text is looked for before it is told again
const MOST_UNREAD: usize = 16;

impl<'a> Evidence<'a> {
    /// The parts of a day that a text states; what states none is told, unless it says that there is none
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
        let impossible = match said {
            // The year of a birth is known well enough to compare it. A document may be old or new.
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

    /// A day is stated
    pub fn dates(&mut self, of: Of, source: Origin, subject: u32, said: WrittenDate, place: Position) {
        let day = match said {
            WrittenDate::Parts(parts) => Some(parts),
            said => self.unusual(of, said, "", place),
        };
        if day.is_some() {
            self.keep(Statement { of, source, subject, text: "", day, place, sources: 0 });
        }
    }

    /// The provider says when it did something
    pub fn checked_at<T: Shaped>(&mut self, node: Node<'a, T>) {
        if !node.is_absent()
            && let Some(day) = node.written().and_then(Date::read)
        {
            self.checked.add(Stated { day, place: node.place() });
        }
    }

    /// Some day is stated that is held against that of the check
    pub fn dated(&self) -> bool {
        [Of::BirthDate, Of::Issued, Of::Expires].into_iter().any(|of| self.count(of) > 0)
    }

    /// The whole days stated about one thing
    pub fn days(&self, of: Of) -> impl Iterator<Item = Stated> {
        self.parts(of).filter_map(|(parts, place)| Some(Stated { day: parts.whole()?, place }))
    }

    /// The days stated about one thing, and parts of days
    pub fn parts(&self, of: Of) -> impl Iterator<Item = (Parts, Position)> {
        self.about(of).filter_map(|statement| Some((statement.day?, statement.place)))
    }

    /// The last day on which the person can have been born, by what a day of the check says of a year of two digits
    pub fn youngest(&self, checked: Date) -> Option<Date> {
        self.parts(Of::BirthDate).filter_map(|(parts, _)| parts.settled(checked).last()).max()
    }

    /// Dates that could be read with the month before the day as well, in a body that has one that can only be read so
    pub fn of_two_orders(&self) -> impl Iterator<Item = Position> {
        let days = [Of::BirthDate, Of::Issued, Of::Expires].into_iter().filter(|_| self.month_first);
        let all = days.flat_map(|of| self.about(of));
        all.filter(|statement| is_of_two_orders(statement.text)).map(|statement| statement.place)
    }

    /// Lets a rule speak of each document whose last day is more than some days before another; of one document once
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
            let expired = expiry.day.and_then(Parts::last).is_some_and(|last| is_over(last, on, tolerated));
            // Of one document one reason: its statements stand together.
            if expired && told != Some(expiry.subject) {
                told = Some(expiry.subject);
                judging.say(rule, expiry.place, beside);
            }
        }
    }

    /// Last days of which too little is known to say whether they are over
    pub fn perhaps_expired(&self, on: Date, tolerated: i64) -> impl Iterator<Item = Position> {
        let mut compared = 0;
        let parts = self.parts(Of::Expires).zip(self.about(Of::Expires));
        let unclear = parts.filter(move |((parts, _), expiry)| {
            let certain = match parts.first().zip(parts.last()) {
                Some((first, last)) => is_over(last, on, tolerated) || !is_over(first, on, tolerated),
                None => false,
            };
            // Another place of the document may say the whole day.
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

/// Whether a last day is more than some days before another day
fn is_over(last: Date, on: Date, tolerated: i64) -> bool {
    on.epoch_days() - last.epoch_days() > tolerated
}

#[cfg(test)]
mod tests {
    use super::super::days::Checked;
    use super::*;

    fn day(text: &str) -> Date {
        Date::read(text).unwrap()
    }

    #[test]
    fn the_day_of_the_check_is_the_latest_that_can_be_one() {
        for (times, today, checked) in [
            (&["2025-04-08", "2025-04-08"][..], Some("2026-06-01"), "2025-04-08"),
            (&["2025-04-08", "2025-06-08"], Some("2026-06-01"), "2025-06-08"),
            (&["2025-06-08", "2025-04-08", "2024-01-01"], Some("2026-06-01"), "2025-06-08"),
            // What is decades ahead is no time of a check.
            (&["2025-04-08", "2099-01-01"], Some("2026-06-01"), "2025-04-08"),
            (&["9999-12-31", "2025-04-08", "2025-03-08"], Some("2026-06-01"), "2025-04-08"),
            (&["2025-04-08", "2036-06-01"], Some("2026-06-01"), "2036-06-01"),
            (&["2025-04-08", "2036-06-02"], Some("2026-06-01"), "2025-04-08"),
            // One that is old or never was, beside the real one.
            (&["1970-01-01", "2025-04-08"], Some("2026-06-01"), "2025-04-08"),
            // A clock that is wrong takes nobody's place.
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
    fn a_date_that_says_nothing_is_told_unless_it_says_that_there_is_none() {
        for (of, text, unread) in [
            (Of::BirthDate, "06/05/85", None),
            (Of::BirthDate, "soon", Some(false)),
            (Of::BirthDate, "31/02/1985", Some(true)),
            (Of::Expires, "06/05/31", Some(false)),
            (Of::Expires, "N/A", None),
            (Of::Expires, "Permanent", None),
            (Of::Expires, "", None),
            (Of::Issued, "31.02.2020", Some(true)),
        ] {
            let mut evidence = Evidence::default();
            for _ in 0..2 {
                evidence.says(of, Origin::Written, 1, text, Position::BODY);
            }
            let told: Vec<_> = evidence.unread.iter().map(|unread| unread.impossible).collect();
            assert_eq!(told, unread.into_iter().collect::<Vec<_>>(), "{text}");
            assert_eq!(evidence.is_there(), unread.is_some() || text.starts_with("06/05/85"), "{text}");
        }
    }

    #[test]
    fn a_last_day_in_part_is_unclear_while_it_may_or_may_not_be_over() {
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
    fn a_date_of_two_orders_is_unclear_beside_one_that_has_its_month_first() {
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
    fn the_youngest_that_a_person_can_be_is_by_the_last_day_of_all_that_are_stated() {
        for (births, youngest) in [
            (&["1988-11-17", "2015-11-17"][..], Some("2015-11-17")),
            (&["2007"], Some("2007-12-31")),
            (&["06/05/19"], Some("2019-05-06")),
            // The century of two digits is that of the same day elsewhere.
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
