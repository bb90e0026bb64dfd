//! What a machine-readable zone with correct check digits states
//!
//! See ICAO Doc 9303, parts 4 to 7: <https://www.icao.int/publications/doc-series/doc-9303>

use super::evidence::{Evidence, NamePart, Naming, Of, Origin, Trait};
use crate::identity::mrz;
use crate::json::leaves::{Leaves, unquoted};
use crate::schema::date::{Date, Parts};
use crate::schema::denial::letters;
use crate::schema::node::Node;
use crate::schema::scalar::Any;
use crate::schema::tape::Position;
use core::ops::Range;

/// A machine-readable zone
pub struct Zone<'a> {
    /// The lines as they are in the body, in one text or several; unused texts are empty
    lines: Lines<'a>,
    printed: mrz::Mrz,
    /// The place in the body
    place: Position,
    names: Range<usize>,
    number: Option<Range<usize>>,
    born: usize,
    expires: usize,
}

/// The texts that contain a zone: one, or one for each line
pub type Lines<'a> = [&'a str; 3];

impl<'a> Zone<'a> {
    /// Returns the zone if it is complete and its check digits are correct; reports it otherwise
    pub fn read(lines: Lines<'a>, printed: mrz::Mrz, place: Position, evidence: &mut Evidence<'a>) -> Option<Self> {
        if !evidence.zone(&printed, place) {
            return None;
        }
        let text = printed.text();
        // Russian visas and internal passports use their own rules to write names, some with digits for letters, and
        // have one digit of the internal passport's number in another place.
        let own = text.get(2..5) == Some(b"RUS") && (text.starts_with(b"V") || text.starts_with(b"PN"));
        // A card of three lines has further numbers besides the one in its zone, and a visa may have the passport's
        // number in it. A number that is too long for its field is not compared.
        let passport = text.starts_with(b"P") && !own;
        let card = !text.starts_with(b"V") && !own && text.get(45) != Some(&b'<');
        let (names, number, born, expires) = match text.len() {
            90 => (60..90, None, 30, 38),
            72 => (5..36, card.then_some(36..45), 49, 57),
            _ => (5..44, passport.then_some(44..53), 57, 65),
        };
        let names = if own { 0..0 } else { names };
        if has_blank_within(&lines, text.len()) {
            evidence.is_illegible(place);
        }
        Some(Self { lines, printed, place, names, number, born, expires })
    }

    /// Returns the number of a passport, or of a card whose zone has two lines
    pub fn number(&self) -> Option<&'a str> {
        self.number.clone().map(|number| self.piece(number))
    }

    /// States the dates of the zone, whose years have two digits
    ///
    /// The date of expiry is in the century of the one that is stated outside the zone. A date of birth is compared as
    /// far as its digits go.
    pub fn days(&self, subject: u32, expires: Option<Date>, evidence: &mut Evidence<'a>) {
        let in_zone = |at: usize| self.printed.text().get(at..).and_then(|text| text.first_chunk());
        if let Some(born) = in_zone(self.born) {
            evidence.dates(Of::BirthDate, Origin::Machine, subject, Parts::of_zone(*born), self.place);
        }
        if let Some(last) = in_zone(self.expires) {
            let last = Parts::of_zone(*last).in_century(expires.map_or(20, Date::century));
            evidence.dates(Of::Expires, Origin::Machine, subject, last, self.place);
        }
    }

    /// States the number, as [`Self::number`] does
    pub fn states_number(&self, subject: u32, evidence: &mut Evidence<'a>) {
        if let Some(number) = self.number() {
            evidence.says(Of::Number, Origin::Machine, subject, number, self.place);
        }
    }

    /// States the last names, the first names, the sex, the nationality and the issuer; any of them may be missing
    pub fn holder(&self, subject: u32, evidence: &mut Evidence<'a>) {
        let naming = self.naming();
        if naming.family.is_none() && naming.given.is_none() && !self.names.is_empty() {
            evidence.names.is_blank(self.place);
        }
        evidence.names(subject, naming);
        // The sex is between the two dates.
        let sex = self.expires - 1;
        let nationality = if self.printed.text().len() == 90 { 45 } else { self.born - 3 };
        for (of, piece) in
            [(Trait::Sex, sex..sex + 1), (Trait::Nationality, nationality..nationality + 3), (Trait::Issuer, 2..5)]
        {
            evidence.has_trait(of, subject, self.piece(piece), self.place);
        }
    }

    fn naming(&self) -> Naming<'a> {
        let (family, given) = self.names();
        let part = |text: Option<&'a str>| text.and_then(|text| NamePart::at(text, self.place));
        // A name that fills its field may have been truncated.
        let cut = self.names.end.checked_sub(1).and_then(|last| self.printed.text().get(last)) != Some(&b'<');
        Naming { given: part(given), family: part(family), machine: true, cut: Some(cut), ..Naming::default() }
    }

    /// Returns the last names and the first names, divided as in the zone
    fn names(&self) -> (Option<&'a str>, Option<&'a str>) {
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

    /// Returns the part of the body between two characters of the zone in the same line
    fn piece(&self, Range { start, end }: Range<usize>) -> &'a str {
        let length = self.lines.iter().map(|line| line.len()).sum::<usize>();
        if length == self.printed.text().len() {
            return self.piece_of_plain(start, end);
        }
        let mut count = 0;
        for line in self.lines {
            let (mut from, mut to) = (None, 0);
            for (at, _) in line.bytes().enumerate().filter(|(_, byte)| !byte.is_ascii_whitespace()) {
                from = if count == start { Some(at) } else { from };
                to = if count < end { at + 1 } else { to };
                count += 1;
            }
            if let Some(from) = from {
                return line.get(from..to).unwrap_or_default();
            }
        }
        ""
    }

    /// Returns the same part if there are no blanks between the characters of a line
    fn piece_of_plain(&self, mut start: usize, mut end: usize) -> &'a str {
        for line in self.lines {
            if start < line.len() {
                return line.get(start..end.min(line.len())).unwrap_or_default();
            }
            (start, end) = (start - line.len(), end - line.len());
        }
        ""
    }
}

/// Returns whether there is a blank within a line: a part of the body that contains it is not what is printed
fn has_blank_within(lines: &Lines<'_>, printed: usize) -> bool {
    if lines.iter().map(|line| line.len()).sum::<usize>() == printed {
        return false;
    }
    let width = if printed == 90 { 30 } else { printed / 2 };
    let mut count = 0;
    lines.iter().flat_map(|line| line.bytes()).any(|byte| {
        let is_blank = byte.is_ascii_whitespace();
        count += usize::from(!is_blank);
        is_blank && count % width != 0
    })
}

/// Returns whether a key names a machine-readable zone or its lines
pub fn is_named(key: &str) -> bool {
    // Almost no other key has this letter.
    if !key.bytes().any(|byte| byte.eq_ignore_ascii_case(&b'z')) {
        return false;
    }
    let letters = letters(key);
    letters.contains("machinereadablezone") || ["mrz", "mrzdata", "mrztext", "mrzline", "mrzlines"].contains(&&*letters)
}

/// Returns the zone in a value whose key names one, as [`Zone::read`] does; its lines may be in a list or an object
#[cold]
pub fn read_named<'a>(value: Node<'a, Any>, subject: u32, evidence: &mut Evidence<'a>) -> Option<Zone<'a>> {
    let place = value.place();
    let Some(json) = value.json() else {
        let text = value.written().filter(|text| !text.trim().is_empty())?;
        return Zone::read([text, "", ""], mrz::Mrz::of(text), place, evidence);
    };
    let mut lines = Gathered::default();
    for (_, leaf) in Leaves::of(json) {
        let is_line = matches!(leaf, "{" | "[" | "[]" | "null" | "\"\"") || lines.take(unquoted(leaf));
        if !is_line {
            evidence.is_illegible(place);
        }
    }
    lines.read(place, subject, evidence)
}

/// Returns whether a text may be a zone, or a part of one, that does not follow the standard
pub fn resembles(text: &str) -> bool {
    let is_printed = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'<';
    text.contains("<<") && text.bytes().filter(is_printed).count() >= LEAST
}

/// The minimum number of characters that are unlikely to form a zone by chance
const LEAST: usize = 20;

/// The lines of a zone that are in separate texts, in any order
#[derive(Default)]
pub struct Gathered<'a> {
    lines: Lines<'a>,
    count: usize,
    /// Whether there are more lines than a zone has
    too_many: bool,
}

impl<'a> Gathered<'a> {
    /// Takes a text if it may be a line; a repeated text is the same line
    pub fn take(&mut self, text: &'a str) -> bool {
        let is_line = matches!(text.len(), 30 | 36 | 44) && text.contains('<');
        if is_line && !self.lines.contains(&text) {
            match self.lines.get_mut(self.count) {
                Some(line) => *line = text,
                None => self.too_many = true,
            }
            self.count += 1;
        }
        is_line
    }

    /// Returns whether there is any line
    pub fn is_there(&self) -> bool {
        self.count != 0
    }

    /// Returns the zone that the lines form, as [`Zone::read`] does
    ///
    /// If there is only a first line, its names are stated, because no check digit covers names.
    pub fn read(self, place: Position, subject: u32, evidence: &mut Evidence<'a>) -> Option<Zone<'a>> {
        if self.count == 0 {
            return None;
        }
        let Some((lines, printed)) = mrz::ordered(self.lines).filter(|_| !self.too_many) else {
            evidence.is_illegible(place);
            return None;
        };
        if let [line, "", ""] = lines
            && line.len() > 30
        {
            let names = 5..line.len();
            let alone = Zone { lines, printed, place, names, number: None, born: 0, expires: 0 };
            evidence.is_illegible(place);
            evidence.next_source();
            evidence.names(subject, alone.naming());
            return None;
        }
        Zone::read(lines, printed, place, evidence)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::date::WrittenDate;

    fn read<'a>(lines: Lines<'a>, text: &str) -> Option<Zone<'a>> {
        Zone::read(lines, mrz::Mrz::of(text), Position::BODY, &mut Evidence::default())
    }

    /// Returns the dates of birth and the dates of expiry that the zone states
    fn days(zone: &Zone<'_>) -> (Vec<WrittenDate>, Vec<WrittenDate>) {
        let mut evidence = Evidence::default();
        zone.days(1, None, &mut evidence);
        let said = |of| evidence.parts(of).map(|(parts, _)| WrittenDate::Parts(parts)).collect();
        (said(Of::BirthDate), said(Of::Expires))
    }

    #[test]
    fn every_form_of_zone_is_read_at_its_own_offsets() {
        // The specimens of ICAO Doc 9303, of a state and a person that do not exist.
        for (text, number) in [
            (
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
                Some("L898902C3"),
            ),
            ("I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<", None),
            ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6", Some("D23145890")),
        ] {
            // The lines may follow each other, be separated, or be in a text each.
            let (joined, spaced) = (text.replace('\n', ""), text.replace('\n', " \r\n"));
            let mut apart = [""; 3];
            text.lines().zip(&mut apart).for_each(|(line, place)| *place = line);
            for lines in [[text, "", ""], [&joined, "", ""], [&spaced, "", ""], apart] {
                let zone = read(lines, text).unwrap();
                assert_eq!(zone.number(), number);
                assert_eq!(zone.names(), (Some("ERIKSSON"), Some("ANNA<MARIA")));
                assert_eq!(days(&zone), (vec![WrittenDate::of("12/08/74")], vec![WrittenDate::of("2012-04-15")]));
            }
        }
    }

    #[test]
    fn a_blank_within_a_line_makes_a_zone_illegible() {
        let text = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6";
        for (text, illegible) in [
            (text.to_owned(), false),
            (text.replace('\n', " \r\n"), false),
            (format!(" {text}\n"), false),
            (text.replace("<UTO", "<U TO"), true),
            (text.replace("7UTO", "7U\tTO"), true),
        ] {
            let mut evidence = Evidence::default();
            Zone::read([&text, "", ""], mrz::Mrz::of(&text), Position::BODY, &mut evidence).unwrap();
            assert_eq!(evidence.illegible.is_some(), illegible, "{text}");
        }
    }

    #[test]
    fn a_key_names_a_zone_however_it_is_written() {
        for key in ["VI Machine Readable Zone", "machine_readable_zone", "MRZ", "mrzText", "MRZ Line 1"] {
            assert!(is_named(key), "{key}");
        }
        for key in ["", "VI Document Class Code", "MRZ Issue Date", "Zone"] {
            assert!(!is_named(key), "{key}");
        }
    }

    #[test]
    fn a_zone_with_its_own_rules_for_names_and_numbers_states_neither() {
        let text = "PNRUSZVEREV<<ARSENII<IL9I3<<<<<<<<<<<<<<<<<<\n4511234569RUS8001014M<<<<<<<0020122770001<60";
        let zone = read([text, "", ""], text).unwrap();
        assert_eq!((zone.names(), zone.number()), ((None, None), None));
        assert_eq!(days(&zone).0, [WrittenDate::of("01/01/80")]);
        let text = "VORUSKVIM3I<<LADI3<<<<<<<<<<<<<<<<<<<<<<<<<<\n1203457712UTO8811178F2603014<<<<<<<<<<<<<<<<";
        let zone = read([text, "", ""], text).unwrap();
        assert_eq!((zone.names(), zone.number()), ((None, None), None));
    }

    #[test]
    fn a_correct_zone_may_have_no_first_names() {
        for text in [
            "P<UTOERIKSSON<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
            "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<<<<<<<<<<<<<<<<<<<<<",
        ] {
            assert_eq!(read([text, "", ""], text).unwrap().names(), (Some("ERIKSSON"), None));
        }
    }

    #[test]
    fn a_zone_with_a_wrong_check_digit_states_nothing() {
        let text = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408112F1204159<<<<<<<6";
        assert!(read([text, "", ""], text).is_none());
    }
}
