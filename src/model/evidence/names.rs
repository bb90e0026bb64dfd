//! What a body calls the person, place by place

use crate::identity::name::{Budget, Folded, Likeness, Name, mixes_scripts, says_something};
use crate::schema::node::Node;
use crate::schema::shape::Shaped;
use crate::schema::tape::Position;

/// A part of a name, and where it stands
#[derive(Clone, Copy)]
pub struct NamePart<'a> {
    text: &'a str,
    place: Position,
}

impl<'a> NamePart<'a> {
    /// Returns the part that stands at a node; none if no letter does
    pub fn of<T: Shaped>(node: Node<'a, T>) -> Option<Self> {
        if node.is_absent() { None } else { Self::at(node.written()?, node.place()) }
    }

    /// Returns the part that a text is; none if it has no letter
    pub fn at(text: &'a str, place: Position) -> Option<Self> {
        let is_there = text.bytes().any(|byte| byte.is_ascii_alphabetic()) || says_something(text);
        is_there.then_some(Self { text, place })
    }
}

/// The person's name as one place gives it
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
    /// It comes from a machine-readable zone
    pub machine: bool,
    /// Whether that zone had no room for more, where the zone itself is there to see
    pub cut: Option<bool>,
}

/// Letters that a machine-readable zone has for both names together, at the least (TD1)
const FULL: usize = 27;

impl<'a> Naming<'a> {
    fn parts(&self) -> [Option<NamePart<'a>>; 5] {
        [self.family, self.given, self.full, self.middle, self.birth_family]
    }

    /// Whether the zone that it comes from has no room for more
    fn may_be_cut(&self) -> bool {
        // What is left out of a zone takes no room there.
        let length = |part: NamePart<'_>| part.text.chars().filter(|c| !matches!(c, '\'' | '.')).count();
        let is_full = || [self.family, self.given].into_iter().flatten().map(length).sum::<usize>() >= FULL;
        self.machine && self.cut.unwrap_or_else(is_full)
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

    /// Whether a part has letters beyond A to Z, so that another script may be why it cannot be compared
    fn is_foreign(&self) -> bool {
        self.parts().iter().flatten().any(|part| !part.text.is_ascii())
    }

    /// Returns where it stands: its first part in the order of [`Self::parts`]
    fn place(&self) -> Position {
        self.parts().into_iter().flatten().next().map_or(Position::BODY, |part| part.place)
    }

    /// Whether it says everything that another says, letter by letter
    fn repeats(&self, other: &Self) -> bool {
        let mut parts = self.parts().into_iter().zip(other.parts());
        parts.all(|(own, part)| part.is_none_or(|part| own.is_some_and(|own| is_same(own.text, part.text))))
    }

    /// Whether it is another name but for a last name at birth that one of them has: so nothing has to be made of them
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

    /// Whether it is another name however it is divided into parts, letter by letter
    fn is_divided_as(&self, other: &Self) -> bool {
        let has_parts = other.given.is_some() || other.middle.is_some() || other.family.is_some();
        self.birth_family.is_none()
            && other.birth_family.is_none()
            && is_same_in_parts(self.whole(), other.whole())
            && (!has_parts || other.is_put_together())
    }

    /// The parts of the whole name in the usual order
    fn whole(&self) -> [Option<NamePart<'a>>; 3] {
        let parts = [self.given, self.middle, self.family];
        if parts.iter().any(Option::is_some) { parts } else { [self.full, None, None] }
    }

    /// Whether its whole name is its parts one after another, letter by letter
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

    /// Returns the first part that is another name than the other's, and the other's part
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

    /// What is to be said of one naming by itself
    fn alone(&self, budget: &Budget, tell: &mut dyn FnMut(NameFinding, Position, Option<Position>)) {
        for part in self.parts().into_iter().flatten() {
            if !part.text.is_ascii() && mixes_scripts(part.text) {
                tell(NameFinding::MixesScripts, part.place, None);
            }
        }
        if self.is_put_together() {
            return;
        }
        let said = match self.name().agrees_with_itself(budget) {
            Likeness::Incomparable if self.is_foreign() => NameFinding::Incomparable,
            Likeness::Same | Likeness::Incomparable => return,
            // What one place says has one birth date.
            Likeness::Variation => NameFinding::Varies,
            Likeness::Unclear => NameFinding::Unclear,
            Likeness::Other => NameFinding::Differs,
        };
        let rest = Naming { full: None, ..*self };
        tell(said, self.full.map_or(self.place(), |full| full.place), Some(rest.place()));
    }
}

/// Whether two texts are one but for the case of A to Z and for what divides words
fn is_same(one: &str, other: &str) -> bool {
    one.len() == other.len() && is_alike(one.as_bytes(), other.as_bytes())
}

/// The same of as many bytes of each as the shorter one has
#[inline(never)]
fn is_alike(one: &[u8], other: &[u8]) -> bool {
    let alike = |(one, other): (&u8, &u8)| one.eq_ignore_ascii_case(other) || is_gap(*one) && is_gap(*other);
    one == other || one.iter().zip(other).all(alike)
}

/// Whether a byte divides words
fn is_gap(byte: u8) -> bool {
    matches!(byte, b' ' | b'-' | b'<')
}

/// Whether the parts of two names, with a gap between any two of them, are one text as [`is_same`] has it
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
        // Where a part ends, a gap stands in the other name, or a part ends there too.
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

/// A naming that differs from those before it, and whoever says it
struct Distinct<'a> {
    naming: Naming<'a>,
    /// The documents that say it, a bit each
    documents: u64,
    /// The places that say it, a bit each
    sources: u64,
}

/// Namings that are compared with one another; the sender controls the count, and every two are compared
const MOST: usize = 10;

/// Steps to compare all namings of a body; six of one person, each spelled by other customs, take 3,100
const MOST_STEPS: u32 = 4_500;

/// Bytes of a part of a name that can be told to be another at a glance
const SHORT: usize = 100;

/// Namings with a last name at birth that may explain others
const MOST_EXPLAINING: usize = 2;

/// Everything that a body calls the person
#[derive(Default)]
pub struct Names<'a> {
    distinct: Vec<Distinct<'a>>,
    /// The first naming beyond [`MOST`]
    beyond: Option<Position>,
    /// Two documents may be of a person who has changed the last name
    pub may_change: bool,
}

/// What is to be said of two namings
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum NameFinding {
    /// They are two people's
    Differs,
    /// They may be two people's
    Unclear,
    /// They vary as honest people's do, and something else shows that the person is one
    Varies,
    /// They have no script in common
    Incomparable,
    /// A word of one mixes scripts
    MixesScripts,
    /// There are more namings than are compared
    Beyond,
}

/// What shows that two places tell of one person, by the bits of both places
pub type BornOut<'e> = &'e dyn Fn(u64, u64) -> bool;

/// Whether two documents, by their bits, are one and the same
pub type OneDocument<'e> = &'e dyn Fn(u64, u64) -> bool;

impl<'a> Names<'a> {
    /// Whether there is something to say
    pub fn is_there(&self) -> bool {
        !self.distinct.is_empty()
    }

    /// Adds a naming of a document, 0 if of none in particular, said by a source
    pub fn add(&mut self, naming: Naming<'a>, document: u32, source: u64) {
        if naming.parts().iter().all(Option::is_none) {
            return;
        }
        let document = bit(document);
        for known in &mut self.distinct {
            if known.naming.repeats(&naming) || known.naming.is_divided_as(&naming) {
                let own = &mut known.naming;
                if own.given.is_none() && own.middle.is_none() && own.family.is_none() {
                    (own.given, own.middle, own.family) = (naming.given, naming.middle, naming.family);
                }
                // Whoever copies a zone that is full has no more of the name.
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

    /// Tells the worst that is to be said of the namings: of each, beside the first that it concerns
    ///
    /// What is less bad is left out, and of more namings than are compared nothing else is said: so the order in which they
    /// stand in a body means nothing. Of namings that take too many steps to compare nothing else is said either.
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

/// Something to be said of a naming, its place, and that of the other
type Saying = (NameFinding, Position, Option<Position>);

/// A naming that is compared, by its place among the distinct ones
type At = usize;

/// The comparison of all namings of a body
struct Comparing<'n, 'a> {
    names: &'n Names<'a>,
    /// What is made of each naming
    folded: Vec<Folded<'a>>,
    is_born_out: BornOut<'n>,
    is_one: OneDocument<'n>,
    /// What all of it may take
    budget: Budget,
}

impl<'a> Comparing<'_, 'a> {
    /// Everything that is to be said, until no step is left
    fn all(&self) -> Vec<Saying> {
        let mut all = Vec::new();
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
            Likeness::Same => None,
            Likeness::Variation if (self.is_born_out)(one.sources, other.sources) => Some(NameFinding::Varies),
            Likeness::Variation | Likeness::Unclear => Some(NameFinding::Unclear),
            Likeness::Other => Some(NameFinding::Differs),
            Likeness::Incomparable => {
                (one.naming.is_foreign() || other.naming.is_foreign()).then_some(NameFinding::Incomparable)
            }
        }
    }

    /// Whether a third naming has both last names: the one at birth and the present one
    fn is_explained(&self, one: At, other: At) -> bool {
        let distinct = self.names.distinct.iter().enumerate();
        let both = distinct.filter(|(_, known)| known.naming.birth_family.is_some()).take(MOST_EXPLAINING);
        let mut both = both.map(|(known, _)| known);
        both.any(|known| [one, other].iter().all(|&name| self.likeness(known, name) == Likeness::Same))
    }

    /// Whether they stand on two documents and differ in the last name alone; what stands on none is as a document says
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

    /// Whether the names of two documents that are not one differ in the last name alone
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

/// A name without its last names
fn given<'a>(naming: &Naming<'a>) -> Name<'a> {
    Name { family: None, full: None, birth_family: None, ..naming.name() }
}

/// The bit of a document or a source that is counted from 1; the last stands for all that are left
pub fn bit(number: u32) -> u64 {
    number.checked_sub(1).map_or(0, |place| 1 << place.min(63))
}

/// What is worse is said before what is not
fn rank(said: NameFinding) -> u8 {
    match said {
        NameFinding::Incomparable => 0,
        NameFinding::Varies => 1,
        NameFinding::Unclear | NameFinding::Beyond => 2,
        NameFinding::Differs | NameFinding::MixesScripts => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A name of first names, what stands between, last names, the whole name and the last name at birth
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
    fn a_name_is_one_however_it_is_divided_if_its_letters_are() {
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
    fn a_last_name_at_birth_that_one_place_alone_gives_makes_no_other_name() {
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
