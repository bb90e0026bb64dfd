//! A person's name as a body states it

use super::fold::{Sign, sign, stand_together};
use super::words::Role;

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
pub(super) const LONGEST: usize = 300;

impl<'a> Name<'a> {
    #[inline(never)]
    pub(super) fn texts(&self) -> [Option<&'a str>; 5] {
        [self.given, self.middle, self.family, self.full, self.birth_family]
    }

    /// The same person by the surname before a marriage
    pub(super) fn born(&self) -> Self {
        Self { family: self.birth_family, ..*self }
    }

    /// The texts that are compared, each with the part of the name that it gives
    #[inline(never)]
    pub(super) fn parts(&self) -> [(Option<&'a str>, Role); 4] {
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
pub(super) fn is_spelled_alike(one: &str, other: &str) -> bool {
    let gap = |byte| matches!(byte, b' ' | b'-' | b'<');
    let mut pairs = one.bytes().zip(other.bytes());
    one.len() == other.len() && pairs.all(|(one, other)| one.eq_ignore_ascii_case(&other) || gap(one) && gap(other))
}

/// The script of a letter, a bit each; nothing for any other character
#[inline(never)]
pub(super) fn bit(c: char) -> u64 {
    match sign(c) {
        Sign::Letter(script) => 1 << script,
        _ => 0,
    }
}

/// Takes the first of scripts out of them
pub(super) fn next(scripts: &mut u64) -> Option<u8> {
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
