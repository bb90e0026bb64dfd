//! A name that is compared with several others; its letters are folded once

use super::budget::Budget;
use super::fold::{EAST, LATIN, script};
use super::grade::{HEAVY, LIGHT, grade, is_within};
use super::stated::{LONGEST, Likeness, Name, bit, is_spelled_alike, next};
use super::transliterated::is_of_another;
use super::typed::chars;
use super::words::{NameWords, Role};
use core::cell::OnceCell;

/// The maximum number of scripts of a name; no honest name has more than three
const MOST_SCRIPTS: u32 = 4;

/// A name, with its letters folded when they are first needed
pub struct Folded<'a> {
    name: Name<'a>,
    own: OnceCell<Scripts>,
    /// The name with the surname at birth
    born: OnceCell<Scripts>,
}

/// The words of a name in each script
struct Scripts {
    words: Vec<NameWords>,
    /// The scripts of each part, one bit each
    parts: [(u64, Role); 4],
    /// Whether there are too many scripts to compare
    too_many: bool,
}

impl Scripts {
    #[inline(never)]
    fn of(name: &Name<'_>, budget: &Budget) -> Self {
        let texts = name.parts();
        let parts = texts.map(|(text, role)| (text.map_or(0, |text| chars(text).fold(0, |all, c| all | bit(c))), role));
        let mut scripts = parts.iter().fold(0, |all, (scripts, _)| all | scripts);
        let mut folded = Self { words: Vec::new(), parts, too_many: scripts.count_ones() > MOST_SCRIPTS };
        if folded.too_many {
            return folded;
        }
        while let Some(script) = next(&mut scripts) {
            let mut words = NameWords::new(script, name.cut);
            let mut texts = texts;
            if EAST.contains(&script) {
                texts.reverse();
            }
            for (text, role) in texts {
                let text = text.unwrap_or_default();
                budget.take(u32::try_from(text.len()).unwrap_or(u32::MAX));
                words.add(text, role);
            }
            if !words.list.is_empty() {
                folded.words.push(words);
            }
        }
        folded
    }

    /// Returns the likeness of two names, compared script by script
    #[inline(never)]
    fn compare(&self, other: &Self, budget: &Budget) -> Likeness {
        if self.too_many || other.too_many {
            return Likeness::Other;
        }
        let mut likeness = None;
        for one in &self.words {
            let Some(two) = other.in_script(one.script) else { continue };
            if let Some(doubt) = grade(one, two, budget) {
                likeness = likeness.max(Some(match doubt {
                    0 => Likeness::Same,
                    1..=LIGHT => Likeness::Variation,
                    _ if doubt <= HEAVY => Likeness::Unclear,
                    _ => Likeness::Other,
                }));
            }
        }
        // Only a name wholly in another script cannot be compared.
        match likeness {
            _ if self.shares_a_script(other) && self.is_apart(other) => {
                likeness.unwrap_or(Likeness::Unclear).max(Likeness::Unclear)
            }
            likeness => likeness.unwrap_or(Likeness::Incomparable),
        }
    }

    fn in_script(&self, script: u8) -> Option<&NameWords> {
        self.words.iter().find(|words| words.script == script)
    }

    fn shares_a_script(&self, other: &Self) -> bool {
        let scripts = |name: &Self| name.parts.iter().fold(0, |all, (scripts, _)| all | scripts);
        scripts(self) & scripts(other) != 0
    }

    /// Returns whether a part of both names has no script in common
    fn is_apart(&self, other: &Self) -> bool {
        let of = |parts: &[(u64, Role)], role: Role| {
            parts.iter().filter(|(_, other)| *other == role).fold(0, |all, (scripts, _)| all | scripts)
        };
        self.parts.iter().any(|&(scripts, role)| {
            let (here, there) = (of(&self.parts, role), of(&other.parts, role));
            scripts != 0 && there != 0 && here & there == 0
        })
    }
}

impl<'a> Folded<'a> {
    /// Returns a name that is not folded yet
    pub fn of(name: Name<'a>) -> Self {
        Self { name, own: OnceCell::new(), born: OnceCell::new() }
    }

    fn scripts(&self, born: bool, budget: &Budget) -> &Scripts {
        if born {
            self.born.get_or_init(|| Scripts::of(&self.name.born(), budget))
        } else {
            self.own.get_or_init(|| Scripts::of(&self.name, budget))
        }
    }

    /// Returns whether both have letters of one script, so that they are incomparable only if they have no part in common
    pub fn shares_a_script(&self, other: &Folded<'_>, budget: &Budget) -> bool {
        self.scripts(false, budget).shares_a_script(other.scripts(false, budget))
    }

    /// Returns whether a name in Cyrillic, here or there, is no transliteration of a name in A to Z
    #[cold]
    pub fn is_no_transliteration(&self, other: &Folded<'_>, budget: &Budget) -> bool {
        let cyrillic = script('а');
        [(self, other), (other, self)].into_iter().any(|(one, beside)| {
            let latin = one.scripts(false, budget).in_script(LATIN);
            latin
                .zip(beside.scripts(false, budget).in_script(cyrillic))
                .is_some_and(|(one, other)| is_of_another(one, other))
        })
    }

    /// Returns whether another name has all words of this one, as far as they share a script
    pub fn is_within(&self, other: &Folded<'_>, budget: &Budget) -> bool {
        let (own, whole) = (self.scripts(false, budget), other.scripts(false, budget));
        own.words.iter().all(|words| whole.in_script(words.script).is_none_or(|known| is_within(words, known)))
    }

    /// Returns the likeness of two names, in either order
    ///
    /// Takes its steps from the budget; names that need more steps count as the names of two people.
    pub fn compare(&self, other: &Folded<'_>, budget: &Budget) -> Likeness {
        // Nearly all names are spelled alike and need no folding.
        let mut pairs = self.name.texts().into_iter().zip(other.name.texts());
        if pairs.all(|pair| match pair {
            (Some(one), Some(other)) => is_spelled_alike(one, other),
            (None, None) => true,
            _ => false,
        }) {
            return Likeness::Same;
        }
        self.compare_words(other, budget)
    }

    #[cold]
    #[inline(never)]
    pub(super) fn compare_words(&self, other: &Folded<'_>, budget: &Budget) -> Likeness {
        let texts = [self.name.texts(), other.name.texts()];
        if texts.iter().flatten().flatten().any(|text| text.len() > LONGEST) {
            return Likeness::Other;
        }
        // Always in the same order, so that the result does not depend on it.
        let (one, other) = if texts[0] <= texts[1] { (self, other) } else { (other, self) };
        let mut best = Likeness::Incomparable;
        for (here, there) in [(false, false), (true, false), (false, true), (true, true)] {
            let is_first = !here && !there;
            let is_there = (!here || one.name.birth_family.is_some()) && (!there || other.name.birth_family.is_some());
            if is_first || best > Likeness::Variation && is_there {
                let likeness = one.scripts(here, budget).compare(other.scripts(there, budget), budget);
                // An unclear surname at birth does not explain another surname.
                let explains = best != Likeness::Other || likeness != Likeness::Unclear;
                best = if explains { best.min(likeness) } else { best };
            }
        }
        best
    }
}
