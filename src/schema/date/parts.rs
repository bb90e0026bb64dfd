//! Days of which possibly only some parts are known

use super::gregorian::{Date, length, two};

/// What a text says in the place of a date
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum WrittenDate {
    /// A day, or parts of one
    Parts(Parts),
    /// A day with its month first, because it cannot be read the other way round
    MonthFirst(Parts),
    /// There is no date, or it is unknown
    Nothing,
    /// The text has the form of a date, but the day does not exist
    Impossible,
    /// Something else
    Unread,
}

/// The parts of a day that a text states: all three, or some of them
///
/// Has the same bits as a [`Date`]; an unknown part is 0.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Parts(u32);

/// Set if only the last two digits of the year are known
const SHORT: u32 = 1 << 30;

impl From<Date> for Parts {
    fn from(date: Date) -> Self {
        Self(date.0.get())
    }
}

impl Parts {
    /// Returns what a year, a month and a day say together; an unknown part is 0
    ///
    /// `short` is set if the year has only its last two digits, so that 0 is a year.
    pub fn of(year: u32, month: u32, day: u32, short: bool) -> WrittenDate {
        let known = if short { SHORT | year << 9 } else { year << 9 } | month << 5 | day;
        match (year, month, day) {
            // .NET writes this if there is no date.
            _ if known == 0 || (year, month, day, short) == (1, 1, 1, false) => WrittenDate::Nothing,
            (1..1000, ..) if !short => WrittenDate::Unread,
            // If the year is unknown, February may have 29 days.
            _ if month <= 12 && day <= length(if year == 0 { 2000 } else { year }, month) => {
                WrittenDate::Parts(Self(known))
            }
            // A year far in the future with a day that does not exist means that there is no date.
            (9999, ..) => WrittenDate::Nothing,
            (99, ..) if short => WrittenDate::Nothing,
            _ => WrittenDate::Impossible,
        }
    }

    /// Reads a day from a machine-readable zone: two digits of the year, `<<` for an unknown part
    pub fn of_zone([y1, y2, m1, m2, d1, d2]: [u8; 6]) -> WrittenDate {
        let part = |tens, ones| if (tens, ones) == (b'<', b'<') { 0 } else { two(tens, ones) };
        let (year, month, day) = (part(y1, y2), part(m1, m2), part(d1, d2));
        match (year, month, day) {
            (0, 0, 0) => WrittenDate::Nothing,
            // A letter is not a digit, nor is half of a part.
            (0..100, 0..100, 0..100) => Self::of(year, month, day, y1 != b'<'),
            _ => WrittenDate::Unread,
        }
    }

    pub(super) fn year(self) -> u32 {
        (self.0 & !SHORT) >> 9
    }

    pub(super) fn month(self) -> u32 {
        self.0 >> 5 & 15
    }

    pub(super) fn day(self) -> u32 {
        self.0 & 31
    }

    /// Returns whether only the last two digits of the year are known
    pub fn is_short(self) -> bool {
        self.0 & SHORT != 0
    }

    /// Returns the day if all of its parts are known
    #[inline]
    pub fn whole(self) -> Option<Date> {
        if self.is_short() || self.year() == 0 { None } else { Date::new(self.year(), self.month(), self.day()) }
    }

    /// Returns whether both can be the same day: the parts that are known in both are equal
    #[inline]
    pub fn agrees(self, other: Self) -> bool {
        self == other || self.may_be(other)
    }

    #[inline(never)]
    fn may_be(self, other: Self) -> bool {
        let one_part = |one: u32, other: u32| one == 0 || other == 0 || one == other;
        let short = self.is_short() || other.is_short();
        let knows_year = |parts: Self| parts.is_short() || parts.year() != 0;
        let one_year = if short {
            !knows_year(self) || !knows_year(other) || self.year() % 100 == other.year() % 100
        } else {
            one_part(self.year(), other.year())
        };
        one_year && one_part(self.month(), other.month()) && one_part(self.day(), other.day())
    }

    /// Returns whether the day, the month and at least two digits of the year are known
    pub fn is_day_of_a_year(self) -> bool {
        self.month() != 0 && self.day() != 0 && (self.is_short() || self.year() != 0)
    }

    /// Returns whether both are the same day, except for the century of one of them
    #[inline]
    pub fn is_one_day(self, other: Self) -> bool {
        (self.is_short() || other.is_short())
            && self.is_day_of_a_year()
            && other.is_day_of_a_year()
            && self.may_be(other)
    }

    /// Returns the parts that are known in either; the two must agree
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let knows_more = !self.is_short() && self.year() != 0 || other.year() == 0 && !other.is_short();
        let year = if knows_more { self.0 } else { other.0 } & !511;
        Self(year | self.0 & 511 | other.0 & 511)
    }

    /// Returns the first day that this can be; the year must be known
    pub fn first(self) -> Option<Date> {
        self.filled(false)
    }

    /// Returns the last day that this can be; the year must be known
    pub fn last(self) -> Option<Date> {
        self.filled(true)
    }

    /// Adds the century to a year of two digits, for a birth on or before a given day: the latest such year
    #[must_use]
    pub fn settled(self, by: Date) -> Self {
        if !self.is_short() {
            return self;
        }
        let in_century = |century: u32| Self(self.0 & 511 | (century * 100 + self.year()) << 9);
        let this = in_century(by.century());
        if this.first().is_some_and(|first| first <= by) { this } else { in_century(by.century().saturating_sub(1)) }
    }

    fn filled(self, last: bool) -> Option<Date> {
        let (year, month, day) = (self.year(), self.month(), self.day());
        if year == 0 || self.is_short() {
            return None;
        }
        let month = if month != 0 {
            month
        } else if last {
            12
        } else {
            1
        };
        let day = if day != 0 {
            day
        } else if last {
            length(year, month)
        } else {
            1
        };
        Date::new(year, month, day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Parts {
        match WrittenDate::of(text) {
            WrittenDate::Parts(parts) => parts,
            _ => panic!("{text}"),
        }
    }

    #[test]
    fn dates_agree_if_the_parts_known_to_both_are_the_same() {
        for (one, other, agree) in [
            ("1985-05-06", "06/05/1985", true),
            ("1985-05-06", "1985-05-07", false),
            ("1985-00-00", "1985-05-06", true),
            ("1985", "1986-05-06", false),
            ("1985-05", "1985-05-06", true),
            ("1985-05", "1985-06-06", false),
            ("XX/05/1985", "XX/XX/1985", true),
            ("XX/05/1985", "06/XX/1985", true),
            ("06/05/XXXX", "1985-05-06", true),
            ("06/05/XXXX", "1985-05-07", false),
            ("06/05/XXXX", "06/05/85", true),
            ("06/05/85", "1985-05-06", true),
            ("06/05/85", "2085-05-06", true),
            ("06/05/85", "1986-05-06", false),
            ("06/05/00", "2000-05-06", true),
            ("06/05/00", "2001-05-06", false),
            ("06/05/00", "06/05/85", false),
        ] {
            let (one, other) = (parts(one), parts(other));
            assert_eq!((one.agrees(other), other.agrees(one)), (agree, agree), "{one:?} {other:?}");
        }
    }

    #[test]
    fn two_dates_that_agree_are_combined_into_one_with_the_parts_of_both() {
        for (one, other, both) in [
            ("1985", "06/05/XXXX", "1985-05-06"),
            ("06/05/85", "1985", "1985-05-06"),
            ("06/05/00", "2000-00-00", "2000-05-06"),
            ("XX/05/1985", "06/XX/1985", "1985-05-06"),
            ("1985-05-06", "1985", "1985-05-06"),
            ("06/05/85", "06/XX/XX", "06/05/85"),
            ("06/05/00", "06/XX/XX", "06/05/00"),
        ] {
            let (one, other) = (parts(one), parts(other));
            assert_eq!((one.and(other), other.and(one)), (parts(both), parts(both)), "{one:?} {other:?}");
        }
    }

    #[test]
    fn an_unknown_part_may_have_any_value() {
        for (text, first, last) in [
            ("1985", Some("1985-01-01"), Some("1985-12-31")),
            ("1984-02", Some("1984-02-01"), Some("1984-02-29")),
            ("31/XX/1985", Some("1985-01-31"), Some("1985-12-31")),
            ("1985-05-06", Some("1985-05-06"), Some("1985-05-06")),
            ("06/05/XXXX", None, None),
            ("06/05/85", None, None),
        ] {
            let day = |day: Option<Date>| day.map(Date::iso);
            let parts = parts(text);
            assert_eq!((day(parts.first()).as_deref(), day(parts.last()).as_deref()), (first, last), "{text}");
        }
    }

    #[test]
    fn a_two_digit_year_is_the_latest_one_that_is_not_in_the_future() {
        let by = Date::new(2025, 4, 8).unwrap();
        for (text, born) in [
            ("08/04/25", "2025-04-08"),
            ("09/04/25", "1925-04-09"),
            ("09/04/85", "1985-04-09"),
            ("09/04/00", "2000-04-09"),
            ("1985-04-09", "1985-04-09"),
        ] {
            assert_eq!(parts(text).settled(by), parts(born), "{text}");
        }
    }

    #[test]
    fn fillers_in_a_zone_are_unknown_parts() {
        assert_eq!(Parts::of_zone(*b"850506"), WrittenDate::Parts(parts("06/05/85")));
        assert_eq!(Parts::of_zone(*b"000506"), WrittenDate::Parts(parts("06/05/00")));
        assert_eq!(Parts::of_zone(*b"85<<<<"), Parts::of(85, 0, 0, true));
        assert_eq!(Parts::of_zone(*b"<<0506"), WrittenDate::Parts(parts("06/05/XX")));
        assert_eq!(Parts::of_zone(*b"<<<<<<"), WrittenDate::Nothing);
        assert_eq!(Parts::of_zone(*b"850230"), WrittenDate::Impossible);
        for zone in [b"85A230", b"8<0506", b"850<06", b"85050<", b"85<506"] {
            assert_eq!(Parts::of_zone(*zone), WrittenDate::Unread);
        }
    }
}
