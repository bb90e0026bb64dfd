//! The words of a name

use super::fold::{EAST, LATIN, STANDARD, Sign, WAYS, sign, write};

/// Which part of a name a word is of
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Role {
    Given,
    Family,
    /// Nobody says
    Unknown,
}

impl Role {
    /// Whether words of the two roles can be one
    pub fn meets(self, other: Self) -> bool {
        self == other || self == Self::Unknown || other == Self::Unknown
    }
}

/// What a word does in a name
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    /// It names somebody
    Plain,
    /// It is the first letter of a word that does
    Initial,
    /// It goes with the next one, and comes and goes: `de`, `van`, `al`
    Particle,
}

/// One word
#[derive(Clone, Copy)]
pub struct Word {
    from: [u16; WAYS],
    to: [u16; WAYS],
    pub role: Role,
    pub kind: Kind,
    /// A dot stands after it
    pub dotted: bool,
    /// It stands beside a slash, as in `s/o`
    slashed: bool,
}

/// Words of one script that a name is made of, in their order
#[allow(clippy::struct_excessive_bools, reason = "they are things found on the way, and of no state")]
pub struct Words {
    letters: [Vec<u8>; WAYS],
    pub list: Vec<Word>,
    /// Letters can be written in more ways than one
    varied: bool,
    /// There are more words than are compared
    pub too_many: bool,
    /// Words may lack their ends
    pub cut: bool,
    /// Junior, senior and so on by a number; 0 where none is there
    pub generation: u8,
    /// Something stood there that is no part of the name: a title, or a word for a name that is missing
    pub rid: bool,
    pub script: u8,
}

/// Words of a name that are compared; a body chooses how many it has
pub const MOST_PARTS: usize = 14;

/// Words that stand before a name and are none
const TITLES: &str = "MR MRS MS MISS DR PROF SIR DAME REV HAJI HAJJI HADJI HAJJ HJ HJH SHRI SMT MME HERR FRAU ING MAG DIPL \
    MGR MUDR JUDR DATO DATUK CAPT SISTER SR DOTT SIG SRA SRTA LIC U DAW";
/// Words that stand after a name and are none
const DEGREES: &str = "PHD MD ESQ MSC BSC MBA CPA";
/// Words that tell generations apart; those with one number say the same
const GENERATIONS: &[(&str, u8)] = &[
    ("JR", 1),
    ("JNR", 1),
    ("JUNIOR", 1),
    ("SR", 2),
    ("SNR", 2),
    ("SENIOR", 2),
    ("II", 3),
    ("III", 4),
    ("IV", 5),
    ("FILHO", 6),
    ("NETO", 7),
    ("SOBRINHO", 8),
    ("HIJO", 9),
];
/// Words for a name that nobody has
const ABSENT: &str = "FNU LNU NFN NLN NMN NFI XXX";
/// The same where nothing else stands there
const ABSENT_ALONE: &str = "X XX UNKNOWN NONE NIL UNK NULL";
/// Particles that also given names have
const PARTICLES: &str = "DE DEL LA LOS LAS DOS DAS DA DI Y E EL AL UL BIN BINTI BINTE BINT IBN BTE BT";
/// Particles that family names have
const FAMILY_PARTICLES: &str =
    "VAN VON DER DEN TER TEN TE T ZU ZUR ZUM VOM AF AV D L DELA DU DO DES LE I BEN B AP OULD AIT VDA VIUDA NEE GEB NI";

/// Whether a list of words, divided by blanks, has one
#[inline(never)]
pub fn has(list: &str, word: &[u8]) -> bool {
    list.split(' ').any(|one| one.as_bytes() == word)
}

impl Words {
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
        }
    }

    /// How many ways of writing there are to be tried
    pub fn ways(&self, beyond_doubt: bool) -> usize {
        if !self.varied {
            1
        } else if beyond_doubt {
            STANDARD
        } else {
            WAYS
        }
    }

    /// The letters of words one after another, from the first to the last; nothing if something stood between them
    #[inline(never)]
    pub fn run(&self, first: usize, last: usize, way: usize) -> Option<&[u8]> {
        let words = self.list.get(first..=last)?;
        let joined = words.iter().zip(words.get(1..)?).all(|(one, next)| one.to.first() == next.from.first());
        let from = words.first()?.from.get(way)?;
        let to = words.last()?.to.get(way)?;
        if joined { self.letters.get(way)?.get(usize::from(*from)..usize::from(*to)) } else { None }
    }

    #[inline(never)]
    pub fn word(&self, at: usize) -> &[u8] {
        self.run(at, at, 0).unwrap_or_default()
    }

    #[inline(never)]
    pub fn role(&self, at: usize) -> Role {
        self.list.get(at).map_or(Role::Unknown, |word| word.role)
    }

    /// Whether a word names somebody, in full or by an initial
    #[inline(never)]
    pub fn is_strong(&self, at: usize) -> bool {
        self.list.get(at).is_some_and(|word| word.kind != Kind::Particle)
    }

    #[inline(never)]
    pub fn is_initial(&self, at: usize) -> bool {
        self.list.get(at).is_some_and(|word| word.kind == Kind::Initial)
    }

    /// Adds what a text says
    #[inline(never)]
    pub fn add(&mut self, text: &str, role: Role) {
        let first = self.list.len();
        if self.script == LATIN && text.trim().eq_ignore_ascii_case("n/a") {
            self.rid = true;
            return;
        }
        self.divide(text, role);
        if self.list.len() > MOST_PARTS {
            self.too_many = true;
            self.list.truncate(MOST_PARTS);
        }
        if self.script == LATIN {
            self.drop_what_is_no_name(first, role);
            self.find_particles(first, role);
        }
        for at in first..self.list.len() {
            let is_alone = core::str::from_utf8(self.word(at)).is_ok_and(|word| word.chars().count() == 1);
            let is_particle = self.list.get(at).is_some_and(|word| word.kind == Kind::Particle || word.slashed);
            if is_alone
                && !EAST.contains(&self.script)
                && let Some(word) = self.list.get_mut(at)
            {
                word.kind = if is_particle { Kind::Particle } else { Kind::Initial };
            }
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
        let mut chars = text.chars().peekable();
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
            self.list.push(Word { from, to, role, kind: Kind::Plain, dotted, slashed });
        }
    }

    fn count(&self, first: usize) -> usize {
        self.list.len().saturating_sub(first)
    }

    #[inline(never)]
    fn remove(&mut self, at: usize) {
        if at < self.list.len() {
            self.list.remove(at);
        }
    }

    #[inline(never)]
    fn drop_what_is_no_name(&mut self, first: usize, role: Role) {
        let before = self.list.len();
        let alone = self.count(first) == 1;
        let mut at = first;
        while at < self.list.len() {
            let word = self.word(at);
            if has(ABSENT, word) || alone && has(ABSENT_ALONE, word) {
                self.remove(at);
            } else {
                at += 1;
            }
        }
        while self.count(first) > 1 && role != Role::Family && has(TITLES, self.word(first)) {
            // An initial, unless there is a whole name after it
            if self.word(first) == b"U" && (self.count(first) == 2 || self.list.get(first).is_some_and(|u| u.dotted)) {
                break;
            }
            self.remove(first);
        }
        while self.count(first) > 1 && has(DEGREES, self.word(self.list.len() - 1)) {
            self.remove(self.list.len() - 1);
        }
        self.rid |= before != self.list.len();
        let mut at = first + 1;
        while at < self.list.len() {
            let word = self.word(at);
            let known = GENERATIONS.iter().find(|(name, _)| name.as_bytes() == word);
            let is_last = at + 1 == self.list.len();
            match known {
                // In the middle, where the family name comes first: only what is no name itself
                Some(&(name, number)) if is_last || role == Role::Unknown && matches!(name, "JR" | "II" | "III") => {
                    self.generation = number;
                    self.remove(at);
                }
                _ => at += 1,
            }
        }
    }

    #[inline(never)]
    fn find_particles(&mut self, first: usize, role: Role) {
        for at in first..self.list.len().saturating_sub(1) {
            let word = self.word(at);
            let begins = role == Role::Unknown && at == first;
            let is_particle = match word {
                [b'Y' | b'E' | b'I' | b'B' | b'D' | b'L' | b'T'] if role == Role::Given || at == first => false,
                _ => has(PARTICLES, word) || role != Role::Given && !begins && has(FAMILY_PARTICLES, word),
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
