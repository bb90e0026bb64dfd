//! Whose body it is, and which event: one look at the top of it
//!
//! The keys at the top are compared with the signs of all providers at once.
//! The look ends as soon as one provider and one event are certain; a second
//! provider's signs among the rest are found while the body is read.

use super::PROVIDERS;
use super::provider::{Event, Provider, Sign, Test};
use crate::json::fault::{Fault, Wanted};
use crate::json::skip::{Stop, colon, skip};
use crate::json::{byte, scan, text};

/// What a look at the top has found
#[derive(Clone, Copy, Debug)]
pub enum Found {
    /// Exactly one
    One(&'static Provider, &'static Event),
    /// A provider's, but no event of it that is known
    NoEvent(&'static Provider),
    /// Two providers'
    Two(&'static Provider, &'static Provider),
    /// Nobody's
    Nobody,
}

/// Which of the tests hold, a bit each, in the order of the registry
#[derive(Clone, Copy, Debug, Default)]
struct Held(u128);

/// Tests whose key has a given length, a bit each: most keys of a body are
/// told apart from all that matter by their length alone
static BY_LENGTH: [u128; LENGTHS] = by_length();
const LENGTHS: usize = 32;

/// Looks at the top of the object at `start`
///
/// With `only` given, no other provider's signs are looked for.
///
/// # Errors
///
/// What was passed over is not JSON, or nests too deep.
pub fn detect(
    body: &[u8],
    start: usize,
    levels: usize,
    only: Option<&'static Provider>,
    hasty: bool,
) -> Result<Found, Stop> {
    let mut held = Held::default();
    let mut at = scan::space(body, start + 1);
    let levels = levels.checked_sub(1).ok_or(Stop::TooDeep(start))?;
    if byte(body, at) == b'}' {
        return Ok(held.found(only));
    }
    loop {
        if byte(body, at) != b'"' {
            return Err(Fault::new(at, Wanted::Key).into());
        }
        let end = scan::string(body, at + 1)?;
        let value = colon(body, end.end + 1)?;
        let key = body.get(at + 1..end.end).unwrap_or_default();
        if held.offer(body, key, value) && hasty {
            let found = held.found(only);
            if matches!(found, Found::One(..)) {
                return Ok(found);
            }
        }
        at = scan::space(body, skip(body, value, levels)?);
        match byte(body, at) {
            b',' => at = scan::space(body, at + 1),
            b'}' => return Ok(held.found(only)),
            _ => return Err(Fault::new(at, Wanted::CommaOrBrace).into()),
        }
    }
}

/// Whether a key at the top is any provider's sign, so that a closer look is due
pub fn is_sign(key: &[u8]) -> bool {
    let decoded = text::decode(key);
    let name = decoded.as_bytes();
    let mut candidates = candidates(name);
    while candidates != 0 {
        let place = candidates.trailing_zeros();
        candidates &= candidates - 1;
        if test(place).is_some_and(|test| test.key().as_bytes() == name) {
            return true;
        }
    }
    false
}

fn candidates(name: &[u8]) -> u128 {
    BY_LENGTH.get(name.len()).copied().unwrap_or(0)
}

impl Held {
    /// Shows it a member; true if that made a test hold
    fn offer(&mut self, body: &[u8], key: &[u8], value: usize) -> bool {
        let decoded;
        let name = if key.contains(&b'\\') {
            decoded = text::decode(key);
            decoded.as_bytes()
        } else {
            key
        };
        let before = self.0;
        let mut candidates = candidates(name);
        while candidates != 0 {
            let place = candidates.trailing_zeros();
            candidates &= candidates - 1;
            if test(place).is_some_and(|test| test.key().as_bytes() == name && holds(test, body, value)) {
                self.0 |= 1 << place;
            }
        }
        self.0 != before
    }

    fn found(self, only: Option<&'static Provider>) -> Found {
        let mut place = 0;
        let mut mine: Option<(&'static Provider, u32)> = None;
        for provider in PROVIDERS {
            let (theirs, events) = self.any(provider.signs, place);
            if theirs && only.is_none_or(|only| core::ptr::eq(only, *provider)) {
                if let Some((other, _)) = mine {
                    return Found::Two(other, provider);
                }
                mine = Some((provider, events));
            }
            place = provider.events.iter().fold(events, |place, event| place + count(event.signs));
        }
        let Some((provider, mut place)) = mine else {
            return only.map_or(Found::Nobody, Found::NoEvent);
        };
        for event in provider.events {
            let (is, next) = self.any(event.signs, place);
            if is {
                return Found::One(provider, event);
            }
            place = next;
        }
        Found::NoEvent(provider)
    }

    /// Whether one of the signs holds whole, and the place after them
    fn any(self, signs: &[Sign], first: u32) -> (bool, u32) {
        signs.iter().fold((false, first), |(any, place), sign| {
            let length = u32::try_from(sign.len()).unwrap_or(u32::MAX);
            let mask = ((1u128 << length) - 1) << place;
            (any || self.0 & mask == mask, place + length)
        })
    }
}

fn holds(test: &Test, body: &[u8], value: usize) -> bool {
    let string = || {
        let end = scan::string(body, value + 1).ok().filter(|_| byte(body, value) == b'"')?.end;
        body.get(value + 1..end)
    };
    match *test {
        Test::Has(_) => true,
        Test::Object(_) => byte(body, value) == b'{',
        Test::Begins(_, start) => string().is_some_and(|raw| text::decode(raw).starts_with(start)),
        Test::Is(_, words) => string().is_some_and(|raw| words.iter().any(|word| text::is(raw, word))),
    }
}

// The tests of all providers stand in one row: for each provider its own
// signs, then those of its events.

fn count(signs: &[Sign]) -> u32 {
    signs.iter().map(|sign| u32::try_from(sign.len()).unwrap_or(0)).sum()
}

static TESTS: [Option<&Test>; 128] = tests();

fn test(place: u32) -> Option<&'static Test> {
    *TESTS.get(place as usize)?
}

const fn tests() -> [Option<&'static Test>; 128] {
    let mut row = [None; 128];
    let mut place = 0;
    let mut providers = PROVIDERS;
    while let [provider, others @ ..] = providers {
        place = lay(&mut row, place, provider.signs);
        let mut events = provider.events;
        while let [event, more @ ..] = events {
            place = lay(&mut row, place, event.signs);
            events = more;
        }
        providers = others;
    }
    row
}

const fn lay(row: &mut [Option<&'static Test>; 128], mut place: usize, mut signs: &'static [Sign]) -> usize {
    while let [sign, others @ ..] = signs {
        let mut tests = *sign;
        while let [test, more @ ..] = tests {
            row[place] = Some(test);
            place += 1;
            tests = more;
        }
        signs = others;
    }
    place
}

const fn by_length() -> [u128; LENGTHS] {
    let row = tests();
    let mut lengths = [0; LENGTHS];
    let mut place = 0;
    while place < row.len() {
        if let Some(test) = row[place] {
            lengths[test.key().len()] |= 1 << place;
        }
        place += 1;
    }
    lengths
}
