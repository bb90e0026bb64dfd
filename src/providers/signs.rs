//! The signs of all providers laid in one row, worked out when the crate is compiled

use super::PROVIDERS;
use super::provider::{Sign, Test};
use crate::json::same;

/// The signs of all providers
pub struct Signs {
    tests: [Option<&'static Test>; TESTS],
    /// Tests whose key has a given length, a bit each: most keys of a body are
    /// told apart from all that matter by their length alone
    by_length: [u128; LENGTHS],
    providers: Row,
    events: Row,
}

/// One sign, laid
#[derive(Clone, Copy)]
pub struct Laid {
    /// The tests that all have to hold, a bit each
    pub tests: u128,
    /// The place of its provider in the registry
    pub provider: usize,
    /// The place of its event among the provider's, where it tells of one
    pub event: usize,
}

/// Signs in the order of the registry
struct Row {
    signs: [Laid; SIGNS_A_ROW],
    length: usize,
}

const TESTS: usize = 128;
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
        let mut next = 0;
        let mut provider = 0;
        while provider < PROVIDERS.len() {
            next = all.row(next, PROVIDERS[provider].signs, provider, None);
            let mut event = 0;
            while event < PROVIDERS[provider].events.len() {
                next = all.row(next, PROVIDERS[provider].events[event].signs, provider, Some(event));
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
    const fn row(&mut self, mut next: usize, signs: &'static [Sign], provider: usize, event: Option<usize>) -> usize {
        let mut sign = 0;
        while sign < signs.len() {
            let mut tests = 0;
            let mut test = 0;
            while test < signs[sign].len() {
                self.tests[next] = Some(&signs[sign][test]);
                self.by_length[signs[sign][test].key().len()] |= 1 << next;
                tests |= 1 << next;
                next += 1;
                test += 1;
            }
            let (row, event) = match event {
                Some(event) => (&mut self.events, event),
                None => (&mut self.providers, 0),
            };
            row.signs[row.length] = Laid { tests, provider, event };
            row.length += 1;
            sign += 1;
        }
        next
    }
}
