//! Whose body it is, and which event: one look at the top of it
//!
//! The keys at the top are compared with the signs of all providers at once.
//! The look ends as soon as one provider and one event are certain; a second
//! provider's signs among the rest are found while the body is read.

use super::PROVIDERS;
use super::provider::{Event, Provider, Test};
use super::signs::{Laid, SIGNS};
use crate::json::bytes::Bytes;
use crate::json::fault::{Fault, Wanted};
use crate::json::scan::Failed;
use crate::json::skip::{Stop, colon, skip};
use crate::json::{begins, same, scan, text};
use core::cell::OnceCell;
use std::borrow::Cow;

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
struct Held(u64);

/// Looks at the top of the object at `start`
///
/// With `only` given, no other provider's signs are looked for.
///
/// # Errors
///
/// What was passed over is not JSON, or nests too deep.
pub fn detect(
    body: Bytes<'_>,
    start: usize,
    levels: usize,
    only: Option<&'static Provider>,
    hasty: bool,
) -> Result<Found, Stop> {
    let mut held = Held::default();
    let mut at = scan::space(body, start + 1);
    let levels = levels.checked_sub(1).ok_or(Stop::TooDeep(start))?;
    if body.at(at) == b'}' {
        return Ok(held.found(only));
    }
    let mut wanted = Wanted::KeyOrBrace;
    loop {
        if body.at(at) != b'"' {
            return Err(Fault::new(at, wanted).into());
        }
        let end = scan::string::<Stop>(body, at + 1)?;
        let value = colon(body, end.end() + 1)?;
        let key = resolved(body.piece(at + 1, end.end()), end.is_escaped());
        if held.offer(body, &key, value) && hasty {
            let found = held.found(only);
            if matches!(found, Found::One(..)) {
                return Ok(found);
            }
        }
        at = scan::space(body, skip(body, value, levels)?);
        match body.at(at) {
            b',' => at = scan::space(body, at + 1),
            b'}' => return Ok(held.found(only)),
            _ => return Err(Fault::new(at, Wanted::CommaOrBrace).into()),
        }
        wanted = Wanted::Key;
    }
}

/// Whether a key at the top is any provider's sign, so that a closer look is due
pub fn is_sign(key: &[u8]) -> bool {
    SIGNS.candidates(&resolved(key, key.contains(&b'\\'))).next().is_some()
}

/// A string with its escapes resolved; hardly any has one
fn resolved(raw: &[u8], escaped: bool) -> Cow<'_, [u8]> {
    if escaped { Cow::Owned(text::decode(raw).into_owned().into_bytes()) } else { Cow::Borrowed(raw) }
}

fn string(body: Bytes<'_>, at: usize) -> Option<Cow<'_, [u8]>> {
    let text = scan::string::<Failed>(body, at + 1).ok().filter(|_| body.at(at) == b'"')?;
    Some(resolved(body.piece(at + 1, text.end()), text.is_escaped()))
}

impl Held {
    /// Shows it a member; true if that made a test hold
    fn offer(&mut self, body: Bytes<'_>, name: &[u8], value: usize) -> bool {
        let before = self.0;
        // Several tests look at one value: it is read for the first of them.
        let said = OnceCell::new();
        let says = || said.get_or_init(|| string(body, value)).as_deref();
        for (place, test) in SIGNS.candidates(name) {
            let holds = match *test {
                Test::Has(_) => true,
                Test::Object(_) => body.at(value) == b'{',
                Test::Begins(_, start) => says().is_some_and(|text| begins(text, start.as_bytes())),
                Test::Is(_, words) => says().is_some_and(|text| words.iter().any(|word| same(word.as_bytes(), text))),
            };
            self.0 |= u64::from(holds) << place;
        }
        self.0 != before
    }

    fn found(self, only: Option<&'static Provider>) -> Found {
        let holds = |sign: &&Laid| self.0 & sign.tests == sign.tests;
        let mut signed = SIGNS.of_providers().filter(holds).filter_map(|sign| PROVIDERS.get(sign.provider).copied());
        let provider = match (only, signed.next()) {
            (Some(only), _) => only,
            (None, None) => return Found::Nobody,
            (None, Some(one)) => {
                if let Some(other) = signed.find(|other| !core::ptr::eq(*other, one)) {
                    return Found::Two(one, other);
                }
                one
            }
        };
        let mut events = SIGNS.of_events().filter(holds);
        let event =
            events.find(|sign| PROVIDERS.get(sign.provider).is_some_and(|whose| core::ptr::eq(*whose, provider)));
        match event.and_then(|sign| provider.events.get(sign.event)) {
            Some(event) => Found::One(provider, event),
            None => Found::NoEvent(provider),
        }
    }
}
