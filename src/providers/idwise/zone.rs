//! What stands in a machine-readable zone of which every check digit is right
//!
//! ICAO Doc 9303, parts 4 to 7. <https://www.icao.int/publications/doc-series/doc-9303>

use crate::model::mrz;
use crate::schema::date::Date;
use core::ops::Range;

/// A zone, its lines one after another
pub struct Zone<'a> {
    /// As it stands in the body
    text: &'a str,
    printed: mrz::Zone,
    names: Range<usize>,
    number: Option<Range<usize>>,
    born: usize,
    expires: usize,
}

impl<'a> Zone<'a> {
    /// A zone, if the text is a whole one and bears out its own check digits
    pub fn read(text: &'a str, printed: mrz::Zone) -> Option<Self> {
        if printed.is_sound() != Some(true) {
            return None;
        }
        // An identity card has other numbers beside the one in its zone, and a visa may have the passport's there.
        let passport = printed.text().starts_with(b"P");
        let (names, number, born, expires) = match printed.text().len() {
            90 => (60..90, None, 30, 38),
            72 => (5..36, None, 49, 57),
            _ => (5..44, passport.then_some(44..53), 57, 65),
        };
        Some(Self { text, printed, names, number, born, expires })
    }

    /// The number of a passport
    pub fn number(&self) -> Option<&'a str> {
        self.number.clone().map(|number| self.piece(number))
    }

    /// Last names and first names, divided as the zone does it; the latter may be missing
    pub fn names(&self) -> (Option<&'a str>, Option<&'a str>) {
        let Range { start, end } = self.names.clone();
        let names = self.printed.text().get(start..end).unwrap_or_default();
        let divided = names.windows(2).position(|two| two == b"<<").map_or(end, |gap| start + gap);
        (self.name(start..divided), self.name(divided..end))
    }

    fn name(&self, Range { mut start, mut end }: Range<usize>) -> Option<&'a str> {
        let filler = |at: usize| self.printed.text().get(at) == Some(&b'<');
        while start < end && filler(start) {
            start += 1;
        }
        while start < end && filler(end - 1) {
            end -= 1;
        }
        (start < end).then(|| self.piece(start..end))
    }

    /// What stands in the body from one character of the zone to another
    fn piece(&self, Range { start, end }: Range<usize>) -> &'a str {
        let (mut from, mut to, mut count) = (0, 0, 0);
        for (at, _) in self.text.bytes().enumerate().filter(|(_, byte)| !byte.is_ascii_whitespace()) {
            from = if count == start { at } else { from };
            to = if count < end { at + 1 } else { to };
            count += 1;
        }
        self.text.get(from..to).unwrap_or_default()
    }

    /// The day of birth, in the century of another that is stated: a zone has two digits of a year
    pub fn born(&self, other: Date) -> Option<Date> {
        self.day(self.born, Some(other))
    }

    /// The last day, in the century of another that is stated, or in this one
    pub fn expires(&self, other: Option<Date>) -> Option<Date> {
        self.day(self.expires, other)
    }

    fn day(&self, at: usize, other: Option<Date>) -> Option<Date> {
        let digits = self.printed.text().get(at..)?.first_chunk()?;
        Date::read_short(*digits, other.map_or(20, Date::century))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_a_zone_is_read_at_its_places() {
        // The specimens of ICAO Doc 9303, of a state and a person that do not exist.
        for (text, number) in [
            (
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
                Some("L898902C3"),
            ),
            ("I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<", None),
            ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6", None),
        ] {
            // The lines may stand one after another, or apart.
            for text in [text, &text.replace('\n', ""), &text.replace('\n', " \r\n")] {
                let zone = Zone::read(text, mrz::Zone::of(text)).unwrap();
                assert_eq!(zone.number(), number);
                assert_eq!(zone.names(), (Some("ERIKSSON"), Some("ANNA<MARIA")));
                assert_eq!(zone.born(Date::new(1990, 1, 1).unwrap()), Date::new(1974, 8, 12));
                assert_eq!(zone.expires(None), Date::new(2012, 4, 15));
            }
        }
    }

    #[test]
    fn a_zone_with_a_wrong_digit_states_nothing() {
        let text = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408112F1204159<<<<<<<6";
        assert!(Zone::read(text, mrz::Zone::of(text)).is_none());
    }
}
