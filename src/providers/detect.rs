//! Whose body it is, and which event: one look at the top of it
//!
//! The keys at the top are compared with the signs of all providers at once.
//! The look ends as soon as one provider and one event are certain; whatever
//! else stands at the top is looked at when the body has been read
//! ([`Clues`](super::clues::Clues)).

use super::PROVIDERS;
use super::provider::{Event, Provider, Test};
use super::signs::{Laid, SIGNS};
use crate::json::cursor::Cursor;
use crate::json::fault::Wanted;
use crate::json::scan::Blame;
use crate::json::skip::{Stop, skip};
use crate::json::text::decode;
use crate::json::utf8::Utf8;
use crate::json::{begins, same, scan};
use core::cell::OnceCell;

/// What a look at the top has found
#[derive(Clone, Copy, Debug)]
pub enum Found {
    /// Exactly one
    One(&'static Provider, &'static Event),
    /// A provider's by its signs or by the form of its event's name, but no event that is known
    NoEvent(&'static Provider),
    /// Two providers'
    Two(&'static Provider, &'static Provider),
    /// Not the one's that was asked for, but another's
    Another(&'static Provider),
    /// Nobody's, or not the one's that was asked for
    Nobody,
}

/// Which of the tests hold, a bit each, in the order of the registry
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Held(u64);

/// Looks at the top of the object that begins at `start`: at the `whole` of it, or until one event is certain
///
/// With `only` given, no other provider's signs are looked for.
///
/// # Errors
///
/// What was passed over is not JSON, or nests too deep.
pub fn detect<'a>(
    body: Utf8<'a>,
    start: Cursor<'a>,
    levels: usize,
    only: Option<&'static Provider>,
    whole: bool,
) -> Result<Found, Stop<'a>> {
    look(body, start, levels, |held, more| {
        if more && whole {
            return None;
        }
        let found = held.found(only);
        (!more || matches!(found, Found::One(..))).then_some(found)
    })
}

/// Goes over the top until `tell` says what was found: it is asked when a test holds that did not before, and at last
fn look<'a>(
    body: Utf8<'a>,
    start: Cursor<'a>,
    levels: usize,
    tell: impl Fn(Held, bool) -> Option<Found>,
) -> Result<Found, Stop<'a>> {
    let mut held = Held::default();
    let levels = levels.checked_sub(1).ok_or(Stop::TooDeep(start))?;
    let mut here = start.next().after_blanks();
    let mut wanted = Wanted::KeyOrBrace;
    if here.byte() != b'}' {
        loop {
            let name = here.after(b'"').ok_or_else(|| Stop::at(here, wanted))?;
            let text = scan::string::<Stop<'_>>(body, name)?;
            let value = scan::colon::<Stop<'_>>(text.end)?;
            let key = text.written(body, name);
            if held.offer(body, key, value)
                && let Some(found) = tell(held, true)
            {
                return Ok(found);
            }
            here = skip(body, value, levels)?.after_blanks();
            match (here.after(b','), here.byte()) {
                (Some(next), _) => here = next.after_blanks(),
                (None, b'}') => break,
                (None, _) => return Err(Stop::at(here, Wanted::CommaOrBrace)),
            }
            wanted = Wanted::Key;
        }
    }
    Ok(tell(held, false).unwrap_or(Found::Nobody))
}

impl Held {
    /// What holds of either
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Shows it a member at the top, its key as written; true if that made a test hold
    pub fn offer<'a>(&mut self, body: Utf8<'a>, key: &str, value: Cursor<'a>) -> bool {
        let before = self.0;
        // Several tests look at one value: it is read for the first of them.
        let said = OnceCell::new();
        let says = || {
            said.get_or_init(|| scan::string_at(body, value).map(|(written, _)| decode(written)))
                .as_deref()
                .map(str::as_bytes)
        };
        for (place, test) in SIGNS.candidates(decode(key).as_bytes()) {
            let holds = match *test {
                Test::Has(_) => true,
                Test::Says(_) => value.byte() != b'n' && says().is_none_or(|text| !text.is_empty()),
                Test::Object(_) => value.byte() == b'{',
                Test::Begins(_, start) => says().is_some_and(|text| begins(text, start.as_bytes())),
                Test::Is(_, words) => says().is_some_and(|text| words.iter().any(|word| same(word.as_bytes(), text))),
            };
            self.0 |= u64::from(holds) << place;
        }
        self.0 != before
    }

    /// Whose body it is, by every test that holds
    ///
    /// With `only` given, its events are told by their own signs. Who is asked for is not always right: a body that shows
    /// no sign of `only` and one of somebody else is somebody else's.
    pub fn found(self, only: Option<&'static Provider>) -> Found {
        let holds = |sign: &&Laid| self.0 & sign.tests == sign.tests;
        let is = |one: &'static Provider, other| core::ptr::eq(one, other);
        let mut signed = SIGNS.of_providers().filter(holds).filter_map(|sign| PROVIDERS.get(sign.provider).copied());
        let (provider, is_signed) = match (only, signed.next()) {
            (Some(only), None) => (only, false),
            (Some(only), Some(first)) => {
                if !is(first, only) && !signed.any(|other| is(other, only)) {
                    return Found::Another(first);
                }
                (only, true)
            }
            (None, None) => return Found::Nobody,
            (None, Some(one)) => {
                if let Some(other) = signed.find(|other| !is(other, one)) {
                    return Found::Two(one, other);
                }
                (one, true)
            }
        };
        let mut events = SIGNS.of_events().filter(holds);
        let event = events.find(|sign| PROVIDERS.get(sign.provider).is_some_and(|whose| is(whose, provider)));
        match event.and_then(|sign| provider.events.get(sign.event)) {
            Some(event) => Found::One(provider, event),
            None if is_signed || self.has_word_of(provider) => Found::NoEvent(provider),
            None => Found::Nobody,
        }
    }

    /// An event is named in the form that the provider gives its events' names
    #[cold]
    fn has_word_of(self, provider: &Provider) -> bool {
        provider.signs.iter().copied().flatten().any(|test| {
            let Test::Begins(key, start) = *test else { return false };
            SIGNS.candidates(key.as_bytes()).any(|(place, known)| {
                matches!(*known, Test::Begins(_, own) if own == start) && self.0 >> place & 1 == 1
            })
        })
    }
}
