//! A name that is compared with several others: what is made of its letters is made once

use super::budget::Budget;
use super::fold::EAST;
use super::grade::{HEAVY, LIGHT, grade};
use super::stated::{LONGEST, Likeness, Name, bit, is_spelled_alike, next};
use super::words::{NameWords, Role};
use core::cell::OnceCell;

/// Scripts that a name has: a body chooses how many, and no honest name has more than three
const MOST_SCRIPTS: u32 = 4;

/// A name, and what is made of its letters when that is first asked for
pub struct Folded<'a> {
    name: Name<'a>,
    own: OnceCell<Scripts>,
    /// The same person by the surname before a marriage
    born: OnceCell<Scripts>,
}

/// The words of a name in each script
struct Scripts {
    words: Vec<NameWords>,
    /// The scripts of each part, a bit each
    parts: [(u64, Role); 4],
    /// There are more than are compared
    too_many: bool,
}

impl Scripts {
    #[inline(never)]
    fn of(name: &Name<'_>, budget: &Budget) -> Self {
        let texts = name.parts();
        let parts =
            texts.map(|(text, role)| (text.map_or(0, |text| text.chars().fold(0, |all, c| all | bit(c))), role));
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

    /// How alike two names are, script by script
    #[inline(never)]
    fn compare(&self, other: &Self, budget: &Budget) -> Likeness {
        if self.too_many || other.too_many {
            return Likeness::Other;
        }
        let mut likeness = None;
        for one in &self.words {
            let Some(two) = other.words.iter().find(|two| two.script == one.script) else { continue };
            if let Some(doubt) = grade(one, two, budget) {
                likeness = likeness.max(Some(match doubt {
                    0 => Likeness::Same,
                    1..=LIGHT => Likeness::Variation,
                    _ if doubt <= HEAVY => Likeness::Unclear,
                    _ => Likeness::Other,
                }));
            }
        }
        match likeness {
            Some(Likeness::Same | Likeness::Variation) if self.is_apart(other) => Likeness::Incomparable,
            Some(likeness) => likeness,
            None => Likeness::Incomparable,
        }
    }

    /// Whether a part that both have is in no script that both have it in
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
    /// Returns a name of which nothing has been made yet
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

    /// How alike two names are; the same whichever comes first
    ///
    /// Takes the steps that it needs from the budget; names that need more are two people's.
    pub fn compare(&self, other: &Folded<'_>, budget: &Budget) -> Likeness {
        // Nearly all are, and then nothing has to be made of them.
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
        // Whichever comes first
        let (one, other) = if texts[0] <= texts[1] { (self, other) } else { (other, self) };
        let mut best = Likeness::Incomparable;
        for (here, there) in [(false, false), (true, false), (false, true), (true, true)] {
            let is_first = !here && !there;
            let is_there = (!here || one.name.birth_family.is_some()) && (!there || other.name.birth_family.is_some());
            if is_first || best > Likeness::Variation && is_there {
                best = best.min(one.scripts(here, budget).compare(other.scripts(there, budget), budget));
            }
        }
        best
    }
}
