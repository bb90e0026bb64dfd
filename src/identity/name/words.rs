//! The words of a name

use super::budget::Budget;
use super::fold::{EAST, LATIN, STANDARD, Sign, WAYS, sign, write};
use super::listed::{Lists, bit, coded, find, length};
use super::placeholder::is_placeholder;
use super::similar::{MOST_PARTS, Shown, Spelled};
use super::typed::chars;
use core::cell::OnceCell;

/// The part of a name that a word belongs to
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Role {
    Given,
    Family,
    /// The name is not divided into parts
    Unknown,
}

impl Role {
    /// Returns whether words of the two roles can be the same
    pub fn meets(self, other: Self) -> bool {
        self == other || self == Self::Unknown || other == Self::Unknown
    }
}

/// The function of a word in a name
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    /// A name
    Plain,
    /// The first letter of a name
    Initial,
    /// It belongs to the next word and may be missing: `de`, `van`, `al`
    Particle,
}

/// A word of a name
#[derive(Clone, Copy)]
pub struct Word {
    from: [u16; WAYS],
    to: [u16; WAYS],
    pub role: Role,
    pub kind: Kind,
    /// Whether it is followed by a dot
    pub dotted: bool,
    /// Whether it is next to a slash, as in `s/o`
    slashed: bool,
    /// The first of the preceding words from which on there are no other characters
    joined: u8,
    /// The pairs of ways that write it alike, one bit each
    alike: u32,
    /// The [`LISTS`] that contain it, one bit each
    lists: Lists,
    /// Its group in the list of generations, or 0
    generation: u8,
}

/// The words of a name in one script, in order
#[allow(clippy::struct_excessive_bools, reason = "each is an independent finding, not a state")]
pub struct NameWords {
    letters: [Vec<u8>; WAYS],
    pub list: Vec<Word>,
    /// Whether some letters can be written in several ways
    varied: bool,
    /// Whether there are too many words to compare
    pub too_many: bool,
    /// Whether words may be truncated
    pub cut: bool,
    /// The number of the generation (junior, senior and so on), or 0
    pub generation: u8,
    /// Whether a word was removed that is not part of the name: a title, or a placeholder for a missing name
    pub rid: bool,
    pub script: u8,
    shown: OnceCell<Shown>,
}

/// Words that are not names, and names that need care; one line for each list, after its letter
///
/// `g`: generations, in groups with the same meaning; `t`: titles before a name; `d`: degrees after it; `n`:
/// placeholders for a part of a name; `p`: particles; `f`: particles of family names
/// only; `s`: words for a son, daughter or parent; `o`: names that are often left out; `m`: names of men; `r`: names
/// and initials that may be a generation.
const LISTED: &str = "\
g JR JNR JUNIOR|SR SNR SENIOR|II 2ND|III 3RD|IV 4TH|FILHO|NETO|SOBRINHO|HIJO
t MR MRS MS MISS DR PROF SIR DAME REV HAJI HAJJI HADJI HAJJ HJ HJH SHRI SMT MME HERR FRAU ING MAG DIPL MGR MUDR JUDR DATO DATUK CAPT SISTER SR DOTT SIG SRA SRTA LIC U DAW
d PHD MD ESQ MSC BSC MBA CPA
n FNU LNU NFN NLN NMN NFI XXX
p DE DEL LA LOS LAS DOS DAS DA DI Y E EL AL UL BIN BINTI BINTE BINT IBN BTE BT
f VAN VON DER DEN TER TEN TE T ZU ZUR ZUM VOM AF AV D L DELA DU DO DES LE I BEN B AP OULD AIT VDA VIUDA NEE GEB NI BAT ABU ABOU UMM
s BIN IBN BEN BINT BINTI BINTE BTE BT BAT ABU ABOU UMM
o MD MOHD
m NIKITA ILYA ILIA SASHA LUKA MISHA SAVVA
r I V VI VII VIII IX X PADRE PAI";
static LISTS: [u8; length(LISTED)] = coded(LISTED);

/// Returns the particles in upper case, for copies of names that must be compared as the names are
pub fn particles() -> impl Iterator<Item = &'static str> {
    let lists = LISTED.lines().filter(|line| line.starts_with(['p', 'f']));
    lists.flat_map(|line| line.split(' ').skip(1))
}

/// Thai titles, which are written without a blank before the name; longer ones first
const THAI_TITLES: [&str; 7] = ["นางสาว", "เด็กหญิง", "เด็กชาย", "นาย", "นาง", "น.ส.", "ด.ช."];

/// Returns a name without a Thai title before it
fn without_thai_title(text: &str) -> &str {
    let rest = THAI_TITLES.iter().find_map(|title| text.trim_start().strip_prefix(title));
    rest.filter(|rest| !rest.trim().is_empty()).unwrap_or(text)
}

/// Returns the bit of a pair of ways, the lower one first
fn two(way: usize, other: usize) -> u32 {
    1 << (way * WAYS + other)
}

impl Spelled for NameWords {
    fn count(&self) -> usize {
        self.list.len()
    }

    fn spelling(&self, at: usize) -> &[u8] {
        self.word(at)
    }

    fn is_of_one_role(&self, first: usize, last: usize) -> bool {
        (first..last).all(|at| self.role(at) == self.role(last))
    }

    fn joined(&self, first: usize, last: usize, way: usize) -> Option<&[u8]> {
        self.run(first, last, way)
    }

    fn distinct_ways(&self, first: usize, last: usize, count: usize) -> u32 {
        self.ways(first, last, count)
    }
}

impl NameWords {
    pub fn new(script: u8, cut: bool) -> Self {
        Self {
            letters: [const { Vec::new() }; WAYS],
            list: Vec::new(),
            varied: false,
            too_many: false,
            cut,
            generation: 0,
            rid: false,
            script,
            shown: OnceCell::new(),
        }
    }

    /// Returns what the words show; must be called only after all words are added
    pub fn shown(&self, budget: &Budget) -> &Shown {
        self.shown.get_or_init(|| Shown::of(self, budget))
    }

    /// Returns the first ways to write the words from `first` to `last` that differ from the ways before them, one bit
    /// each
    #[inline(never)]
    pub fn ways(&self, first: usize, last: usize, count: usize) -> u32 {
        let mut ways = 1;
        if self.varied {
            let words = self.list.get(first..=last).unwrap_or_default();
            let alike = words.iter().fold(u32::MAX, |alike, word| alike & word.alike);
            for way in 1..count {
                let is_new = (0..way).all(|before| alike & two(before, way) == 0);
                ways |= u32::from(is_new) << way;
            }
        }
        ways
    }

    /// Returns the number of ways in which a name is the same beyond doubt
    pub fn standard(&self) -> usize {
        if self.varied { STANDARD } else { 1 }
    }

    /// Returns the letters of a word in one way
    pub fn spelled(&self, at: usize, way: usize) -> &[u8] {
        let ends = self.list.get(at).and_then(|word| Some((*word.from.get(way)?, *word.to.get(way)?)));
        let Some((from, to)) = ends else { return &[] };
        self.letters.get(way).and_then(|letters| letters.get(from.into()..to.into())).unwrap_or_default()
    }

    /// Returns the letters of the words from `first` to `last`, or `None` if there is anything between them
    #[inline(never)]
    pub fn run(&self, first: usize, last: usize, way: usize) -> Option<&[u8]> {
        let (one, other) = (self.list.get(first)?, self.list.get(last)?);
        let letters = self.letters.get(way)?.get((*one.from.get(way)?).into()..(*other.to.get(way)?).into());
        letters.filter(|_| usize::from(other.joined) <= first)
    }

    #[inline(never)]
    pub fn word(&self, at: usize) -> &[u8] {
        self.spelled(at, 0)
    }

    #[inline(never)]
    pub fn role(&self, at: usize) -> Role {
        self.list.get(at).map_or(Role::Unknown, |word| word.role)
    }

    /// Returns the indices of words that meet a condition, one bit each
    #[inline(never)]
    pub fn which(&self, is: &dyn Fn(&Word) -> bool) -> u32 {
        self.list.iter().rev().fold(0, |places, word| places << 1 | u32::from(is(word)))
    }

    #[inline(never)]
    pub fn is_listed(&self, list: u8, at: usize) -> bool {
        self.list.get(at).is_some_and(|word| word.lists & bit(list) != 0)
    }

    /// Adds the words of a text
    #[inline(never)]
    pub fn add(&mut self, text: &str, role: Role) {
        let first = self.list.len();
        if self.too_many {
            return;
        }
        if is_placeholder(text) {
            self.rid = true;
            return;
        }
        self.divide(if role == Role::Family { text } else { without_thai_title(text) }, role);
        if self.list.len() > MOST_PARTS {
            self.too_many = true;
        }
        if self.too_many || self.list.len() == first {
            return;
        }
        if self.script == LATIN {
            self.look_up(first);
            self.drop_what_is_no_name(first, role);
            self.find_particles(first, role);
        }
        for at in first..self.list.len() {
            // Ignores the continuation bytes of characters.
            let is_alone = self.word(at).iter().filter(|&&byte| byte & 0xc0 != 0x80).count() == 1;
            if is_alone
                && !EAST.contains(&self.script)
                && let Some(word) = self.list.get_mut(at)
            {
                let is_particle = word.kind == Kind::Particle || word.slashed;
                word.kind = if is_particle { Kind::Particle } else { Kind::Initial };
            }
        }
        let mut joined = (0, None);
        for (at, word) in (0..).zip(&mut self.list) {
            if joined.1 != word.from.first().copied() {
                joined.0 = at;
            }
            word.joined = joined.0;
            joined.1 = word.to.first().copied();
        }
        if self.varied {
            for at in first..self.list.len() {
                let mut alike = 0;
                for way in 1..WAYS {
                    for before in 0..way {
                        let is_alike = self.spelled(at, before) == self.spelled(at, way);
                        alike |= if is_alike { two(before, way) } else { 0 };
                    }
                }
                if let Some(word) = self.list.get_mut(at) {
                    word.alike = alike;
                }
            }
        }
    }

    /// Looks up the lists that contain each word
    #[inline(never)]
    fn look_up(&mut self, first: usize) {
        let mut found = [(0, 0); MOST_PARTS];
        let words = core::array::from_fn::<&[u8], MOST_PARTS, _>(|at| self.word(first + at));
        find(&LISTS, &words, &mut |at, list, group| {
            if let Some((lists, generation)) = found.get_mut(at) {
                *lists |= bit(list);
                *generation = if list == b'g' { u8::try_from(group).unwrap_or(0) } else { *generation };
            }
        });
        for (word, (lists, generation)) in self.list.iter_mut().skip(first).zip(found) {
            word.lists = lists;
            word.generation = generation;
        }
    }

    #[inline(never)]
    fn here(&self) -> [u16; WAYS] {
        self.letters.each_ref().map(|letters| u16::try_from(letters.len()).unwrap_or(u16::MAX))
    }

    #[inline(never)]
    fn divide(&mut self, text: &str, role: Role) {
        let mut from = None;
        let mut before = ' ';
        let mut chars = chars(text).peekable();
        while let Some(c) = chars.next() {
            let sign = sign(c);
            match sign {
                Sign::Nothing => continue,
                // `M.ª`
                Sign::Dot if chars.peek().is_some_and(|next| matches!(next, 'ª' | 'º')) => continue,
                Sign::Letter(script) if script == self.script => {
                    if from.is_none() {
                        from = Some((self.here(), before == '/'));
                    }
                    self.varied |= write(c, &mut self.letters);
                    before = c;
                    continue;
                }
                _ => {}
            }
            before = c;
            if let Some((from, slashed)) = from.take() {
                self.push(from, role, sign == Sign::Dot, slashed || c == '/');
            }
            if self.list.len() > MOST_PARTS {
                return;
            }
        }
        if let Some((from, slashed)) = from {
            self.push(from, role, false, slashed);
        }
    }

    #[inline(never)]
    fn push(&mut self, from: [u16; WAYS], role: Role, dotted: bool, slashed: bool) {
        let to = self.here();
        if from != to {
            let word = Word {
                from,
                to,
                role,
                kind: Kind::Plain,
                dotted,
                slashed,
                joined: 0,
                alike: u32::MAX,
                lists: 0,
                generation: 0,
            };
            self.list.push(word);
        }
    }

    fn count(&self, first: usize) -> usize {
        self.list.len().saturating_sub(first)
    }

    #[inline(never)]
    fn remove(&mut self, at: usize) {
        for at in at + 1..self.list.len() {
            if let [.., before, word] = self.list.get_mut(..=at).unwrap_or_default() {
                *before = *word;
            }
        }
        self.list.pop();
    }

    #[inline(never)]
    fn drop_what_is_no_name(&mut self, first: usize, role: Role) {
        let before = self.list.len();
        let mut at = first;
        while at < self.list.len() {
            if self.is_listed(b'n', at) {
                self.remove(at);
            } else {
                at += 1;
            }
        }
        while self.count(first) > 1 && role != Role::Family && self.is_listed(b't', first) {
            // `U` is an initial unless a whole name follows.
            if self.word(first) == b"U" && (self.count(first) == 2 || self.list.get(first).is_some_and(|u| u.dotted)) {
                break;
            }
            self.remove(first);
        }
        while self.count(first) > 1 && self.is_listed(b'd', self.list.len() - 1) {
            self.remove(self.list.len() - 1);
        }
        self.rid |= before != self.list.len();
        let mut at = first + 1;
        while let Some(&Word { generation, .. }) = self.list.get(at) {
            let is_last = at + 1 == self.list.len();
            // In the middle, if the family name comes first; only words that are not names themselves.
            let is_none = is_last || role == Role::Unknown && matches!(self.word(at), b"JR" | b"II" | b"III");
            if generation != 0 && is_none {
                self.generation = generation;
                self.remove(at);
            } else {
                at += 1;
            }
        }
    }

    #[inline(never)]
    fn find_particles(&mut self, first: usize, role: Role) {
        for at in first..self.list.len() {
            let begins = role == Role::Unknown && at == first;
            // `Berg, van den`
            let is_behind = role == Role::Family
                && at > first + 1
                && self.list.get(at - 1).is_some_and(|before| before.kind == Kind::Particle);
            if at + 1 == self.list.len() && !is_behind {
                break;
            }
            let is_particle = match self.word(at) {
                [b'Y' | b'E' | b'I' | b'B' | b'D' | b'L' | b'T'] if role == Role::Given || at == first => false,
                _ => self.is_listed(b'p', at) || role != Role::Given && !begins && self.is_listed(b'f', at),
            };
            if let Some(word) = self.list.get_mut(at)
                && is_particle
                && !word.dotted
            {
                word.kind = Kind::Particle;
            }
        }
    }
}
