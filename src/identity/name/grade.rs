//! Grades the differences between the words of two names

use super::budget::Budget;
use super::fold::{EAST, STANDARD};
use super::listed::Bits;
use super::similar::{Customs, MOST_JOINED, MOST_PARTS, are_similar, are_together};
use super::words::{Kind, NameWords, Role, Word};

/// The evidence that two names belong to two people: 0 is none, up to [`LIGHT`] it is normal for one person, up to
/// [`HEAVY`] it is undecided, and above that there are two people
pub type Doubt = u32;

/// A difference that may occur together with another light one
const SLIGHT: Doubt = 1;
/// A difference that may occur only by itself or with a slight one
const PLAIN: Doubt = 2;
/// The largest doubt between names of one person
pub const LIGHT: Doubt = 3;
/// A difference that two names of one person do not explain
const GRAVE: Doubt = 4;
/// The largest doubt that leaves it undecided
pub const HEAVY: Doubt = 9;
/// The names of two people
pub const OTHERS: Doubt = 10;

/// The steps to begin with two names, with two runs of words, and with two words that are written in several ways; any
/// other pair of words takes 1
const NAMES: u32 = 25;
const RUNS: u32 = 8;
const VARIED: u32 = 3;

/// Indices of words in a name, one bit each
type Places = u32;

/// The way in which words are compared
#[derive(Clone, Copy, Eq, PartialEq)]
enum How {
    Standard,
    Cut,
    Customary,
    Initial,
}

/// The words of one name, by their indices
#[derive(Clone, Copy, Default)]
struct Side {
    /// The index of the other name's word that each word is paired with
    met: [u8; MOST_PARTS],
    /// The words that are not paired
    free: Places,
    /// The words that are names, in full or as an initial
    strong: Places,
    initials: Places,
    given: Places,
    family: Places,
    unknown: Places,
}

impl Side {
    #[inline(never)]
    fn of(name: &NameWords) -> Self {
        let role = |role| name.which(&|word| word.role == role);
        Self {
            met: [0; MOST_PARTS],
            free: name.which(&|_| true),
            strong: name.which(&|word| word.kind != Kind::Particle),
            initials: name.which(&|word| word.kind == Kind::Initial),
            given: role(Role::Given),
            family: role(Role::Family),
            unknown: role(Role::Unknown),
        }
    }

    fn of_role(&self, role: Role) -> Places {
        match role {
            Role::Given => self.given,
            Role::Family => self.family,
            Role::Unknown => self.unknown,
        }
    }

    fn is_free(&self, at: usize) -> bool {
        self.free >> at & 1 != 0
    }

    /// Returns the names that are not paired
    fn unmet(&self) -> Places {
        self.free & self.strong
    }

    /// Returns the names that are paired
    fn met(&self) -> Places {
        self.strong & !self.free
    }

    fn has(&self, role: Role) -> bool {
        self.strong & (self.of_role(role) | self.unknown) != 0
    }

    /// Returns the index of the other name's word that a word is paired with
    fn there(&self, at: usize) -> usize {
        self.met.get(at).copied().unwrap_or(0).into()
    }

    /// Returns the names that are paired with one of these words of the other name
    #[inline(never)]
    fn meeting(&self, there: Places) -> Places {
        Bits(self.met()).filter(|&at| there >> self.there(at) & 1 != 0).fold(0, |places, at| places | 1 << at)
    }

    /// Returns how often the other name has the later of two successive words first
    #[inline(never)]
    fn falls(&self, places: Places) -> usize {
        let (mut falls, mut last) = (0, 0);
        for at in Bits(places) {
            falls += usize::from(self.there(at) < last);
            last = self.there(at);
        }
        falls
    }

    #[inline(never)]
    fn meet(&mut self, (first, last): (usize, usize), (there, last_there): (usize, usize)) {
        for (at, met) in self.met.iter_mut().enumerate().take(last + 1).skip(first) {
            *met = u8::try_from((there + at - first).min(last_there)).unwrap_or(0);
            self.free &= !(1 << at);
        }
    }
}

/// Returns the first and the last of some indices
fn ends(places: Places) -> Option<(usize, usize)> {
    let last = places.checked_ilog2()?;
    Some((places.trailing_zeros() as usize, last as usize))
}

/// Returns the indices before an index
fn before(at: usize) -> Places {
    (1 << at) - 1
}

/// Returns the additional words to compare on either side: none, then some of the first or of the second name
fn runs() -> impl Iterator<Item = (usize, usize)> {
    (1..2 * MOST_JOINED).map(|size| if size % 2 == 0 { (0, size / 2) } else { (size / 2, 0) })
}

/// Returns the position in that order
fn rank((end, end_beside): (usize, usize), at: usize, beside: usize) -> usize {
    2 * (end - at).max(end_beside - beside) + usize::from(end > at)
}

struct Matching<'a> {
    names: [&'a NameWords; 2],
    sides: [Side; 2],
    customs: Customs,
    /// Whether words were paired by the customs of a language
    customary: bool,
    initials: bool,
    /// Whether a word is abbreviated in the other name
    abbreviated: bool,
}

/// Returns the doubt that two names belong to one person, or `None` if they have no part in common that can be compared
///
/// Takes its steps from the budget; names that need more steps count as the names of two people.
#[inline(never)]
pub fn grade(one: &NameWords, other: &NameWords, budget: &Budget) -> Option<Doubt> {
    budget.take(NAMES);
    if one.too_many || other.too_many {
        return Some(OTHERS);
    }
    let mut matching = Matching::of([one, other]);
    if EAST.contains(&one.script) {
        if matching.have_the_same_letters() {
            return Some(0);
        }
        if is_turned_round(one, other) || is_turned_round(other, one) {
            return Some(PLAIN);
        }
    }
    matching.pair_words(budget);
    if budget.is_spent() { Some(OTHERS) } else { matching.doubt() }
}

/// Returns whether an undivided name consists of another name's parts in reverse order
#[inline(never)]
fn is_turned_round(whole: &NameWords, parts: &NameWords) -> bool {
    let last = parts.list.len().saturating_sub(1);
    let family = parts.list.iter().take_while(|word| word.role == Role::Family).count();
    let (Some(before), true) = (family.checked_sub(1), whole.list.len() == 1 && family <= last) else { return false };
    match (parts.run(0, before, 0), parts.run(family, last, 0)) {
        (Some(family), Some(given)) => {
            let mut letters = given.iter().chain(family);
            whole.word(0).iter().all(|letter| letters.next() == Some(letter)) && letters.next().is_none()
        }
        _ => false,
    }
}

/// Returns whether each word of a name is in another, alone or made up of successive words there
#[inline(never)]
pub fn is_within(name: &NameWords, whole: &NameWords) -> bool {
    if name.too_many || whole.too_many {
        return false;
    }
    let mut matching = Matching::of([name, whole]);
    matching.pair_by(How::Standard, true, &Budget::of_pair());
    matching.sides[0].free == 0
        && !name.list.is_empty()
        && (name.generation == 0 || name.generation == whole.generation)
}

/// Returns the length of the common beginning of two texts
#[inline(never)]
fn common(one: &[u8], other: &[u8]) -> usize {
    one.iter().zip(other).take_while(|(one, other)| one == other).count()
}

impl<'a> Matching<'a> {
    fn of(names: [&'a NameWords; 2]) -> Self {
        Self {
            names,
            sides: names.map(Side::of),
            customs: Customs::default(),
            customary: false,
            initials: false,
            abbreviated: false,
        }
    }

    #[inline(never)]
    fn have_the_same_letters(&self) -> bool {
        let [one, other] = self.names.map(|name| name.run(0, name.list.len().saturating_sub(1), 0));
        one.is_some() && one == other
    }

    #[inline(never)]
    fn pair_words(&mut self, budget: &Budget) {
        self.pair_wholes();
        self.pair_by(How::Standard, false, budget);
        self.pair_by(How::Standard, true, budget);
        if self.names.iter().any(|name| name.cut) {
            self.pair_by(How::Cut, false, budget);
        }
        if self.sides.iter().all(|side| side.free != 0) {
            self.customs = Customs::of(self.names.map(|name| name.shown(budget).languages));
            for across in [false, true] {
                self.pair_by(How::Customary, across, budget);
                self.pair_by(How::Initial, across, budget);
            }
        }
    }

    /// Pairs parts of both names that have the same letters, however they are divided
    #[inline(never)]
    fn pair_wholes(&mut self) {
        for role in [Role::Given, Role::Family, Role::Unknown] {
            let [one, other] = self.sides.each_ref().map(|side| ends(side.of_role(role)));
            if let (Some(one), Some(other)) = (one, other)
                && one.1 - one.0 != other.1 - other.0
                && self.are_spelled_alike(one, other)
            {
                self.join(one, other);
            }
        }
    }

    #[inline(never)]
    fn are_spelled_alike(&self, one: (usize, usize), other: (usize, usize)) -> bool {
        let [name, name_beside] = self.names;
        Bits(name.ways(one.0, one.1, STANDARD)).any(|way| {
            let letters = name.run(one.0, one.1, way);
            let mut ways = Bits(name_beside.ways(other.0, other.1, STANDARD));
            letters.is_some() && ways.any(|way| name_beside.run(other.0, other.1, way) == letters)
        })
    }

    #[inline(never)]
    fn join(&mut self, one: (usize, usize), other: (usize, usize)) {
        let [side, side_beside] = &mut self.sides;
        side.meet(one, other);
        side_beside.meet(other, one);
    }

    fn name(&self, side: usize) -> &'a NameWords {
        let [one, other] = self.names;
        if side == 0 { one } else { other }
    }

    fn side(&self, side: usize) -> &Side {
        let [one, other] = &self.sides;
        if side == 0 { one } else { other }
    }

    /// Pairs words of one name with one or more words of the other; also with words of another part of it if `across`
    #[inline(never)]
    fn pair_by(&mut self, how: How, across: bool, budget: &Budget) {
        let [one, other] = self.names;
        for at in 0..one.list.len() {
            for beside in 0..other.list.len() {
                if !self.sides[0].is_free(at) || !self.sides[1].is_free(beside) {
                    continue;
                }
                if !budget.take(if one.standard() + other.standard() > 2 { VARIED } else { 1 }) {
                    return;
                }
                if !across && !one.role(at).meets(other.role(beside)) {
                    continue;
                }
                let found = match how {
                    How::Initial => self.is_initial(at, beside, budget).then_some((at, beside)),
                    How::Customary => self.custom(at, beside, budget),
                    How::Standard | How::Cut => self.standard(at, beside, how),
                };
                if let Some((last, last_beside)) = found {
                    let dotted = [one.list.get(at), other.list.get(beside)].iter().flatten().any(|word| word.dotted);
                    self.abbreviated |= how == How::Customary && dotted;
                    self.customary |= how == How::Customary && !dotted;
                    self.initials |= how == How::Initial;
                    self.join((at, last), (beside, last_beside));
                }
            }
        }
    }

    /// Returns the last word of a run from `first` on that is free, in one part, without gaps, and not too long
    #[inline(never)]
    fn last(&self, side: usize, first: usize) -> usize {
        let name = self.name(side);
        let goes_on = |last: &usize| {
            self.side(side).is_free(*last)
                && name.role(*last) == name.role(first)
                && name.run(first, *last, 0).is_some()
        };
        (first + 1..first + MOST_JOINED).take_while(goes_on).last().unwrap_or(first)
    }

    /// Returns the last words of two runs that begin with these words and are written alike
    #[inline(never)]
    fn standard(&self, at: usize, beside: usize, how: How) -> Option<(usize, usize)> {
        let [name, name_beside] = self.names;
        let mut best: Option<(usize, usize)> = None;
        for way in 0..name.standard() {
            let word = name.spelled(at, way);
            for way_beside in 0..name_beside.standard() {
                let word_beside = name_beside.spelled(beside, way_beside);
                if word.first() != word_beside.first() {
                    continue;
                }
                let shorter = word.len().min(word_beside.len());
                if word.get(..shorter) == word_beside.get(..shorter)
                    && let Some(found) = self.ends_alike((at, way), (beside, way_beside), how)
                    && best.is_none_or(|best| rank(found, at, beside) < rank(best, at, beside))
                {
                    best = Some(found);
                }
            }
        }
        best
    }

    /// Returns the same for one way of writing each
    #[inline(never)]
    fn ends_alike(&self, one: (usize, usize), other: (usize, usize), how: How) -> Option<(usize, usize)> {
        let [name, name_beside] = self.names;
        let [(at, way), (beside, way_beside)] = [one, other];
        let (last, last_beside) = (self.last(0, at), self.last(1, beside));
        let common = common(name.run(at, last, way)?, name_beside.run(beside, last_beside, way_beside)?);
        runs().map(|(more, more_beside)| (at + more, beside + more_beside)).find(|&(end, end_beside)| {
            if end > last || end_beside > last_beside {
                return false;
            }
            let length = name.run(at, end, way).map_or(0, <[u8]>::len);
            let length_beside = name_beside.run(beside, end_beside, way_beside).map_or(0, <[u8]>::len);
            common >= length.min(length_beside)
                && match how {
                    How::Cut => name.cut && length <= length_beside || name_beside.cut && length_beside <= length,
                    _ => length == length_beside,
                }
        })
    }

    /// Returns the last words of two runs that begin with these words and are the same by the customs of a language
    #[inline(never)]
    fn custom(&self, at: usize, beside: usize, budget: &Budget) -> Option<(usize, usize)> {
        let [name, name_beside] = self.names;
        let [shown, shown_beside] = self.names.map(|name| name.shown(budget));
        if are_together(*shown.groups.get(at)?, *shown_beside.groups.get(beside)?) {
            return Some((at, beside));
        }
        let [from, from_beside] = [shown.outlines.get(at)?, shown_beside.outlines.get(beside)?];
        let found = runs().find(|&(more, more_beside)| {
            let (Some(one), Some(other)) = (from.get(more), from_beside.get(more_beside)) else { return false };
            let (end, end_beside) = (at + more, beside + more_beside);
            self.customs.may_be_one(one, other)
                && self.is_unbroken(0, at, end)
                && self.is_unbroken(1, beside, end_beside)
                && Bits(one.ways).any(|way| {
                    let letters = name.run(at, end, way).unwrap_or_default();
                    Bits(other.ways).any(|way| {
                        let there = name_beside.run(beside, end_beside, way).unwrap_or_default();
                        budget.take(RUNS)
                            && (letters == there
                                || letters.len() + there.len() > 3
                                    && are_similar(letters, there, &self.customs, budget))
                    })
                })
        });
        found.map(|(more, more_beside)| (at + more, beside + more_beside))
    }

    /// Returns whether the words from `first` to `last` are free
    fn is_unbroken(&self, side: usize, first: usize, last: usize) -> bool {
        let run = before(last + 1) & !before(first);
        self.side(side).free & run == run
    }

    /// Returns whether one of two words is an initial or an abbreviation of the other
    #[inline(never)]
    fn is_initial(&self, at: usize, beside: usize, budget: &Budget) -> bool {
        let stands = |side: usize, at: usize, beside: usize| {
            let (name, known) = (self.name(side), self.name(1 - side));
            let letters = name.word(at);
            let is_short = |word: &Word| {
                word.kind == Kind::Initial || word.kind == Kind::Particle && letters.len() == 1 || word.dotted
            };
            // `Chr.`, but not `Ma.`, which is in a group; `JRR` for three words is handled where words are divided
            name.list.get(at).is_some_and(is_short)
                && !(letters.len() > 1 && name.shown(budget).groups.get(at).is_some_and(|groups| *groups != [0; 2]))
                && !(name.is_listed(b'r', at) && known.is_listed(b'r', beside))
                && known.word(beside).starts_with(letters)
                && self.side(1 - side).strong >> beside & 1 != 0
        };
        stands(0, at, beside) || stands(1, beside, at)
    }

    fn both_have(&self, role: Role) -> bool {
        self.sides.iter().all(|side| side.has(role))
    }

    /// Returns whether a part ends with an unpaired word that may be a generation
    fn ends_in_generation(&self, side: usize) -> bool {
        let name = self.name(side);
        let is_last = |at: usize| at + 1 == name.list.len() || name.role(at + 1) != name.role(at);
        Bits(self.side(side).unmet()).any(|at| is_last(at) && name.is_listed(b'r', at))
    }

    /// Returns whether the word occurs twice in its name; such a word is not missing from the other name
    #[inline(never)]
    fn is_repeated(&self, side: usize, at: usize) -> bool {
        let name = self.name(side);
        (0..name.list.len()).any(|other| other != at && name.word(other) == name.word(at))
    }

    /// Returns the names that are not paired and occur once
    #[inline(never)]
    fn extra(&self, side: usize) -> Places {
        Bits(self.side(side).unmet()).filter(|&at| !self.is_repeated(side, at)).fold(0, |extra, at| extra | 1 << at)
    }

    #[inline(never)]
    fn doubt(&self) -> Option<Doubt> {
        let [here, there] = &self.sides;
        let [one, other] = self.names;
        if here.met() == 0 {
            let mut words = one.list.iter();
            let meet = words.any(|word| other.list.iter().any(|beside| word.role.meets(beside.role)));
            return meet.then_some(OTHERS);
        }
        let mut doubt = 0;
        let is_known = |side: &Side| side.unknown == 0;

        if one.generation != 0 && other.generation != 0 && one.generation != other.generation {
            doubt += GRAVE;
        } else if one.generation != other.generation {
            let is_other = (0..2).any(|side| self.name(1 - side).generation != 0 && self.ends_in_generation(side));
            doubt += if is_other { GRAVE } else { PLAIN };
        }
        doubt += match (here.free & !here.strong != 0, there.free & !there.strong != 0) {
            // `de` instead of `van`
            (true, true) => GRAVE,
            (false, false) if one.rid == other.rid => 0,
            _ => SLIGHT,
        };
        doubt += match (self.customary, self.abbreviated) {
            (true, _) => PLAIN,
            (_, true) => SLIGHT,
            _ => 0,
        };
        if self.initials {
            doubt += PLAIN;
            let all = self.sides.iter().any(|side| side.met() & !side.initials == 0);
            doubt += if all { GRAVE } else { 0 };
        }

        if self.has_a_particle_for_a_name() {
            doubt += GRAVE;
        }

        let swapped = is_known(here) && is_known(there) && self.is_swapped();
        if swapped {
            doubt += PLAIN;
        }
        // Each name has a word in a part where the other has a different one.
        let conflict = Bits(here.unmet()).find_map(|at| {
            let role = one.role(at);
            let found = Bits(there.unmet()).find(|&beside| {
                let there = other.role(beside);
                if swapped { role != there } else { role.meets(there) }
            });
            found.map(|beside| (at, beside))
        });
        if let Some((at, beside)) = conflict {
            return Some(self.gendered(at, beside).map_or(OTHERS, |more| doubt + more));
        }
        doubt += match (is_known(here), is_known(there)) {
            _ if swapped => 0,
            (true, true) => self.parts_doubt(),
            (false, false) => self.wholes_doubt(),
            (true, false) => self.whole_and_parts_doubt(1),
            (false, true) => self.whole_and_parts_doubt(0),
        };
        Some(doubt)
    }

    /// Returns whether an unpaired particle is between the same words as an unpaired name: `Li Da Wei`, `Li Ming Wei`
    #[inline(never)]
    fn has_a_particle_for_a_name(&self) -> bool {
        let near = |side: &Side, at: usize| {
            let (earlier, later) = (side.met() & before(at), side.met() & !before(at));
            (earlier.checked_ilog2().map(|at| at as usize), (later != 0).then_some(later.trailing_zeros() as usize))
        };
        (0..2).any(|side| {
            let (here, there) = (self.side(side), self.side(1 - side));
            Bits(here.free & !here.strong).any(|at| {
                let (earlier, later) = near(here, at);
                let expected = (earlier.map(|at| here.there(at)), later.map(|at| here.there(at)));
                Bits(there.unmet()).any(|beside| near(there, beside) == expected)
            })
        })
    }

    /// Returns the words of a part that are paired with words of a part of the other name
    #[inline(never)]
    fn between(&self, role: Role, there: Role) -> Places {
        let [one, other] = &self.sides;
        one.of_role(role) & one.meeting(other.of_role(there))
    }

    fn across(&self) -> Places {
        self.between(Role::Given, Role::Family) | self.between(Role::Family, Role::Given)
    }

    /// Returns whether given and family names are swapped
    #[inline(never)]
    fn is_swapped(&self) -> bool {
        let straight = self.between(Role::Given, Role::Given) | self.between(Role::Family, Role::Family);
        straight == 0 && self.across() != 0 && self.both_have(Role::Given) && self.both_have(Role::Family)
    }

    /// Returns the doubt between the family names of a woman and a man, which is light if a first name is a woman's;
    /// `None` for other names
    #[inline(never)]
    fn gendered(&self, at: usize, beside: usize) -> Option<Doubt> {
        let alone = self.sides.iter().all(|side| side.unmet().is_power_of_two());
        let [one, other] = self.names;
        let (word, there) = (one.word(at), other.word(beside));
        let family = [one.role(at), other.role(beside)].iter().all(|role| *role != Role::Given);
        let (longer, shorter) = if word.len() > there.len() { (word, there) } else { (there, word) };
        let ends = match longer.strip_prefix(shorter) {
            Some(b"A") => shorter.ends_with(b"OV") || shorter.ends_with(b"EV") || shorter.ends_with(b"IN"),
            Some(b"OVA") => shorter.len() > 2,
            _ => {
                let same = shorter.strip_suffix(b"I").or_else(|| shorter.strip_suffix(b"Y"));
                same.is_some_and(|stem| {
                    stem.ends_with(b"SK")
                        && (longer.strip_prefix(stem).is_some_and(|end| matches!(end, b"A" | b"AYA" | b"AIA")))
                }) || word.len() == there.len()
                    && word.strip_suffix(b"SKA").is_some_and(|stem| there.strip_prefix(stem) == Some(b"SKI"))
                    || word.len() == there.len()
                        && there.strip_suffix(b"SKA").is_some_and(|stem| word.strip_prefix(stem) == Some(b"SKI"))
            }
        };
        let says_woman = |name: &NameWords, at: usize| {
            let word = name.word(at);
            word.ends_with(b"A") && word.len() > 3 && !name.is_listed(b'm', at)
        };
        let here = &self.sides[0];
        let is_woman = Bits(here.met()).any(|at| says_woman(one, at) && says_woman(other, here.there(at)));
        (alone && family && ends).then_some(if is_woman { PLAIN } else { GRAVE })
    }

    /// Returns the doubt if both names are divided into parts
    #[inline(never)]
    fn parts_doubt(&self) -> Doubt {
        let mut doubt = 0;
        let straight = |role| self.between(role, role);
        if self.across() != 0 {
            let missing =
                [Role::Given, Role::Family].into_iter().any(|role| self.both_have(role) && straight(role) == 0);
            let whole = self.sides.iter().all(|side| side.unmet() == 0);
            // Otherwise the two names are divided in different places.
            doubt += match self.are_in_one_order() {
                true if missing && whole => PLAIN,
                true if !missing => 0,
                _ => GRAVE,
            };
        }
        if self.both_have(Role::Given) && straight(Role::Given) != 0 {
            doubt += self.first_given_doubt(0) + self.first_given_doubt(1);
        }
        for role in [Role::Given, Role::Family] {
            doubt += if self.sides[0].falls(straight(role)) == 0 { 0 } else { GRAVE };
        }
        if self.both_have(Role::Family) {
            let partial = (0..2).any(|side| !self.name(1 - side).cut && self.extra(side) & self.side(side).family != 0);
            doubt += if partial { PLAIN } else { 0 };
        }
        doubt
    }

    /// Returns whether the paired words are in the same order, with the family name first or last in either name
    #[inline(never)]
    fn are_in_one_order(&self) -> bool {
        let [one, other] = &self.sides;
        let order = |side: &Side, family_first: bool, at: usize| (family_first == (side.family >> at & 1 == 0), at);
        [(false, false), (false, true), (true, false), (true, true)].into_iter().any(|(first, first_there)| {
            let front = if first { one.family } else { !one.family };
            let words = Bits(one.met() & front).chain(Bits(one.met() & !front));
            words.is_sorted_by_key(|at| order(other, first_there, one.there(at)))
        })
    }

    /// Returns the doubt if a name lacks the first given name of the other, which may be its father's or brother's
    #[inline(never)]
    fn first_given_doubt(&self, side: usize) -> Doubt {
        let (name, here) = (self.name(side), self.side(side));
        let Some((first, _)) = ends(here.given & here.strong) else { return 0 };
        if !here.is_free(first) || self.is_repeated(side, first) {
            0
        } else if here.initials >> first & 1 != 0 || name.is_listed(b'o', first) {
            SLIGHT
        } else {
            GRAVE
        }
    }

    /// Returns the doubt if neither name is divided into parts
    #[inline(never)]
    fn wholes_doubt(&self) -> Doubt {
        let here = &self.sides[0];
        let Some((first, last)) = ends(here.met()) else { return 0 };
        let count = here.met().count_ones();
        // `Ali bin Omar` is the son of `Omar bin Ali`.
        let of_father = (0..2).any(|side| (0..MOST_PARTS).any(|at| self.name(side).is_listed(b's', at)));
        let falls = here.falls(here.met());
        let mut doubt = match falls {
            0 => 0,
            _ if of_father => GRAVE,
            1 if here.there(last) < here.there(first) => SLIGHT,
            // `Nguyen Van An`, `An Van Nguyen`
            2 if count == 3 => PLAIN,
            _ => GRAVE,
        };
        for side in 0..2 {
            let here = self.side(side);
            let Some((first, last)) = ends(here.met()) else { continue };
            if self.name(1 - side).cut {
                continue;
            }
            let extra = self.extra(side);
            if count == 1 && extra != 0 {
                return doubt + PLAIN;
            }
            if extra & before(first) != 0 {
                doubt += if before(first) & !here.initials == 0 { SLIGHT } else { GRAVE };
            }
            if extra >> last != 0 {
                doubt += if falls == 0 { PLAIN } else { SLIGHT };
            }
        }
        doubt
    }

    /// Returns the doubt if only one name is divided into parts
    #[inline(never)]
    fn whole_and_parts_doubt(&self, side: usize) -> Doubt {
        let (whole, parts) = (self.name(side), self.name(1 - side));
        let (here, there) = (self.side(side), self.side(1 - side));
        let mut doubt = 0;
        let (given, family) = (here.meeting(there.given), here.meeting(there.family));
        let (first, last) = ends(here.met()).unwrap_or_default();
        let family_first = family >> first & 1 != 0;
        // Counts how often the part changes.
        let mut role = parts.role(here.there(first));
        let mut changes = 0;
        for at in Bits(here.met()) {
            changes += u32::from(parts.role(here.there(at)) != role);
            role = parts.role(here.there(at));
        }
        doubt += if changes > 1 { GRAVE } else { 0 };
        if here.falls(given) != 0 {
            // The middle name is between the two, whichever comes first.
            doubt += if family_first && given.count_ones() == 2 { SLIGHT } else { GRAVE };
        }
        if here.falls(family) != 0 {
            doubt += GRAVE;
        }
        if !whole.cut {
            if given != 0 {
                doubt += self.first_given_doubt(1 - side);
            } else if there.has(Role::Given) {
                doubt += PLAIN;
            }
            doubt += if self.extra(1 - side) & there.family != 0 { PLAIN } else { 0 };
        }
        // Words that only the undivided name has, if the other has both parts
        if !parts.cut && there.has(Role::Given) && there.has(Role::Family) {
            let extra = self.extra(side);
            if extra & before(first) != 0 {
                doubt += match (before(first) & !here.initials == 0, family_first) {
                    (true, _) => SLIGHT,
                    (_, true) => PLAIN,
                    _ => GRAVE,
                };
            }
            if extra >> last != 0 {
                // After the family name come the last of the given names.
                doubt += if family_first { 0 } else { PLAIN };
            }
        }
        doubt
    }
}
