//! A person's name as a body states it

use super::fold::{EAST, Sign, sign, stand_together};
use super::placeholder::is_placeholder;
use super::typed::chars;
use super::words::Role;

/// A person's name at one place of a body, whole or in parts
#[derive(Clone, Copy, Default)]
pub struct Name<'a> {
    /// First names
    pub given: Option<&'a str>,
    /// Names between the first and the last name
    pub middle: Option<&'a str>,
    /// Last names
    pub family: Option<&'a str>,
    /// The whole name in one text, or a text that may be a given or a family name
    pub full: Option<&'a str>,
    /// The surname at birth; it and the current surname may replace each other
    pub birth_family: Option<&'a str>,
    /// Whether it comes from a machine-readable zone: only A to Z, with `<` between parts
    pub machine: bool,
    /// Whether the zone was full, so that parts may be truncated, to an initial or even less
    pub cut: bool,
}

/// The likeness of two names
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Likeness {
    /// The same name, in spellings that do not distinguish names: case, accents, transliteration by ICAO, hyphens,
    /// another division into parts, a middle name that only one side has, truncation in a full zone
    Same,
    /// A variation that honest people have, which requires the same date of birth or document number
    Variation,
    /// A doubt that nothing else removes
    Unclear,
    /// The names of two people
    Other,
    /// They have no script or no part in common, or one of them is empty
    Incomparable,
}

/// The bits of the scripts of China, Japan and Korea
const EASTERN: u64 = (1 << EAST.end) - (1 << EAST.start);

/// The maximum length in bytes of a name to compare; the sender controls the count and the lengths, so it is capped
pub(super) const LONGEST: usize = 300;

impl<'a> Name<'a> {
    #[inline(never)]
    pub(super) fn texts(&self) -> [Option<&'a str>; 5] {
        [self.given, self.middle, self.family, self.full, self.birth_family]
    }

    /// Returns the name with the surname at birth
    pub(super) fn born(&self) -> Self {
        Self { family: self.birth_family, ..*self }
    }

    /// Returns whether one of its scripts gives only a part of it, as in `Пётр Ivanov`
    #[inline(never)]
    pub fn is_divided_by_script(&self) -> bool {
        let of =
            |parts: [Option<&str>; 2]| parts.into_iter().flatten().flat_map(chars).fold(0, |all, c| all | system(c));
        let (given, family) = (of([self.given, self.middle]), of([self.family, None]));
        let mut whole = of([self.full, None]);
        if given != 0 && family != 0 && given != family {
            return true;
        }
        let text = self.full.unwrap_or_default();
        let is_one = whole.count_ones() < 2;
        while let Some(script) = next(&mut whole).filter(|_| !is_one) {
            let is_own = |c: char| system(c) == 1 << script;
            // Where no blanks are written, two letters can be a whole name.
            let count = if EAST.contains(&script) {
                text.chars().filter(|&c| is_own(c)).count()
            } else {
                let words = text.split(|c| matches!(sign(c), Sign::Gap | Sign::Dot));
                words.filter(|word| chars(word).any(is_own)).count()
            };
            if count < 2 {
                return true;
            }
        }
        false
    }

    /// Returns the texts to compare, each with its part of the name
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

/// Returns whether two texts differ at most in case and in the separators between words
pub(super) fn is_spelled_alike(one: &str, other: &str) -> bool {
    let gap = |byte| matches!(byte, b' ' | b'-' | b'<');
    let mut pairs = one.bytes().zip(other.bytes());
    one.len() == other.len() && pairs.all(|(one, other)| one.eq_ignore_ascii_case(&other) || gap(one) && gap(other))
}

/// Returns the bit of the script of a letter, or 0 for any other character
#[inline(never)]
pub(super) fn bit(c: char) -> u64 {
    match sign(c) {
        Sign::Letter(script) => 1 << script,
        _ => 0,
    }
}

/// Returns the same, with one bit for the scripts that China, Japan and Korea combine
fn system(c: char) -> u64 {
    let bit = bit(c);
    if bit & EASTERN == 0 { bit } else { 1 << EAST.start }
}

/// Removes the first script from a set and returns it
pub(super) fn next(scripts: &mut u64) -> Option<u8> {
    let first = u8::try_from(scripts.trailing_zeros()).ok().filter(|_| *scripts != 0)?;
    *scripts &= *scripts - 1;
    Some(first)
}

/// Returns whether a word of a text mixes scripts that no language combines
///
/// Uses the augmented script sets of Unicode Technical Standard 39.
#[inline(never)]
pub fn mixes_scripts(text: &str) -> bool {
    if text.is_ascii() {
        return false;
    }
    let mut scripts = 0;
    chars(text).any(|c| {
        scripts = if matches!(sign(c), Sign::Gap | Sign::Dot) { 0 } else { scripts | bit(c) };
        !stand_together(scripts)
    })
}

/// Signs that repeat or lengthen a letter before them, and the circle for a character that is left out
const SIGNS: &str = "々〇〱〲〳〴〵〻ゝゞヽヾーｰฯๆໆៗ";

/// Returns whether a text has a letter of any script or a digit; a sign that only extends letters is neither
#[inline(never)]
pub fn has_letters_or_digits(text: &str) -> bool {
    text.chars().any(|c| c.is_alphanumeric() && bit(c) != 0 && !SIGNS.contains(c))
}

/// Returns whether a text has at least one letter of any script and is no placeholder
#[inline(never)]
pub fn says_something(text: &str) -> bool {
    text.chars().any(|c| c.is_alphabetic() && bit(c) != 0 && !SIGNS.contains(c)) && !is_placeholder(text)
}

/// Returns the present parts of a name or an address, joined by blanks
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
