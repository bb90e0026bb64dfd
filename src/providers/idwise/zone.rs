//! What stands in a machine-readable zone of which every check digit is right
//!
//! ICAO Doc 9303, parts 4 to 7. <https://www.icao.int/publications/doc-series/doc-9303>

use crate::model::mrz;
use crate::schema::date::Date;
use core::ops::Range;

/// A zone, its lines one after another
pub struct Zone {
    text: String,
    names: Range<usize>,
    number: Option<Range<usize>>,
    born: usize,
    expires: usize,
}

impl Zone {
    /// A zone, if the text is a whole one and bears out its own check digits
    pub fn read(text: &str) -> Option<Self> {
        if mrz::is_sound(text) != Some(true) {
            return None;
        }
        let text: String = text.chars().filter(|c| !c.is_ascii_whitespace()).collect();
        // An identity card has other numbers beside the one in its zone, and a visa may have the passport's there.
        let passport = text.starts_with('P');
        Some(match text.len() {
            90 => Self { text, names: 60..90, number: None, born: 30, expires: 38 },
            72 => Self { text, names: 5..36, number: None, born: 49, expires: 57 },
            _ => Self { text, names: 5..44, number: passport.then_some(44..53), born: 57, expires: 65 },
        })
    }

    /// The number of a passport
    pub fn number(&self) -> Option<String> {
        Some(self.text.get(self.number.clone()?)?.replace('<', ""))
    }

    /// Last names and first names; the latter may be missing
    pub fn names(&self) -> (Option<String>, Option<String>) {
        let names = self.text.get(self.names.clone()).unwrap_or_default();
        let (last, first) = names.split_once("<<").unwrap_or((names, ""));
        let name = |name: &str| Some(name.replace('<', " ").trim().to_owned()).filter(|name| !name.is_empty());
        (name(last), name(first))
    }

    /// The day of birth, in the century of another that is stated: a zone has two digits of a year
    pub fn born(&self, other: Date) -> Option<String> {
        self.day(self.born, Some(other))
    }

    /// The last day, in the century of another that is stated, or in this one
    pub fn expires(&self, other: Option<Date>) -> Option<String> {
        self.day(self.expires, other)
    }

    fn day(&self, at: usize, other: Option<Date>) -> Option<String> {
        let other = other.map(|day| day.to_string());
        let century = other.as_deref().map_or(Some("20"), |day| day.get(..2))?;
        let (year, rest) = self.text.get(at..at + 6)?.split_at_checked(2)?;
        let (month, day) = rest.split_at_checked(2)?;
        Some(format!("{century}{year}-{month}-{day}"))
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
            let zone = Zone::read(text).unwrap();
            assert_eq!(zone.number().as_deref(), number);
            assert_eq!(zone.names(), (Some("ERIKSSON".to_owned()), Some("ANNA MARIA".to_owned())));
            assert_eq!(zone.born(Date::new(1990, 1, 1).unwrap()).as_deref(), Some("1974-08-12"));
            assert_eq!(zone.expires(None).as_deref(), Some("2012-04-15"));
        }
    }

    #[test]
    fn a_zone_with_a_wrong_digit_states_nothing() {
        let text = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408112F1204159<<<<<<<6";
        assert!(Zone::read(text).is_none());
    }
}
