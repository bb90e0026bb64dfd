//! Discriminators: the keys at the top of a body that tell two answers apart, laid out when the crate is compiled
//!
//! There are two levels: those of a registry tell its providers apart, those of a provider its events. Each level has
//! as many tests as it needs.

use super::bits::Bits;
use super::provider::{PAGE_SIGNS, PATH, Provider, Sign, Test};
use crate::json::same;

/// The discriminators of one level
#[derive(Debug)]
pub struct Discriminators {
    /// Each test once, the shorter keys first
    tests: &'static [Option<&'static Test>],
    /// Where in `tests` those of a key's length begin: most keys of a body are ruled out by their length alone
    starts: [u16; LENGTHS + 1],
    signs: &'static [LaidSign],
    /// The tests of all signs beyond the first word of a set
    beyond: &'static [u16],
    /// The paths to objects in which tests look for a key, each once
    paths: [&'static [u8]; PATHS],
}

/// The maximum number of paths to objects in which the tests of one level look
const PATHS: usize = 4;

/// A sign, laid out
#[derive(Clone, Copy, Debug)]
pub struct LaidSign {
    /// What it is a sign of: the place of a provider in its registry, or of an event in its provider
    answer: u16,
    /// Whether every test is [`Test::Common`]
    is_weak: bool,
    /// How many tests have to hold
    count: u16,
    /// Those in the first word of a set
    first: u64,
    /// Where the others are, in the layout of the whole registry
    beyond: [u16; 2],
}

/// Lengths of keys that are told apart
const LENGTHS: usize = 32;

impl Discriminators {
    /// The tests that look at a key of this name, and the place of each
    pub fn candidates(&self, name: &[u8]) -> impl Iterator<Item = (usize, &'static Test)> {
        let start = |length: usize| self.starts.get(length).copied().map_or(0, usize::from);
        let (from, to) = (start(name.len()), start(name.len() + 1));
        let tests = self.tests.get(from..to).unwrap_or_default();
        let named = (from..).zip(tests.iter().flatten().copied());
        named.filter(move |(_, test)| same(test.key().as_bytes(), name))
    }

    /// Whether some test looks deeper than the top
    pub const fn is_deep(&self) -> bool {
        let [first, ..] = self.paths;
        !first.is_empty()
    }

    /// Whether some test looks into the object to which a path leads
    pub fn leads(&self, path: &[u8]) -> bool {
        self.paths.iter().any(|known| same(known, path))
    }

    /// The signs of which every test holds, the surest first
    pub fn shown<'a>(&'a self, held: &'a Bits) -> impl Iterator<Item = &'a LaidSign> {
        let holds = move |sign: &&LaidSign| {
            held.first() & sign.first == sign.first
                && self.beyond(sign).iter().all(|&place| held.has(usize::from(place)))
        };
        self.signs.iter().filter(holds)
    }

    /// The tests of a sign
    pub fn tests<'a>(&'a self, sign: &'a LaidSign) -> impl Iterator<Item = &'static Test> + 'a {
        let is_of_sign = |place: usize| match u32::try_from(place).ok().and_then(|place| 1_u64.checked_shl(place)) {
            Some(bit) => sign.first & bit != 0,
            None => self.beyond(sign).iter().any(|&own| usize::from(own) == place),
        };
        let tests = self.tests.iter().enumerate().filter(move |&(place, _)| is_of_sign(place));
        tests.filter_map(|(_, test)| *test)
    }

    /// The places of a sign's tests beyond the first word of a set
    fn beyond(&self, sign: &LaidSign) -> &'static [u16] {
        let [from, to] = sign.beyond.map(usize::from);
        self.beyond.get(from..to).unwrap_or_default()
    }
}

impl LaidSign {
    /// What it is a sign of: the place of a provider in its registry, or of an event in its provider
    pub fn answer(&self) -> usize {
        usize::from(self.answer)
    }

    /// Whether it gives way to a sign that is not weak
    pub fn is_weak(&self) -> bool {
        self.is_weak
    }
}

/// The discriminators of a registry and of each of its providers, `N` tests in all their signs together
#[derive(Debug)]
pub struct Layout<const PROVIDERS: usize, const N: usize> {
    tests: [Option<&'static Test>; N],
    signs: [LaidSign; N],
    beyond: [u16; N],
    /// How much of each is laid out: tests, signs, places beyond the first word
    laid: [usize; 3],
    registry: Level,
    providers: [Level; PROVIDERS],
}

/// Where in a layout a level is
#[derive(Clone, Copy, Debug)]
struct Level {
    tests: [usize; 2],
    signs: [usize; 2],
}

/// How many tests all signs of some providers have together
#[allow(clippy::indexing_slicing, reason = "worked out when the crate is compiled")]
pub const fn tests(providers: &[&Provider]) -> usize {
    let (mut all, mut provider) = (0, 0);
    while provider < providers.len() {
        all += tests_of(providers[provider].signs) + tests_of(pages(providers[provider]));
        let mut event = 0;
        while event < providers[provider].events.len() {
            all += tests_of(providers[provider].events[event].signs);
            event += 1;
        }
        provider += 1;
    }
    all
}

/// The signs of a provider's pages
const fn pages(provider: &Provider) -> &'static [Sign] {
    if provider.lists { &PAGE_SIGNS } else { &[] }
}

#[allow(clippy::indexing_slicing, reason = "worked out when the crate is compiled")]
const fn tests_of(signs: &[Sign]) -> usize {
    let (mut all, mut sign) = (0, 0);
    while sign < signs.len() {
        all += signs[sign].len();
        sign += 1;
    }
    all
}

#[allow(
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "worked out when the crate is compiled: a place too many does not compile"
)]
impl<const PROVIDERS: usize, const N: usize> Layout<PROVIDERS, N> {
    /// Lays out the signs of some providers
    pub const fn of(providers: &'static [&'static Provider]) -> Self {
        const NOTHING: Level = Level { tests: [0; 2], signs: [0; 2] };
        let mut all = Self {
            tests: [None; N],
            signs: [LaidSign { answer: 0, is_weak: false, count: 0, first: 0, beyond: [0; 2] }; N],
            beyond: [0; N],
            laid: [0; 3],
            registry: NOTHING,
            providers: [NOTHING; PROVIDERS],
        };
        let [from, signs_from, _] = all.laid;
        let mut provider = 0;
        while provider < providers.len() {
            all.add_tests(from, providers[provider].signs);
            all.add_tests(from, pages(providers[provider]));
            provider += 1;
        }
        provider = 0;
        while provider < providers.len() {
            // Any sign of a provider's suffices: they stay in the order of the registry.
            all.add_signs(from, all.laid[1], providers[provider].signs, provider as u16);
            all.add_signs(from, all.laid[1], pages(providers[provider]), provider as u16);
            provider += 1;
        }
        all.registry = Level { tests: [from, all.laid[0]], signs: [signs_from, all.laid[1]] };
        provider = 0;
        while provider < providers.len() {
            all.providers[provider] = all.level_of(providers[provider]);
            provider += 1;
        }
        all
    }

    const fn level_of(&mut self, provider: &'static Provider) -> Level {
        let [from, signs_from, _] = self.laid;
        let mut event = 0;
        while event < provider.events.len() {
            self.add_tests(from, provider.events[event].signs);
            event += 1;
        }
        event = 0;
        while event < provider.events.len() {
            self.add_signs(from, signs_from, provider.events[event].signs, event as u16);
            event += 1;
        }
        Level { tests: [from, self.laid[0]], signs: [signs_from, self.laid[1]] }
    }

    /// Adds the tests of some signs to the level that begins at `from`, each once, where its key's length belongs
    const fn add_tests(&mut self, from: usize, signs: &'static [Sign]) {
        let mut sign = 0;
        while sign < signs.len() {
            let mut test = 0;
            while test < signs[sign].len() {
                self.add_test(from, signs[sign][test].unmarked());
                test += 1;
            }
            sign += 1;
        }
    }

    const fn add_test(&mut self, from: usize, test: &'static Test) {
        assert!(test.key().len() < LENGTHS, "a discriminating key is too long");
        if self.place(from, test) < self.laid[0] {
            return;
        }
        let mut place = self.laid[0];
        while place > from
            && let Some(before) = self.tests[place - 1]
            && before.key().len() > test.key().len()
        {
            self.tests[place] = self.tests[place - 1];
            place -= 1;
        }
        self.tests[place] = Some(test);
        self.laid[0] += 1;
    }

    /// Where in the layout a test of the level that begins at `from` is; behind all where it is not
    const fn place(&self, from: usize, test: &Test) -> usize {
        let mut place = from;
        while place < self.laid[0] {
            if let Some(known) = self.tests[place]
                && are_same(known, test)
            {
                return place;
            }
            place += 1;
        }
        place
    }

    /// Adds signs of an answer to those from `signs_from` on: what asks for more is the surer sign
    const fn add_signs(&mut self, from: usize, signs_from: usize, signs: &'static [Sign], answer: u16) {
        let mut sign = 0;
        while sign < signs.len() {
            let laid = self.sign(from, signs[sign], answer);
            let mut place = self.laid[1];
            while place > signs_from && self.signs[place - 1].count < laid.count {
                self.signs[place] = self.signs[place - 1];
                place -= 1;
            }
            self.signs[place] = laid;
            self.laid[1] += 1;
            sign += 1;
        }
    }

    const fn sign(&mut self, from: usize, sign: Sign, answer: u16) -> LaidSign {
        let start = self.laid[2] as u16;
        let (mut first, mut test, mut is_weak) = (0, 0, true);
        while test < sign.len() {
            is_weak = is_weak && matches!(sign[test], Test::Common(_));
            let place = self.place(from, sign[test].unmarked()) - from;
            if place < Bits::FIRST {
                first |= 1 << place;
            } else {
                self.beyond[self.laid[2]] = place as u16;
                self.laid[2] += 1;
            }
            test += 1;
        }
        LaidSign { answer, is_weak, count: sign.len() as u16, first, beyond: [start, self.laid[2] as u16] }
    }

    /// The discriminators that tell the providers apart
    pub const fn of_registry(&'static self) -> Discriminators {
        self.at(self.registry)
    }

    /// The discriminators that tell each provider's events apart
    pub const fn of_providers(&'static self) -> [Discriminators; PROVIDERS] {
        const NOTHING: Discriminators =
            Discriminators { tests: &[], starts: [0; LENGTHS + 1], signs: &[], beyond: &[], paths: [&[]; PATHS] };
        let mut all = [NOTHING; PROVIDERS];
        let mut provider = 0;
        while provider < PROVIDERS {
            all[provider] = self.at(self.providers[provider]);
            provider += 1;
        }
        all
    }

    const fn at(&'static self, level: Level) -> Discriminators {
        let tests = part(&self.tests, level.tests);
        let mut starts = [0; LENGTHS + 1];
        let (mut length, mut test) = (0, 0);
        while length <= LENGTHS {
            while test < tests.len()
                && let Some(known) = tests[test]
                && known.key().len() < length
            {
                test += 1;
            }
            starts[length] = test as u16;
            length += 1;
        }
        let signs = part(&self.signs, level.signs);
        Discriminators { tests, starts, signs, beyond: &self.beyond, paths: paths(tests) }
    }
}

/// The paths to the objects in which tests look, each once
#[allow(clippy::indexing_slicing, reason = "worked out when the crate is compiled")]
const fn paths(tests: &[Option<&'static Test>]) -> [&'static [u8]; PATHS] {
    let mut all: [&[u8]; PATHS] = [&[]; PATHS];
    let (mut count, mut test) = (0, 0);
    while test < tests.len() {
        if let Some(known) = tests[test] {
            let key = known.key().as_bytes();
            let mut end = 0;
            while end < key.len() {
                if key[end] == PATH as u8 {
                    let (path, _) = key.split_at(end);
                    let mut place = 0;
                    while place < count && !is_bytes(all[place], path) {
                        place += 1;
                    }
                    if place == count {
                        all[count] = path;
                        count += 1;
                    }
                }
                end += 1;
            }
        }
        test += 1;
    }
    all
}

const fn part<T>(all: &[T], [from, to]: [usize; 2]) -> &[T] {
    all.split_at(to).0.split_at(from).1
}

const fn are_same(one: &Test, other: &Test) -> bool {
    match (one, other) {
        (Test::Has(one), Test::Has(other))
        | (Test::Says(one), Test::Says(other))
        | (Test::Object(one), Test::Object(other))
        | (Test::List(one), Test::List(other)) => is(one, other),
        (Test::Begins(one, start), Test::Begins(other, other_start)) => is(one, other) && is(start, other_start),
        (Test::Is(one, words), Test::Is(other, other_words)) => is(one, other) && are(words, other_words),
        _ => false,
    }
}

const fn are(mut words: &[&str], mut others: &[&str]) -> bool {
    while let ([word, more @ ..], [other, others_more @ ..]) = (words, others) {
        if !is(word, other) {
            return false;
        }
        (words, others) = (more, others_more);
    }
    words.is_empty() && others.is_empty()
}

const fn is(one: &str, other: &str) -> bool {
    is_bytes(one.as_bytes(), other.as_bytes())
}

const fn is_bytes(mut one: &[u8], mut other: &[u8]) -> bool {
    while let ([byte, more @ ..], [other_byte, other_more @ ..]) = (one, other) {
        if *byte != *other_byte {
            return false;
        }
        (one, other) = (more, other_more);
    }
    one.is_empty() && other.is_empty()
}
