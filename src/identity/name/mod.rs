//! Whether two names can be one person's
//!
//! A machine-readable zone has A to Z only, transliterated as section 6 of ICAO Doc 9303 part 3 says (`Ü` as `UE`,
//! `UXX` or `U`), and is cut where a name is too long for its line.
//! <https://www.icao.int/publications/doc-series/doc-9303>

mod budget;
mod fold;
mod folded;
mod grade;
mod listed;
mod similar;
mod words;

pub use budget::Budget;
pub use folded::Folded;

use fold::{Sign, sign, stand_together};
use grade::is_within;
use words::{NameWords, Role};

/// A person's name as one place of a body gives it, whole or in parts
#[derive(Clone, Copy, Default)]
pub struct Name<'a> {
    /// First names
    pub given: Option<&'a str>,
    /// What stands between them and the last
    pub middle: Option<&'a str>,
    /// Last names
    pub family: Option<&'a str>,
    /// The whole name in one text; also a text of which nobody says whether it is given or family
    pub full: Option<&'a str>,
    /// The surname before a marriage: either surname may stand in for the other
    pub birth_family: Option<&'a str>,
    /// It comes from a machine-readable zone: A to Z alone, `<` between parts
    pub machine: bool,
    /// The zone had no room for more: parts may be cut, to an initial or less
    pub cut: bool,
}

/// How alike two names are
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Likeness {
    /// One name, in spellings that tell no names apart: case, accents, transliteration after ICAO, hyphens, where a
    /// name is divided, a middle name that only one side has, a cut in a full zone
    Same,
    /// Honest variation, which needs a birth date or a document number that agrees
    Variation,
    /// A doubt, whatever else agrees
    Unclear,
    /// The names of two people
    Other,
    /// They have no script in common, or nothing stands on one side
    Incomparable,
}

/// Bytes of a name that is compared with others: a body chooses how many there are, and how long each is
const LONGEST: usize = 300;

impl<'a> Name<'a> {
    #[inline(never)]
    fn texts(&self) -> [Option<&'a str>; 5] {
        [self.given, self.middle, self.family, self.full, self.birth_family]
    }

    /// How alike two names are; the same whichever comes first
    pub fn compare(&self, other: &Name<'_>) -> Likeness {
        Folded::of(*self).compare(&Folded::of(*other), &Budget::of_pair())
    }

    /// How alike the whole name of one place and its parts are
    pub fn agrees_with_itself(&self, budget: &Budget) -> Likeness {
        let parts = Name { full: None, ..*self };
        let whole = Name { full: self.full, machine: self.machine, cut: self.cut, ..Name::default() };
        match (whole.full, parts.texts().iter().any(Option::is_some)) {
            (Some(_), true) => Folded::of(whole).compare_words(&Folded::of(parts), budget),
            _ => Likeness::Same,
        }
    }

    /// The same person by the surname before a marriage
    fn born(&self) -> Self {
        Self { family: self.birth_family, ..*self }
    }

    /// The texts that are compared, each with the part of the name that it gives
    #[inline(never)]
    fn parts(&self) -> [(Option<&'a str>, Role); 4] {
        let says = |text: Option<&'_ str>| text.is_some_and(says_something);
        let whole = says(self.full) && !(says(self.given) && says(self.family));
        let part = |text| if whole { None } else { text };
        [
            (part(self.given), Role::Given),
            (part(self.middle), Role::Given),
            (part(self.family), Role::Family),
            (if whole { self.full } else { None }, Role::Unknown),
        ]
    }
}

/// Whether two texts differ by case, or by what divides words, at the most
fn is_spelled_alike(one: &str, other: &str) -> bool {
    let gap = |byte| matches!(byte, b' ' | b'-' | b'<');
    let mut pairs = one.bytes().zip(other.bytes());
    one.len() == other.len() && pairs.all(|(one, other)| one.eq_ignore_ascii_case(&other) || gap(one) && gap(other))
}

/// The script of a letter, a bit each; nothing for any other character
#[inline(never)]
fn bit(c: char) -> u64 {
    match sign(c) {
        Sign::Letter(script) => 1 << script,
        _ => 0,
    }
}

/// Takes the first of scripts out of them
fn next(scripts: &mut u64) -> Option<u8> {
    let first = u8::try_from(scripts.trailing_zeros()).ok().filter(|_| *scripts != 0)?;
    *scripts &= *scripts - 1;
    Some(first)
}

/// Whether one word of a text mixes scripts that no language writes together
///
/// By the augmented sets of scripts of Unicode's technical standard 39.
#[inline(never)]
pub fn mixes_scripts(text: &str) -> bool {
    if text.is_ascii() {
        return false;
    }
    let mut scripts = 0;
    text.chars().any(|c| {
        scripts = if matches!(sign(c), Sign::Gap | Sign::Dot) { 0 } else { scripts | bit(c) };
        !stand_together(scripts)
    })
}

/// Whether a name can be claimed because a document states it: every part of it stands in the holder's name, in the
/// same script, and but for spelling that tells no names apart
#[inline(never)]
pub fn is_borne_out(part: &str, holder: &str) -> bool {
    if part.len().max(holder.len()) > LONGEST {
        return part.eq_ignore_ascii_case(holder);
    }
    let mut scripts = part.chars().fold(0, |all, c| all | bit(c));
    if scripts == 0 {
        return false;
    }
    while let Some(script) = next(&mut scripts) {
        let [one, whole] = [part, holder].map(|text| {
            let mut words = NameWords::new(script, false);
            words.add(text, Role::Unknown);
            words
        });
        if !is_within(&one, &whole) {
            return false;
        }
    }
    true
}

/// Whether a text has at least one letter, of any script
#[inline(never)]
pub fn says_something(text: &str) -> bool {
    text.chars().any(|c| bit(c) != 0)
}

/// The parts of a name or of an address that are there, a blank between them
pub fn joined(parts: &[Option<&str>]) -> Option<String> {
    let mut whole = String::new();
    let mut divider = "";
    for part in parts.iter().flatten() {
        whole.push_str(divider);
        whole.push_str(part);
        divider = " ";
    }
    (!whole.is_empty()).then_some(whole)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Likeness::{Incomparable, Other, Same, Unclear, Variation};

    fn full(text: &str) -> Name<'_> {
        Name { full: Some(text), ..Name::default() }
    }

    fn parts<'a>(given: &'a str, family: &'a str) -> Name<'a> {
        Name { given: Some(given), family: Some(family), ..Name::default() }
    }

    fn is_like(one: &Name<'_>, other: &Name<'_>, likeness: Likeness) {
        assert_eq!(one.compare(other), likeness, "{:?} {:?}", one.texts(), other.texts());
        assert_eq!(other.compare(one), likeness, "{:?} {:?}", other.texts(), one.texts());
    }

    #[test]
    fn one_name_is_the_same_however_it_is_transliterated_divided_or_spelled() {
        for (one, other) in [
            ("Müller", "MUELLER"),
            ("Müller", "MUXXLLER"),
            ("Müller", "MULLER"),
            ("Mu\u{308}ller", "MULLER"),
            ("Groß", "GROSS"),
            ("Ångström", "AANGSTROEM"),
            ("Peña", "PENXXA"),
            ("Þórður", "THORDUR"),
            ("O'Neil", "ONEIL"),
            ("O’Neil", "O NEIL"),
            ("van der Berg", "VANDERBERG"),
            ("Anne-Marie", "ANNE<MARIE"),
            ("Straße Łukasz", "STRASSE LUKASZ"),
            ("Max", "MAX"),
            ("van 't Hoff", "VANTHOFF"),
            ("Anna-Elisabeth", "ANNAELISABETH"),
            ("Nguyễn", "NGUYEN"),
            ("Ĳssel", "IJSSEL"),
            ("𝐀nna", "Anna\u{3164}"),
            ("Gal·la", "GALLA"),
        ] {
            is_like(&parts(one, "Berg"), &parts(other, "BERG"), Same);
            is_like(&parts("Anna", one), &parts("ANNA", other), Same);
        }
    }

    #[test]
    fn other_names_are_others() {
        for (one, other) in [
            ("John", "Jane"),
            ("Müller", "MILLER"),
            ("John Michael", "John Peter"),
            ("van 't Hoff", "VANTOFF"),
            ("Maria", "Mar-a"),
            ("Anna", "Hanna"),
            ("Michael", "Michal"),
            ("Joe", "Jo"),
            ("Alexander", "Alex"),
        ] {
            is_like(&parts(one, "Berg"), &parts(other, "BERG"), Other);
            is_like(&parts("Anna", one), &parts("ANNA", other), Other);
        }
    }

    #[test]
    fn a_middle_name_comes_and_goes_and_the_first_name_does_not() {
        is_like(&parts("John Michael", "Carter"), &parts("John", "Carter"), Same);
        is_like(&parts("John Michael", "Carter"), &parts("Michael", "Carter"), Unclear);
        is_like(&parts("José María", "García"), &parts("María José", "García"), Unclear);
        is_like(&Name { middle: Some("M."), ..parts("John", "Carter") }, &parts("John Michael", "Carter"), Variation);
        is_like(&Name { middle: Some("P."), ..parts("John", "Carter") }, &parts("John Michael", "Carter"), Other);
    }

    #[test]
    fn variations_add_up_to_a_doubt() {
        is_like(&parts("Juan", "García López"), &parts("Juan", "García"), Variation);
        is_like(&parts("García", "Juan"), &parts("Juan", "García"), Variation);
        is_like(&parts("J.", "García"), &parts("Juan", "García"), Variation);
        is_like(&parts("J.", "García"), &parts("Juan", "García López"), Unclear);
        is_like(&parts("García", "J."), &parts("Juan", "García López"), Unclear);
        is_like(&parts("J.", "G."), &parts("Juan", "García"), Unclear);
        is_like(&parts("Robert", "Hughes Jr."), &parts("Robert", "Hughes"), Variation);
        is_like(&parts("Robert", "Hughes Jr."), &parts("Robert", "Hughes Sr."), Unclear);
    }

    #[test]
    fn a_name_may_be_cut_only_where_the_zone_is_full() {
        let cut = |given, family| Name { machine: true, cut: true, ..parts(given, family) };
        for (short, long) in [("ALEX", "Alexander"), ("CHAYAPA D", "Chayapa Dejthamrong"), ("ANNA", "Anna Maria")] {
            is_like(&cut(short, "BERG"), &parts(long, "Berg"), Same);
        }
        is_like(&cut("ALEXIS", "BERG"), &parts("Alexander", "Berg"), Other);
        is_like(&parts("ALEX", "BERG"), &parts("Alexander", "Berg"), Other);
    }

    #[test]
    fn a_surname_at_birth_stands_in_for_the_other() {
        let born = Name { birth_family: Some("Vogel"), ..parts("Anna", "Lindner") };
        is_like(&born, &parts("Anna", "Vogel"), Same);
        is_like(&born, &parts("Anna", "Lindner"), Same);
        is_like(&born, &parts("Anna", "Krause"), Other);
        is_like(&born, &parts("Petra", "Vogel"), Other);
    }

    #[test]
    fn names_are_compared_script_by_script() {
        is_like(&parts("Сергей", "Иванов"), &parts("Sergei", "Ivanov"), Incomparable);
        is_like(&parts("Сергей", "Иванов"), &parts("СЕРГЕЙ", "ИВАНОВ"), Same);
        is_like(&parts("Сергей", "Иванов"), &parts("Сергей", "Петров"), Other);
        is_like(&parts("Ivan", "Петров"), &parts("Ivan", "Petrov"), Incomparable);
        is_like(&full("Ivan Petrov Иван Петров"), &full("Ivan Petrov"), Same);
        is_like(&full("Ivan Petrov Иван Петров"), &full("Ivan Petrov Иван Сидоров"), Other);
        is_like(&full("李小龍"), &parts("小龍", "李"), Same);
        is_like(&full("…"), &full("Anna"), Incomparable);
    }

    #[test]
    fn a_word_that_mixes_scripts_is_told_from_languages_that_do() {
        for text in ["Vаrga", "Αnna", "аnna", "김あ", "Lee李"] {
            assert!(mixes_scripts(text), "{text}");
        }
        for text in
            ["Varga Варга", "山田タロー", "佐々木あや", "김李", "李ㄌㄧ", "Müller", "Anna-Анна", "O’Neil", "مُحَمَّد"]
        {
            assert!(!mixes_scripts(text), "{text}");
        }
    }

    #[test]
    fn a_name_is_borne_out_only_by_its_own_words() {
        for (part, holder) in [
            ("ANNA", "Müller Eriksson Anna Zoe"),
            ("Müller-Eriksson", "Anna Maria Mueller Eriksson"),
            ("Zoë", "ANNA ZOE"),
        ] {
            assert!(is_borne_out(part, holder), "{part} {holder}");
        }
        for (part, holder) in [
            ("Anna Zoe", "Anna"),
            ("A", "Anna"),
            ("Mohamed", "Mohammed Ali"),
            ("Анна", "Anna"),
            ("", "Anna"),
            ("-", "Anna"),
            ("Anna", ""),
            ("Berg Jr", "Anna Berg"),
            ("van Berg", "Berg"),
        ] {
            assert!(!is_borne_out(part, holder), "{part} {holder}");
        }
    }

    #[test]
    fn only_letters_say_something() {
        for text in ["", " ", "-", "12", ".", "'", "\u{3164}\u{200b}", "\u{301}"] {
            assert!(!says_something(text), "{text:?}");
        }
        for text in ["A", "王", "ʰ", "１Ａ"] {
            assert!(says_something(text), "{text:?}");
        }
    }

    #[test]
    fn what_is_longer_than_any_name_is_one_name_with_itself_alone() {
        let long = "Anna ".repeat(LONGEST / 5 + 1);
        is_like(&full(&long), &full("Anna"), Other);
        is_like(&full(&long), &full(&long.to_uppercase()), Same);
        let many = "B ".repeat(30);
        is_like(&full(&many), &full("B B"), Other);
    }
}
