//! Whether two names can be one person's
//!
//! A machine-readable zone has A to Z only, transliterated as section 6 of ICAO Doc 9303 part 3 says (`Ü` as `UE`,
//! `UXX` or `U`), and is cut where a name is too long for its line.
//! <https://www.icao.int/publications/doc-series/doc-9303>

mod alike;

// To go as soon as nothing outside uses them: `Alike`, `alike`, `is_comparable`, `may_be_one`,
// `are_one_but_for_initials`, `is_shortened`. `joined` and `length` stay.
pub use alike::{Alike, alike, are_one_but_for_initials, is_comparable, is_shortened, joined, length, may_be_one};

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

impl Name<'_> {
    /// How alike two names are; the same whichever comes first
    pub fn compare(&self, other: &Name<'_>) -> Likeness {
        let pairs = [
            (self.family, other.family),
            (self.given, other.given),
            (self.middle, other.middle),
            (self.full, other.full),
        ];
        let mut worst = Likeness::Incomparable;
        let families =
            [self.family, self.birth_family].map(|one| [other.family, other.birth_family].map(|two| (one, two)));
        for (at, pair) in pairs.into_iter().enumerate() {
            let (Some(one), Some(two)) = pair else { continue };
            let like = if at == 0 {
                let both = families.iter().flatten().filter_map(|&(one, two)| one.zip(two));
                both.map(|(one, two)| parts(one, two, self.cut, other.cut)).min().unwrap_or(Likeness::Incomparable)
            } else {
                parts(one, two, self.cut, other.cut)
            };
            if worst == Likeness::Incomparable || like != Likeness::Incomparable && like > worst {
                worst = like;
            }
        }
        let is_apart = worst == Likeness::Incomparable && self.full.is_some() != other.full.is_some();
        if is_apart && let Some((one, two)) = self.whole().zip(other.whole()) {
            return parts(&one, &two, self.cut, other.cut);
        }
        worst
    }

    fn whole(&self) -> Option<String> {
        self.full.map(str::to_owned).or_else(|| joined(&[self.given, self.middle, self.family]))
    }

    /// How alike the whole name of one place and its parts are
    pub fn agrees_with_itself(&self) -> Likeness {
        let Some(full) = self.full else { return Likeness::Same };
        let parts = [self.given, self.middle, self.family].into_iter().flatten();
        let mut likes = parts.map(|part| self::parts(part, full, self.cut, self.cut));
        likes.find(|like| *like > Likeness::Same).unwrap_or(Likeness::Same)
    }
}

fn parts(one: &str, other: &str, one_cut: bool, other_cut: bool) -> Likeness {
    if !is_comparable(one) || !is_comparable(other) {
        return Likeness::Incomparable;
    }
    match alike(one, other) {
        Alike::Same => Likeness::Same,
        Alike::FirstBegins if one_cut => Likeness::Same,
        Alike::SecondBegins if other_cut => Likeness::Same,
        _ if one_cut && is_shortened(one, other) || other_cut && is_shortened(other, one) => Likeness::Same,
        _ if may_be_one(one, other) => Likeness::Variation,
        _ => Likeness::Other,
    }
}

/// Whether one word of a text mixes scripts that no language writes together
pub fn mixes_scripts(text: &str) -> bool {
    let is_latin = |c: char| c.is_ascii_alphabetic();
    let is_other = |c: char| matches!(c, '\u{370}'..='\u{52f}');
    text.split(' ').any(|word| word.chars().any(is_latin) && word.chars().any(is_other))
}

/// Whether a name can be claimed because a document states it: every part of it stands in the holder's name, in the
/// same script, and but for spelling that tells no names apart
pub fn is_borne_out(part: &str, holder: &str) -> bool {
    is_comparable(part) && is_comparable(holder) && alike(part, holder) == Alike::Same
}

/// Whether a text has at least one letter, of any script
pub fn says_something(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}
