//! The signs of all providers laid in one row, worked out when the crate is compiled

use super::PROVIDERS;
use super::provider::{Sign, Test};
use crate::json::same;

/// The signs of all providers
pub struct Signs {
    tests: [Option<&'static Test>; TESTS],
    /// Tests whose key has a given length, a bit each: most keys of a body are
    /// told apart from all that matter by their length alone
    by_length: [u64; LENGTHS],
    providers: Row,
    events: Row,
}

/// One sign, laid
#[derive(Clone, Copy)]
pub struct Laid {
    /// The tests that all have to hold, a bit each
    pub tests: u64,
    /// The place of its provider in the registry
    pub provider: usize,
    /// The place of its event among the provider's, where it tells of one
    pub event: usize,
}

/// Signs in the order of the registry, a provider's by how much each asks for
struct Row {
    signs: [Laid; SIGNS_A_ROW],
    length: usize,
}

/// As many as a word has bits; what two signs have in common is one test
const TESTS: usize = 64;
const LENGTHS: usize = 32;
const SIGNS_A_ROW: usize = 64;

/// The signs of all providers
pub static SIGNS: Signs = Signs::lay();

impl Signs {
    /// The tests that look at a key of this name, and the place of each
    pub fn candidates(&self, name: &[u8]) -> impl Iterator<Item = (u32, &'static Test)> {
        let mut left = self.by_length.get(name.len()).copied().unwrap_or(0);
        core::iter::from_fn(move || {
            while left != 0 {
                let place = left.trailing_zeros();
                left &= left - 1;
                if let Some(Some(test)) = self.tests.get(place as usize)
                    && same(test.key().as_bytes(), name)
                {
                    return Some((place, *test));
                }
            }
            None
        })
    }

    /// What says that a body is a provider's
    pub fn of_providers(&self) -> impl Iterator<Item = &Laid> {
        self.providers.signs.iter().take(self.providers.length)
    }

    /// What says which of its provider's events a body is
    pub fn of_events(&self) -> impl Iterator<Item = &Laid> {
        self.events.signs.iter().take(self.events.length)
    }

    #[allow(
        clippy::indexing_slicing,
        reason = "worked out when the crate is compiled: a place too many does not compile"
    )]
    const fn lay() -> Self {
        const NONE: Row = Row { signs: [Laid { tests: 0, provider: 0, event: 0 }; SIGNS_A_ROW], length: 0 };
        let mut all = Self { tests: [None; TESTS], by_length: [0; LENGTHS], providers: NONE, events: NONE };
        let mut provider = 0;
        while provider < PROVIDERS.len() {
            all.row(PROVIDERS[provider].signs, provider, None);
            let mut event = 0;
            while event < PROVIDERS[provider].events.len() {
                all.row(PROVIDERS[provider].events[event].signs, provider, Some(event));
                event += 1;
            }
            provider += 1;
        }
        all
    }

    #[allow(
        clippy::indexing_slicing,
        reason = "worked out when the crate is compiled: a place too many does not compile"
    )]
    const fn row(&mut self, signs: &'static [Sign], provider: usize, event: Option<usize>) {
        let mut sign = 0;
        while sign < signs.len() {
            let mut tests = 0u64;
            let mut test = 0;
            while test < signs[sign].len() {
                let place = self.place(&signs[sign][test]);
                self.by_length[signs[sign][test].key().len()] |= 1 << place;
                tests |= 1 << place;
                test += 1;
            }
            let (row, event) = match event {
                Some(event) => (&mut self.events, event),
                None => (&mut self.providers, 0),
            };
            // What asks for more is the surer sign.
            let mut place = row.length;
            while place > 0
                && row.signs[place - 1].provider == provider
                && row.signs[place - 1].tests.count_ones() < tests.count_ones()
            {
                row.signs[place] = row.signs[place - 1];
                place -= 1;
            }
            row.signs[place] = Laid { tests, provider, event };
            row.length += 1;
            sign += 1;
        }
    }

    /// The place of a test, which may be another sign's as well
    #[allow(
        clippy::indexing_slicing,
        reason = "worked out when the crate is compiled: a place too many does not compile"
    )]
    const fn place(&mut self, test: &'static Test) -> usize {
        let mut place = 0;
        while let Some(known) = self.tests[place] {
            if are_same(known, test) {
                return place;
            }
            place += 1;
        }
        self.tests[place] = Some(test);
        place
    }
}

const fn are_same(one: &Test, other: &Test) -> bool {
    match (one, other) {
        (Test::Has(one), Test::Has(other))
        | (Test::Says(one), Test::Says(other))
        | (Test::Object(one), Test::Object(other)) => is(one, other),
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
    let (mut one, mut other) = (one.as_bytes(), other.as_bytes());
    while let ([byte, more @ ..], [other_byte, other_more @ ..]) = (one, other) {
        if *byte != *other_byte {
            return false;
        }
        (one, other) = (more, other_more);
    }
    one.is_empty() && other.is_empty()
}
