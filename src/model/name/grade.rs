//! What the words of two names say of whether they are one person's

use super::fold::EAST;
use super::similar::{Knowledge, are_similar, are_together};
use super::words::{Kind, MOST_PARTS, Role, Words, has};

/// What speaks against one person: 0 nothing, up to [`LIGHT`] what honest people's names have, up to [`HEAVY`] too much
/// of that, and above it that there are two
pub type Doubt = u32;

/// A difference beside which another light one can stand
const SLIGHT: Doubt = 1;
/// A difference that stands alone but for a slight one
const PLAIN: Doubt = 2;
/// The most that names of one person have
pub const LIGHT: Doubt = 3;
/// A difference that a name cannot explain
const GRAVE: Doubt = 4;
/// The most that leaves it open
pub const HEAVY: Doubt = 9;
/// Two people
pub const OTHERS: Doubt = 10;

/// Comparisons by the customs of languages for a pair of names: each takes a while, and a body chooses the words
const MOST_SIMILAR: u32 = 48;

/// First names that are abbreviated where they are for every man, and left out as often
const OFTEN_LEFT_OUT: &str = "MD MOHD";

/// Words after which a father's name stands
const SON_OF: &str = "BIN IBN BEN BINT BINTI BINTE BTE BT";

/// Words that can be one word of the other name; each more costs every pair of words
const MOST_JOINED: usize = 5;

/// For each word of a name, which of the other it is
type Met = [Option<usize>; MOST_PARTS];

/// How words are compared
#[derive(Clone, Copy, Eq, PartialEq)]
enum How {
    Standard,
    Cut,
    Customary,
    Initial,
}

struct Matching<'a> {
    names: [&'a Words; 2],
    met: [Met; 2],
    known: Knowledge,
    /// Words of one are written otherwise than those of the other
    customary: bool,
    initials: bool,
    /// A word of one is abbreviated in the other
    abbreviated: bool,
    left: u32,
}

/// How much speaks against two names being one person's; nothing if they have no part in common that can be compared
#[inline(never)]
pub fn grade(one: &Words, other: &Words) -> Option<Doubt> {
    let mut matching = Matching {
        names: [one, other],
        met: [[None; MOST_PARTS]; 2],
        known: Knowledge::default(),
        customary: false,
        initials: false,
        abbreviated: false,
        left: MOST_SIMILAR,
    };
    if one.too_many || other.too_many {
        return Some(OTHERS);
    }
    if EAST.contains(&one.script) {
        if matching.have_the_same_letters() {
            return Some(0);
        }
        if is_turned_round(one, other) || is_turned_round(other, one) {
            return Some(PLAIN);
        }
    }
    matching.pair_words();
    matching.doubt()
}

/// Whether an undivided name is another's parts the other way round
#[inline(never)]
fn is_turned_round(whole: &Words, parts: &Words) -> bool {
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

/// Whether each word of a name stands in another, or is made of words that stand there one after another
#[inline(never)]
pub fn is_within(name: &Words, whole: &Words) -> bool {
    if name.too_many || whole.too_many {
        return false;
    }
    let mut matching = Matching {
        names: [name, whole],
        met: [[None; MOST_PARTS]; 2],
        known: Knowledge::default(),
        customary: false,
        initials: false,
        abbreviated: false,
        left: 0,
    };
    matching.pair_by(How::Standard, true);
    matching.unmet(0).next().is_none()
        && name.list.iter().zip(matching.met[0]).all(|(_, met)| met.is_some())
        && !name.list.is_empty()
        && (name.generation == 0 || name.generation == whole.generation)
}

impl<'a> Matching<'a> {
    #[inline(never)]
    fn have_the_same_letters(&self) -> bool {
        let [one, other] = self.names.map(|name| name.run(0, name.list.len().saturating_sub(1), 0));
        one.is_some() && one == other
    }

    #[inline(never)]
    fn pair_words(&mut self) {
        self.pair_wholes();
        self.pair_by(How::Standard, false);
        self.pair_by(How::Standard, true);
        if self.names.iter().any(|name| name.cut) {
            self.pair_by(How::Cut, false);
        }
        if (0..2).all(|side| (0..self.name(side).list.len()).any(|at| self.is_free(side, at))) {
            self.known = Knowledge::of(self.names);
            self.pair_by(How::Customary, false);
            self.pair_by(How::Initial, false);
            self.pair_by(How::Customary, true);
            self.pair_by(How::Initial, true);
        }
    }

    /// Parts of a name that have the same letters, however they are divided
    #[inline(never)]
    fn pair_wholes(&mut self) {
        for role in [Role::Given, Role::Family, Role::Unknown] {
            let [one, other] = self.names.map(|name| {
                let mut of = (0..name.list.len()).filter(|&at| name.role(at) == role);
                let first = of.next()?;
                Some((first, of.next_back().unwrap_or(first)))
            });
            if let (Some(one), Some(other)) = (one, other)
                && self.is_one(How::Standard, one, other)
                && (one.0 != one.1 || other.0 != other.1)
                && one.1 - one.0 != other.1 - other.0
            {
                self.join(one, other);
            }
        }
    }

    #[inline(never)]
    fn join(&mut self, one: (usize, usize), other: (usize, usize)) {
        let [met, met_there] = &mut self.met;
        for (at, word) in met.iter_mut().enumerate().take(one.1 + 1).skip(one.0) {
            *word = Some((other.0 + at - one.0).min(other.1));
        }
        for (at, word) in met_there.iter_mut().enumerate().take(other.1 + 1).skip(other.0) {
            *word = Some((one.0 + at - other.0).min(one.1));
        }
    }

    fn is_free(&self, side: usize, at: usize) -> bool {
        self.met.get(side).and_then(|met| met.get(at)).is_some_and(Option::is_none)
    }

    fn name(&self, side: usize) -> &'a Words {
        let [one, other] = self.names;
        if side == 0 { one } else { other }
    }

    /// Words that name somebody and are none of the other name's
    #[inline(never)]
    fn unmet(&self, side: usize) -> std::vec::IntoIter<usize> {
        let name = self.name(side);
        let mut unmet = Vec::new();
        for at in 0..name.list.len() {
            if self.is_free(side, at) && name.is_strong(at) {
                unmet.push(at);
            }
        }
        unmet.into_iter()
    }

    /// Finds words of one name that are words of the other, or several of them; of another part of it if `across`
    #[inline(never)]
    fn pair_by(&mut self, how: How, across: bool) {
        let [one, other] = self.names;
        let most = if how == How::Initial { 1 } else { MOST_JOINED };
        for at in 0..one.list.len() {
            for beside in 0..other.list.len() {
                if !self.is_free(0, at) || !self.is_free(1, beside) {
                    continue;
                }
                if !across && !one.role(at).meets(other.role(beside)) {
                    continue;
                }
                for more in 0..most {
                    // One word first, then several of the second, then several of the first
                    let ends = [(at, beside + more), (at + more, beside)];
                    let found = ends.into_iter().take(if more == 0 { 1 } else { 2 }).find(|&(last, last_beside)| {
                        self.are_free(0, at, last)
                            && self.are_free(1, beside, last_beside)
                            && self.is_one(how, (at, last), (beside, last_beside))
                    });
                    if let Some((last, last_beside)) = found {
                        let dotted =
                            [one.list.get(at), other.list.get(beside)].iter().flatten().any(|word| word.dotted);
                        self.abbreviated |= how == How::Customary && dotted;
                        self.customary |= how == How::Customary && !dotted;
                        self.initials |= how == How::Initial;
                        self.join((at, last), (beside, last_beside));
                        break;
                    }
                    if !self.are_free(0, at, at + more) && !self.are_free(1, beside, beside + more) {
                        break;
                    }
                }
            }
        }
    }

    #[inline(never)]
    fn are_free(&self, side: usize, first: usize, last: usize) -> bool {
        let name = self.name(side);
        last < name.list.len() && (first..=last).all(|at| self.is_free(side, at) && name.role(at) == name.role(first))
    }

    #[inline(never)]
    fn is_one(&mut self, how: How, one: (usize, usize), other: (usize, usize)) -> bool {
        let [name, name_beside] = self.names;
        let kinds = [(name, one.0), (name_beside, other.0)].map(|(name, at)| name.list.get(at).copied());
        let [Some(word), Some(word_beside)] = kinds else { return false };
        if how == How::Initial {
            let stands = |initial: &Words, word: super::words::Word, at: usize, known: &Words, beside: usize| {
                let letters = initial.word(at);
                let is_short = word.kind == Kind::Initial || word.kind == Kind::Particle && letters.len() == 1;
                // `Chr.`, and `JRR` for three words is for who divides it
                (is_short || word.dotted) && known.word(beside).starts_with(letters) && known.is_strong(beside)
            };
            return stands(name, word, one.0, name_beside, other.0)
                || stands(name_beside, word_beside, other.0, name, one.0);
        }
        let beyond_doubt = how != How::Customary;
        if !beyond_doubt && one.0 == one.1 && other.0 == other.1 {
            let [groups, groups_beside] = &self.known.groups;
            if let (Some(groups), Some(beside)) = (groups.get(one.0), groups_beside.get(other.0))
                && are_together(*groups, *beside)
            {
                return true;
            }
        }
        for way in 0..name.ways(beyond_doubt) {
            for way_beside in 0..name_beside.ways(beyond_doubt) {
                let letters = (name.run(one.0, one.1, way), name_beside.run(other.0, other.1, way_beside));
                let (Some(letters), Some(beside)) = letters else { return false };
                let same = match how {
                    How::Cut => {
                        name.cut && beside.starts_with(letters) || name_beside.cut && letters.starts_with(beside)
                    }
                    How::Customary if self.left > 0 && letters.len() + beside.len() > 3 => {
                        letters == beside || self.is_similar(letters, beside)
                    }
                    _ => letters == beside,
                };
                if same {
                    return true;
                }
            }
        }
        false
    }

    #[inline(never)]
    fn is_similar(&mut self, one: &[u8], other: &[u8]) -> bool {
        if one.len().abs_diff(other.len()) > 7 {
            return false;
        }
        self.left -= 1;
        are_similar(one, other, &self.known)
    }

    /// Words of a part, and the other's that they are, in their order
    #[inline(never)]
    fn met_of(&self, side: usize) -> std::vec::IntoIter<(usize, usize)> {
        let name = self.name(side);
        let mut met = Vec::new();
        for at in 0..name.list.len() {
            let other = self.met.get(side).and_then(|met| met.get(at)).copied().flatten();
            if let Some(other) = other
                && name.is_strong(at)
            {
                met.push((at, other));
            }
        }
        met.into_iter()
    }

    #[inline(never)]
    fn has(&self, side: usize, role: Role) -> bool {
        let name = self.name(side);
        (0..name.list.len()).any(|at| name.is_strong(at) && (name.role(at) == role || name.role(at) == Role::Unknown))
    }

    fn both_have(&self, role: Role) -> bool {
        self.has(0, role) && self.has(1, role)
    }

    /// A word that stands twice in a name is missing nowhere
    #[inline(never)]
    fn is_repeated(&self, side: usize, at: usize) -> bool {
        let name = self.name(side);
        (0..name.list.len()).any(|other| other != at && name.word(other) == name.word(at))
    }

    #[inline(never)]
    fn doubt(&self) -> Option<Doubt> {
        if self.met_of(0).next().is_none() {
            let [one, other] = self.names;
            let mut roles = (0..one.list.len()).flat_map(|at| (0..other.list.len()).map(move |beside| (at, beside)));
            let meet = roles.any(|(at, beside)| one.role(at).meets(other.role(beside)));
            return meet.then_some(OTHERS);
        }
        let mut doubt = 0;
        let [one, other] = self.names;
        let is_known = |name: &Words| name.list.iter().all(|word| word.role != Role::Unknown);

        if one.generation != 0 && other.generation != 0 && one.generation != other.generation {
            doubt += GRAVE;
        } else if one.generation != other.generation {
            doubt += SLIGHT;
        }
        let [particles, others] = [0, 1].map(|side| {
            let name = self.name(side);
            (0..name.list.len()).any(|at| self.is_free(side, at) && !name.is_strong(at))
        });
        doubt += match (particles, others) {
            // `de` for `van`
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
            let all = |side: usize| self.met_of(side).all(|(at, _)| self.name(side).is_initial(at));
            doubt += if all(0) || all(1) { GRAVE } else { 0 };
        }

        let swapped = is_known(one) && is_known(other) && self.is_swapped();
        if swapped {
            doubt += PLAIN;
        }
        // Each has something in a place where the other has something else.
        let conflict = self.unmet(0).find_map(|at| {
            let role = one.role(at);
            let found = self.unmet(1).find(|&beside| {
                let there = other.role(beside);
                if swapped { role != there } else { role.meets(there) }
            });
            found.map(|beside| (at, beside))
        });
        if let Some((at, beside)) = conflict {
            return Some(self.gendered(at, beside).map_or(OTHERS, |more| doubt + more));
        }
        doubt += match (is_known(one), is_known(other)) {
            _ if swapped => 0,
            (true, true) => self.parts_doubt(),
            (false, false) => self.wholes_doubt(),
            (true, false) => self.whole_and_parts_doubt(1),
            (false, true) => self.whole_and_parts_doubt(0),
        };
        Some(doubt)
    }

    /// How many words of a part are words of a part of the other
    #[inline(never)]
    fn count(&self, role: Role, there: Role) -> usize {
        let [one, other] = self.names;
        self.met_of(0).filter(|&(at, beside)| one.role(at) == role && other.role(beside) == there).count()
    }

    /// Given and family names stand the other way round
    #[inline(never)]
    fn is_swapped(&self) -> bool {
        let straight = self.count(Role::Given, Role::Given) + self.count(Role::Family, Role::Family);
        let across = self.count(Role::Given, Role::Family) + self.count(Role::Family, Role::Given);
        straight == 0 && across > 0 && self.both_have(Role::Given) && self.both_have(Role::Family)
    }

    /// The name of a woman and that of a man of one family, where the first name says that she is a woman
    #[inline(never)]
    fn gendered(&self, at: usize, beside: usize) -> Option<Doubt> {
        let alone = self.unmet(0).count() == 1 && self.unmet(1).count() == 1;
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
        let says_woman = |name: &[u8]| {
            name.ends_with(b"A") && name.len() > 3 && !has("NIKITA ILYA ILIA SASHA LUKA MISHA SAVVA", name)
        };
        let is_woman = self.met_of(0).any(|(at, beside)| says_woman(one.word(at)) && says_woman(other.word(beside)));
        (alone && family && ends).then_some(if is_woman { PLAIN } else { GRAVE })
    }

    fn is_increasing(&self, side: usize, of: impl Fn(usize, usize) -> bool) -> bool {
        let mut last = 0;
        self.met_of(side).filter(|&(at, other)| of(at, other)).all(|(_, other)| {
            let follows = other >= last;
            last = other;
            follows
        })
    }

    /// Both have parts
    #[inline(never)]
    fn parts_doubt(&self) -> Doubt {
        let [one, other] = self.names;
        let mut doubt = 0;
        let straight = |role| self.count(role, role);
        let across = self.count(Role::Given, Role::Family) + self.count(Role::Family, Role::Given);
        if across > 0 {
            let missing = |role| self.both_have(role) && straight(role) == 0;
            // Else the two divide the name in different places.
            doubt += if missing(Role::Given) || missing(Role::Family) { GRAVE } else { 0 };
        }
        if self.both_have(Role::Given) && straight(Role::Given) > 0 {
            for side in 0..2 {
                doubt += self.first_given_doubt(side);
            }
        }
        for role in [Role::Given, Role::Family] {
            let in_order = self.is_increasing(0, |at, beside| one.role(at) == role && other.role(beside) == role);
            doubt += if in_order { 0 } else { GRAVE };
        }
        if self.both_have(Role::Family) {
            let partial = (0..2).any(|side| {
                let mut unmet = self.unmet(side);
                !self.name(1 - side).cut
                    && unmet.any(|at| self.name(side).role(at) == Role::Family && !self.is_repeated(side, at))
            });
            doubt += if partial { PLAIN } else { 0 };
        }
        doubt
    }

    /// A name that lacks the first given name of the other is its father's, or a brother's
    #[inline(never)]
    fn first_given_doubt(&self, side: usize) -> Doubt {
        let name = self.name(side);
        let first = (0..name.list.len()).find(|&at| name.role(at) == Role::Given && name.is_strong(at));
        let Some(first) = first else { return 0 };
        if !self.is_free(side, first) || self.is_repeated(side, first) {
            0
        } else if name.is_initial(first) || has(OFTEN_LEFT_OUT, name.word(first)) {
            SLIGHT
        } else {
            GRAVE
        }
    }

    /// Nobody says of either which part is which
    #[inline(never)]
    fn wholes_doubt(&self) -> Doubt {
        let [one, other] = self.names;
        let pairs = || self.met_of(0).map(|(_, beside)| beside);
        let count = pairs().count();
        // Where the order falls
        let falls = pairs().zip(pairs().skip(1)).filter(|(one, next)| next < one).count();
        let (first, last) = (pairs().next(), pairs().next_back());
        // `Ali bin Omar` is the son of `Omar bin Ali`.
        let of_father = [one, other].iter().any(|name| (0..name.list.len()).any(|at| has(SON_OF, name.word(at))));
        let in_order = falls == 0;
        let mut doubt = match falls {
            0 => 0,
            _ if of_father => GRAVE,
            1 if last < first => SLIGHT,
            // `Nguyen Van An`, `An Van Nguyen`
            2 if count == 3 => PLAIN,
            _ => GRAVE,
        };
        for (side, name) in [(0, one), (1, other)] {
            let met = || self.met_of(side).map(|(at, _)| at);
            let (Some(first), Some(last)) = (met().next(), met().next_back()) else { continue };
            if self.name(1 - side).cut {
                continue;
            }
            let extra = |from: usize, to: usize| {
                self.unmet(side).any(|at| (from..to).contains(&at) && !self.is_repeated(side, at))
            };
            if count == 1 && extra(0, MOST_PARTS) {
                return doubt + PLAIN;
            }
            if extra(0, first) {
                doubt += if (0..first).all(|at| name.is_initial(at)) { SLIGHT } else { GRAVE };
            }
            if extra(last, MOST_PARTS) {
                doubt += if in_order { PLAIN } else { SLIGHT };
            }
        }
        doubt
    }

    /// One has parts, the other nobody says which
    #[inline(never)]
    fn whole_and_parts_doubt(&self, side: usize) -> Doubt {
        let (whole, parts) = (self.name(side), self.name(1 - side));
        let of = |role: Role| move |_: usize, there: usize| parts.role(there) == role;
        let mut doubt = 0;
        let family_first = self.met_of(side).next().is_some_and(|(_, there)| parts.role(there) == Role::Family);
        // How often the part changes
        let roles = || self.met_of(side).map(|(_, there)| parts.role(there));
        let changes = roles().zip(roles().skip(1)).filter(|(one, next)| one != next).count();
        doubt += if changes > 1 { GRAVE } else { 0 };
        let given = self.met_of(side).filter(|&(_, there)| parts.role(there) == Role::Given).count();
        if !self.is_increasing(side, of(Role::Given)) {
            // The middle name stands between the two, whichever is first.
            doubt += if family_first && given == 2 { SLIGHT } else { GRAVE };
        }
        if !self.is_increasing(side, of(Role::Family)) {
            doubt += GRAVE;
        }
        let family = roles().any(|role| role == Role::Family);
        if !whole.cut {
            if given > 0 {
                doubt += self.first_given_doubt(1 - side);
            } else if self.has(1 - side, Role::Given) {
                doubt += PLAIN;
            }
            let partial =
                self.unmet(1 - side).any(|at| parts.role(at) == Role::Family && !self.is_repeated(1 - side, at));
            doubt += if partial { PLAIN } else { 0 };
        }
        // What only the whole has, unless the other has no such part
        if !parts.cut && self.has(1 - side, Role::Given) && self.has(1 - side, Role::Family) {
            let met = || self.met_of(side).map(|(at, _)| at);
            let (first, last) = (met().next().unwrap_or(0), met().next_back().unwrap_or(0));
            let extra = |from: usize, to: usize| {
                self.unmet(side).any(|at| (from..to).contains(&at) && !self.is_repeated(side, at))
            };
            if extra(0, first) {
                let initials = (0..first).all(|at| whole.is_initial(at));
                doubt += match (initials, family_first) {
                    (true, _) => SLIGHT,
                    (_, true) => PLAIN,
                    _ => GRAVE,
                };
            }
            if extra(last, MOST_PARTS) {
                // After the family name comes what the given names end with.
                doubt += if family && family_first { 0 } else { PLAIN };
            }
        }
        doubt
    }
}
