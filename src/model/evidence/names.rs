//! The names that a body gives the person, place by place

use crate::identity::name::{
    Budget, Folded, Likeness, Name, has_letters_or_digits, is_placeholder, mixes_scripts, says_something,
};
use crate::schema::node::Node;
use crate::schema::shape::Shaped;
use crate::schema::tape::Position;

/// A part of a name, and its place
#[derive(Clone, Copy)]
pub struct NamePart<'a> {
    text: &'a str,
    place: Position,
}

impl<'a> NamePart<'a> {
    /// Returns the part at a node, or `None` if it is blank
    pub fn of<T: Shaped>(node: Node<'a, T>) -> Option<Self> {
        if node.is_absent() { None } else { Self::at(node.written()?, node.place()) }
    }

    /// Returns a text as a part, or `None` if it is blank
    pub fn at(text: &'a str, place: Position) -> Option<Self> {
        (!text.trim().is_empty()).then_some(Self { text, place })
    }

    /// Returns whether there is anything to compare: digits are not a name, but they differ from one
    fn is_legible(&self) -> bool {
        has_letters_or_digits(self.text) && !is_placeholder(self.text)
    }
}

/// The person's name at one place
#[derive(Clone, Copy, Default)]
pub struct Naming<'a> {
    /// First names
    pub given: Option<NamePart<'a>>,
    /// Names between the first and the last
    pub middle: Option<NamePart<'a>>,
    /// Last names
    pub family: Option<NamePart<'a>>,
    /// The whole name
    pub full: Option<NamePart<'a>>,
    /// The last name at birth
    pub birth_family: Option<NamePart<'a>>,
    /// Whether it comes from a machine-readable zone
    pub machine: bool,
    /// Whether that zone may have truncated the name, if the zone itself is in the body
    pub cut: Option<bool>,
}

/// The minimum number of characters for both names in a machine-readable zone (TD1)
const FULL: usize = 27;

impl<'a> Naming<'a> {
    fn parts(&self) -> [Option<NamePart<'a>>; 5] {
        [self.family, self.given, self.full, self.middle, self.birth_family]
    }

    /// Returns the place of the first part, if no part is a name; the last name at birth is not counted
    fn unreadable(&self) -> Option<Position> {
        let parts = [self.family, self.given, self.full, self.middle];
        let mut parts = parts.iter().flatten().peekable();
        let first = parts.peek().map(|part| part.place);
        first.filter(|_| !parts.any(|part| says_something(part.text)))
    }

    /// Returns it without placeholders such as `-`
    fn legible(&self) -> Self {
        let legible = |part: Option<NamePart<'a>>| part.filter(NamePart::is_legible);
        Self {
            given: legible(self.given),
            middle: legible(self.middle),
            family: legible(self.family),
            full: legible(self.full),
            birth_family: legible(self.birth_family),
            ..*self
        }
    }

    /// Returns whether the zone that it comes from is full
    fn may_be_cut(&self) -> bool {
        // A zone leaves these characters out.
        let length = |part: NamePart<'_>| part.text.chars().filter(|c| !matches!(c, '\'' | '.')).count();
        let is_full = || [self.family, self.given].into_iter().flatten().map(length).sum::<usize>() >= FULL;
        self.machine && self.cut.unwrap_or_else(is_full)
    }

    /// Returns whether it comes from a zone with room left that gives only the first or only the last name
    fn is_single(&self) -> bool {
        let is_one = self.given.is_some() != self.family.is_some();
        self.machine && is_one && self.full.is_none() && !self.may_be_cut()
    }

    /// Returns whether it has no other part than another naming
    fn is_no_fuller(&self, other: &Self) -> bool {
        self.parts().iter().zip(other.parts()).all(|(own, part)| own.is_none() || part.is_some())
    }

    fn name(&self) -> Name<'a> {
        let text = |part: Option<NamePart<'a>>| part.map(|part| part.text);
        Name {
            given: text(self.given),
            middle: text(self.middle),
            family: text(self.family),
            full: text(self.full),
            birth_family: text(self.birth_family),
            machine: self.machine,
            cut: self.may_be_cut(),
        }
    }

    /// Returns whether a part has letters other than A to Z, so that a different script may prevent a comparison
    fn is_foreign(&self) -> bool {
        self.parts().iter().flatten().any(|part| !part.text.is_ascii())
    }

    /// Returns the place of the first part, in the order of [`Self::parts`]
    fn place(&self) -> Position {
        self.parts().into_iter().flatten().next().map_or(Position::BODY, |part| part.place)
    }

    /// Returns whether it has every part of another naming, letter by letter
    fn repeats(&self, other: &Self) -> bool {
        let mut parts = self.parts().into_iter().zip(other.parts());
        parts.all(|(own, part)| part.is_none_or(|part| own.is_some_and(|own| is_same(own.text, part.text))))
    }

    /// Returns whether it is the same as another except for a last name at birth that only one has, so that it needs no
    /// comparison
    fn is_beside(&self, other: &Self) -> bool {
        let is_short = |part: &NamePart<'a>| part.text.len() <= SHORT && part.text.is_ascii();
        let is_one = |pair: (Option<NamePart<'a>>, Option<NamePart<'a>>)| match pair {
            (Some(own), Some(part)) => is_short(&own) && is_same(own.text, part.text),
            (None, None) => true,
            _ => false,
        };
        let [family, given, full, middle, born] = self.parts();
        let [other_family, other_given, other_full, other_middle, other_born] = other.parts();
        let pairs = [(family, other_family), (given, other_given), (full, other_full), (middle, other_middle)];
        let is_born = match (born, other_born) {
            (Some(born), None) | (None, Some(born)) => is_short(&born),
            _ => false,
        };
        is_born && pairs.into_iter().all(is_one)
    }

    /// Returns whether it is the same as another, letter by letter, however it is divided into parts
    fn is_divided_as(&self, other: &Self) -> bool {
        let has_parts = other.given.is_some() || other.middle.is_some() || other.family.is_some();
        self.birth_family.is_none()
            && other.birth_family.is_none()
            && is_same_in_parts(self.whole(), other.whole())
            && (!has_parts || other.is_put_together())
    }

    /// Returns the parts of the whole name in the usual order
    fn whole(&self) -> [Option<NamePart<'a>>; 3] {
        let parts = [self.given, self.middle, self.family];
        if parts.iter().any(Option::is_some) { parts } else { [self.full, None, None] }
    }

    /// Returns whether the whole name consists of the parts in order, letter by letter
    fn is_put_together(&self) -> bool {
        let Some(full) = self.full else { return true };
        let mut rest = full.text.as_bytes();
        for part in [self.given, self.middle, self.family].into_iter().flatten() {
            let part = part.text.as_bytes();
            rest = rest.strip_prefix(b" ").unwrap_or(rest);
            match rest.split_at_checked(part.len()) {
                Some((start, after)) if start == part || start.eq_ignore_ascii_case(part) => rest = after,
                _ => return false,
            }
        }
        rest.is_empty()
    }

    /// Returns the places of the first part that differs between two namings
    fn differing(&self, other: &Self, budget: &Budget) -> (Position, Position) {
        let only = |part: Option<NamePart<'a>>, of: &Self| {
            let full = part.map(|part| part.text);
            Folded::of(Name { full, machine: of.machine, cut: of.may_be_cut(), ..Name::default() })
        };
        for (own, part) in self.parts().into_iter().zip(other.parts()) {
            if let (Some(here), Some(there)) = (own, part)
                && only(own, self).compare(&only(part, other), budget) != Likeness::Same
            {
                return (here.place, there.place);
            }
        }
        (self.place(), other.place())
    }

    /// Reports what is wrong with this naming by itself
    fn alone(&self, budget: &Budget, tell: &mut dyn FnMut(NameFinding, Position, Option<Position>)) {
        if self.is_foreign() {
            let mixed = || self.parts().into_iter().flatten().filter(|part| mixes_scripts(part.text));
            for part in mixed() {
                tell(NameFinding::MixesScripts, part.place, None);
            }
            if mixed().next().is_none() && self.name().is_divided_by_script() {
                let given = self.family.and(self.given).map(|given| given.place);
                tell(NameFinding::MixesScripts, self.place(), given);
            }
        }
        if self.is_foreign() {
            let parts = Folded::of(Name { full: None, ..self.name() });
            let whole = Folded::of(Name { full: self.name().full, ..Name::default() });
            if [(&parts, &parts), (&parts, &whole), (&whole, &whole)]
                .iter()
                .any(|(one, other)| one.is_no_transliteration(other, budget))
            {
                tell(NameFinding::Unclear, self.full.map_or(self.place(), |full| full.place), None);
            }
        }
        if self.is_put_together() {
            return;
        }
        let said = match self.name().agrees_with_itself(budget) {
            Likeness::Incomparable if self.is_foreign() => NameFinding::Incomparable,
            Likeness::Same | Likeness::Incomparable => return,
            // Both names are from the same place, so they share its date of birth.
            Likeness::Variation => NameFinding::Varies,
            Likeness::Unclear => NameFinding::Unclear,
            Likeness::Other => NameFinding::Differs,
        };
        let rest = Naming { full: None, ..*self };
        tell(said, self.full.map_or(self.place(), |full| full.place), Some(rest.place()));
    }
}

/// Returns whether two texts are the same except for the case of A to Z and the separators between words
fn is_same(one: &str, other: &str) -> bool {
    one.len() == other.len() && is_alike(one.as_bytes(), other.as_bytes())
}

/// Compares as many bytes as the shorter text has
#[inline(never)]
fn is_alike(one: &[u8], other: &[u8]) -> bool {
    let alike = |(one, other): (&u8, &u8)| one.eq_ignore_ascii_case(other) || is_gap(*one) && is_gap(*other);
    one == other || one.iter().zip(other).all(alike)
}

/// Returns whether a byte separates words
fn is_gap(byte: u8) -> bool {
    matches!(byte, b' ' | b'-' | b'<')
}

/// Returns whether the parts of two names, joined by separators, are the same text in the sense of [`is_same`]
fn is_same_in_parts(one: [Option<NamePart<'_>>; 3], other: [Option<NamePart<'_>>; 3]) -> bool {
    let length = |parts: &[Option<NamePart<'_>>]| parts.iter().flatten().map(|part| 1 + part.text.len()).sum::<usize>();
    if length(&one) != length(&other) {
        return false;
    }
    let [mut one, mut other] = [one, other].map(|parts| parts.into_iter().flatten().map(|part| part.text.as_bytes()));
    let (mut here, mut there) = (one.next().unwrap_or_default(), other.next().unwrap_or_default());
    loop {
        if !is_alike(here, there) {
            return false;
        }
        let both = here.len().min(there.len());
        (here, there) = (here.get(both..).unwrap_or_default(), there.get(both..).unwrap_or_default());
        // Where a part ends, the other name has a separator or ends a part too.
        match (here, there) {
            ([], []) => match (one.next(), other.next()) {
                (Some(one), Some(other)) => (here, there) = (one, other),
                _ => return true,
            },
            ([], [gap, after @ ..]) if is_gap(*gap) => (here, there) = (one.next().unwrap_or_default(), after),
            ([gap, after @ ..], []) if is_gap(*gap) => (here, there) = (after, other.next().unwrap_or_default()),
            _ => return false,
        }
    }
}

/// A naming that differs from the earlier ones
struct Distinct<'a> {
    naming: Naming<'a>,
    /// The documents that state it, one bit each
    documents: u64,
    /// The places that state it, one bit each
    sources: u64,
}

/// The maximum number of namings to compare; the sender controls the count, and all pairs are compared
const MOST: usize = 10;

/// The maximum number of steps to compare all namings of a body; six spellings of one person by different customs take
/// 3,100
const MOST_STEPS: u32 = 4_500;

/// The maximum number of bytes of a part that is compared directly
const SHORT: usize = 100;

/// The maximum number of bytes of a part; no register knows a name that is nearly as long
const LONGEST: usize = 1_000;

/// The maximum number of namings with a last name at birth that may explain a difference
const MOST_EXPLAINING: usize = 2;

/// All names that a body gives the person
#[derive(Default)]
pub struct Names<'a> {
    distinct: Vec<Distinct<'a>>,
    /// The first naming beyond [`MOST`] or longer than [`LONGEST`]
    beyond: Option<Position>,
    /// The first naming without letters
    unreadable: Option<Position>,
    /// Whether two documents may be of a person who has changed the last name
    pub may_change: bool,
}

/// A finding about two namings
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum NameFinding {
    /// They belong to two people
    Differs,
    /// They may belong to two people
    Unclear,
    /// They differ as the names of one person do, and something else shows that it is one person
    Varies,
    /// They have no script in common
    Incomparable,
    /// One of them mixes scripts
    MixesScripts,
    /// One of them has no letters, or only placeholders for a missing name
    Unreadable,
    /// There are too many namings to compare, or one is too long
    Beyond,
}

/// Returns whether something shows that two places are about the same person, given the bits of both
pub type BornOut<'e> = &'e dyn Fn(u64, u64) -> bool;

/// Returns whether two documents are the same one, given the bits of both
pub type OneDocument<'e> = &'e dyn Fn(u64, u64) -> bool;

impl<'a> Names<'a> {
    /// Returns whether there is a name
    pub fn is_there(&self) -> bool {
        !self.distinct.is_empty() || self.unreadable.is_some() || self.beyond.is_some()
    }

    /// Records that a place that should give a name gives none
    pub fn is_blank(&mut self, place: Position) {
        self.unreadable.get_or_insert(place);
    }

    /// Adds a naming of a document, or of no particular document if `document` is 0
    pub fn add(&mut self, naming: Naming<'a>, document: u32, source: u64) {
        // To fold one takes time for each character, and the sender controls how many there are.
        if let Some(part) = naming.parts().into_iter().flatten().find(|part| part.text.len() > LONGEST) {
            self.beyond.get_or_insert(part.place);
            return;
        }
        if let Some(place) = naming.unreadable() {
            self.unreadable.get_or_insert(place);
            return;
        }
        let naming = naming.legible();
        if naming.parts().iter().all(Option::is_none) {
            return;
        }
        let document = bit(document);
        for known in &mut self.distinct {
            let is_apart = naming.is_single() && !known.naming.is_no_fuller(&naming);
            if !is_apart && (known.naming.repeats(&naming) || known.naming.is_divided_as(&naming)) {
                let own = &mut known.naming;
                if own.given.is_none() && own.middle.is_none() && own.family.is_none() {
                    (own.given, own.middle, own.family) = (naming.given, naming.middle, naming.family);
                }
                // A full zone may have truncated the name, and so may a copy of it.
                known.naming.machine |= naming.machine;
                known.naming.cut = known.naming.cut.or(naming.cut);
                known.documents |= document;
                known.sources |= source;
                return;
            }
        }
        if self.distinct.len() == MOST {
            self.beyond.get_or_insert(naming.place());
        } else {
            self.distinct.push(Distinct { naming, documents: document, sources: source });
        }
    }

    /// Calls `tell` with the worst findings: for each naming, with the first one that it concerns
    ///
    /// Less severe findings are omitted. If there are too many namings, or their comparison takes too many steps, only
    /// that is reported. The order of the namings in a body therefore does not matter.
    pub fn tell(
        &self,
        is_born_out: BornOut<'_>,
        is_one: OneDocument<'_>,
        tell: &mut dyn FnMut(NameFinding, Position, Option<Position>),
    ) {
        if let Some(place) = self.beyond {
            return tell(NameFinding::Beyond, place, None);
        }
        let budget = Budget::of(MOST_STEPS);
        let folded: Vec<_> = self.distinct.iter().map(|one| Folded::of(one.naming.name())).collect();
        let comparing = Comparing { names: self, folded, is_born_out, is_one, budget };
        let all = comparing.all();
        if comparing.budget.is_spent() {
            let last = self.distinct.last().map_or(Position::BODY, |last| last.naming.place());
            return tell(NameFinding::Beyond, last, None);
        }
        let worst = all.iter().map(|&(said, ..)| rank(said)).max();
        for (said, place, related) in all {
            if Some(rank(said)) == worst {
                tell(said, place, related);
            }
        }
    }
}

/// A finding about a naming, its place, and the place of the other naming
type Saying = (NameFinding, Position, Option<Position>);

/// The index of a naming among the distinct ones
type At = usize;

/// The comparison of all namings of a body
struct Comparing<'n, 'a> {
    names: &'n Names<'a>,
    /// The folded form of each naming
    folded: Vec<Folded<'a>>,
    is_born_out: BornOut<'n>,
    is_one: OneDocument<'n>,
    /// The steps that the whole comparison may take
    budget: Budget,
}

impl<'a> Comparing<'_, 'a> {
    /// Returns all findings, until the steps are used up
    fn all(&self) -> Vec<Saying> {
        let unreadable = self.names.unreadable.map(|place| (NameFinding::Unreadable, place, None));
        let mut all = Vec::from_iter(unreadable);
        for (at, one) in self.names.distinct.iter().enumerate() {
            one.naming.alone(&self.budget, &mut |said, place, related| all.push((said, place, related)));
            let mut worst: Option<(NameFinding, &Distinct<'a>)> = None;
            for (beside, other) in self.names.distinct.iter().enumerate().take(at) {
                if self.budget.is_spent() {
                    return all;
                }
                let Some(said) = self.said((at, one), (beside, other)) else { continue };
                if worst.is_none_or(|(known, _)| rank(said) > rank(known)) {
                    worst = Some((said, other));
                }
                if said == NameFinding::Differs {
                    break;
                }
            }
            if let Some((said, other)) = worst {
                let (here, there) = one.naming.differing(&other.naming, &self.budget);
                all.push((said, here, Some(there)));
            }
        }
        all
    }

    fn likeness(&self, one: At, other: At) -> Likeness {
        match (self.folded.get(one), self.folded.get(other)) {
            (Some(one), Some(other)) => one.compare(other, &self.budget),
            _ => Likeness::Other,
        }
    }

    fn said(&self, (at, one): (At, &Distinct<'a>), (beside, other): (At, &Distinct<'a>)) -> Option<NameFinding> {
        if one.naming.is_beside(&other.naming) {
            return None;
        }
        let likeness = match self.likeness(at, beside) {
            Likeness::Other | Likeness::Unclear if self.is_explained(at, beside) => Likeness::Same,
            Likeness::Other | Likeness::Unclear if self.may_have_changed((at, one), (beside, other)) => {
                Likeness::Variation
            }
            likeness => likeness,
        };
        match likeness {
            Likeness::Same | Likeness::Variation
                if self.lacks((at, one), beside) || self.lacks((beside, other), at) =>
            {
                Some(NameFinding::Unclear)
            }
            Likeness::Same => None,
            Likeness::Variation if (self.is_born_out)(one.sources, other.sources) => Some(NameFinding::Varies),
            Likeness::Variation | Likeness::Unclear => Some(NameFinding::Unclear),
            Likeness::Other => Some(NameFinding::Differs),
            // One place gives only the first name, say, and the other only the last name.
            Likeness::Incomparable if self.share_a_script(at, beside) => {
                (!self.are_linked(at, beside)).then_some(NameFinding::Unclear)
            }
            Likeness::Incomparable if !one.naming.is_foreign() && !other.naming.is_foreign() => None,
            Likeness::Incomparable if self.are_of_two_people(at, beside) => Some(NameFinding::Unclear),
            Likeness::Incomparable => Some(NameFinding::Incomparable),
        }
    }

    fn are_of_two_people(&self, one: At, other: At) -> bool {
        let folded = self.folded.get(one).zip(self.folded.get(other));
        folded.is_some_and(|(one, other)| one.is_no_transliteration(other, &self.budget))
    }

    fn share_a_script(&self, one: At, other: At) -> bool {
        let folded = self.folded.get(one).zip(self.folded.get(other));
        folded.is_some_and(|(one, other)| one.shares_a_script(other, &self.budget))
    }

    /// Returns whether a zone that gives a single name lacks a word of another naming
    fn lacks(&self, (at, one): (At, &Distinct<'a>), beside: At) -> bool {
        let both = || self.folded.get(at).zip(self.folded.get(beside));
        one.naming.is_single() && both().is_some_and(|(zone, other)| !other.is_within(zone, &self.budget))
    }

    /// Returns whether a third naming can be compared with both
    fn are_linked(&self, one: At, other: At) -> bool {
        let meets = |third: At, known: At| self.likeness(third, known) != Likeness::Incomparable;
        let mut others = (0..self.folded.len()).filter(|&third| third != one && third != other);
        others.any(|third| meets(third, one) && meets(third, other))
    }

    /// Returns whether a third naming has both last names: the one at birth and the current one
    fn is_explained(&self, one: At, other: At) -> bool {
        let distinct = self.names.distinct.iter().enumerate();
        let both = distinct.filter(|(_, known)| known.naming.birth_family.is_some()).take(MOST_EXPLAINING);
        let mut both = both.map(|(known, _)| known);
        both.any(|known| [one, other].iter().all(|&name| self.likeness(known, name) == Likeness::Same))
    }

    /// Returns whether they are on two documents and differ only in the last name; a naming on no document counts as
    /// one on a document that states the same
    fn may_have_changed(&self, one: (At, &Distinct<'a>), other: (At, &Distinct<'a>)) -> bool {
        let as_a_document = |general: At, other: &Distinct<'a>| {
            let documents = self.names.distinct.iter().enumerate().filter(|(_, known)| known.documents != 0);
            let mut documents = documents.filter(|(known, _)| self.likeness(*known, general) == Likeness::Same);
            documents.any(|(_, known)| self.changed(known, other))
        };
        self.names.may_change
            && match (one.1.documents, other.1.documents) {
                (0, 0) => false,
                (0, _) => as_a_document(one.0, other.1),
                (_, 0) => as_a_document(other.0, one.1),
                _ => self.changed(one.1, other.1),
            }
    }

    /// Returns whether two different documents have names that differ only in the last name
    fn changed(&self, one: &Distinct<'_>, other: &Distinct<'_>) -> bool {
        if one.documents & other.documents != 0 || (self.is_one)(one.documents, other.documents) {
            return false;
        }
        let (one, other) = (&one.naming, &other.naming);
        let both = one.given.is_some() && other.given.is_some() && one.family.is_some() && other.family.is_some();
        let [one, other] = [one, other].map(|naming| Folded::of(given(naming)));
        both && one.compare(&other, &self.budget) == Likeness::Same
    }
}

/// Returns a name without its last names
fn given<'a>(naming: &Naming<'a>) -> Name<'a> {
    Name { family: None, full: None, birth_family: None, ..naming.name() }
}

/// Returns the bit of a document or a place, counted from 1; the last bit stands for all further ones
pub fn bit(number: u32) -> u64 {
    number.checked_sub(1).map_or(0, |place| 1 << place.min(63))
}

/// Returns how severe a finding is
fn rank(said: NameFinding) -> u8 {
    match said {
        NameFinding::Incomparable => 0,
        NameFinding::Varies => 1,
        NameFinding::Unclear | NameFinding::Unreadable | NameFinding::Beyond => 2,
        NameFinding::Differs | NameFinding::MixesScripts => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns a naming of first names, middle names, last names, the whole name and the last name at birth
    fn naming([given, middle, family, full, born]: [&str; 5]) -> Naming<'_> {
        let part = |text| NamePart::at(text, Position::BODY);
        Naming {
            given: part(given),
            middle: part(middle),
            family: part(family),
            full: part(full),
            birth_family: part(born),
            ..Naming::default()
        }
    }

    #[test]
    fn a_name_that_is_too_long_is_not_compared_and_is_reported() {
        for (letters, is_too_long) in [(LONGEST, false), (LONGEST + 1, true)] {
            let text = "a".repeat(letters);
            let mut names = Names::default();
            names.add(naming(["", "", &text, "", ""]), 0, 1);
            let mut told = Vec::new();
            names.tell(&|_, _| false, &|_, _| false, &mut |said, _, _| told.push(said));
            assert!(names.is_there());
            assert_eq!(told.contains(&NameFinding::Beyond), is_too_long, "{letters}");
        }
    }

    #[test]
    fn two_names_with_the_same_letters_are_the_same_however_they_are_divided() {
        for (one, other, is_one) in [
            (["Ann", "", "Smith", "", ""], ["", "", "", "ANN SMITH", ""], true),
            (["Ann", "", "Smith", "", ""], ["", "", "", "ann<smith", ""], true),
            (["Ann", "Mary", "Smith", "", ""], ["Ann-Mary", "", "Smith", "", ""], true),
            (["Ann", "Mary", "Smith", "", ""], ["Ann", "", "Mary Smith", "", ""], true),
            (["Ann", "", "Smith", "", ""], ["", "", "", "AnnxSmith", ""], false),
            (["Ann", "", "Smith", "", ""], ["", "", "", "Ann Smit", ""], false),
            (["Ann", "", "Smith", "", ""], ["An", "", "n Smith", "", ""], false),
            (["Ann", "", "Smith", "", ""], ["Ann S", "", "mith", "", ""], false),
        ] {
            let (one, other) = (naming(one), naming(other));
            assert_eq!((one.is_divided_as(&other), other.is_divided_as(&one)), (is_one, is_one));
        }
    }

    #[test]
    fn a_last_name_at_birth_in_one_place_only_does_not_make_a_different_name() {
        for name in [
            ["Ann", "", "Smith", "", ""],
            ["ANN-MARY", "Q", "VAN<DER<BERG", "", ""],
            ["", "", "", "Smith, Ann", ""],
            ["Ann", "", "O'Neil", "Ann O'Neil", ""],
            ["", "", "Mr", "", ""],
            ["A.", "J", "Smith Jr.", "", ""],
        ] {
            let (plain, capitals) = (naming(name), name.map(str::to_ascii_uppercase));
            let [given, middle, family, full, _] = &capitals;
            let born = naming([given, middle, family, full, "Quince"]);
            for cut in [None, Some(true)] {
                let born = Naming { machine: cut.is_some(), cut, ..born };
                assert!(plain.is_beside(&born) && born.is_beside(&plain));
                let likeness = plain.name().compare(&born.name());
                assert!(matches!(likeness, Likeness::Same | Likeness::Incomparable), "{name:?} {likeness:?}");
            }
        }
        let one = naming(["Ann", "", "Smith", "", "Quince"]);
        for other in [["Ann", "", "Smith", "", ""], ["Ann", "", "Smith", "", "Other"], ["Anna", "", "Smith", "", ""]] {
            assert_eq!(one.is_beside(&naming(other)), other == ["Ann", "", "Smith", "", ""]);
        }
    }
}
