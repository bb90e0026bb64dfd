//! Whose body it is, and which event: one look at the top of it
//!
//! The keys at the top are compared with the signs of all providers at once, and with those of one provider's events
//! once that provider has shown itself. The look ends as soon as one provider and one event are certain; whatever else
//! stands at the top is looked at when the body has been read
//! ([`DetectionCache`](super::detection_cache::DetectionCache)).

use super::bits::Bits;
use super::discriminators::Discriminators;
use super::provider::{Event, Provider, Test};
use super::registry::Registry;
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
pub enum Detection {
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

/// Among whom to look: the providers of a registry, or `only` one of them
#[derive(Clone, Copy, Debug)]
pub struct Among {
    /// The providers whose signs are looked for
    pub registry: &'static Registry,
    /// The one that was asked for; its events are told by their own signs
    pub only: Option<&'static Provider>,
}

/// Which tests hold: of those that tell providers apart, and of those that tell one provider's events apart
#[derive(Clone, Debug, Default)]
pub struct HeldTests {
    providers: Bits,
    events: Bits,
}

/// A member at the top of a body: its key as written, and where its value begins
type Member<'a> = (&'a str, Cursor<'a>);

/// Looks at the top of the object that begins at `start`: at the `whole` of it, or until one event is certain
///
/// # Errors
///
/// What was passed over is not JSON, or nests too deep.
pub fn detect<'a>(
    body: Utf8<'a>,
    start: Cursor<'a>,
    levels: usize,
    among: Among,
    whole: bool,
) -> Result<Detection, Stop<'a>> {
    let mut look = Look { body, start, levels, among, held: HeldTests::default(), of: among.only };
    let found = each_member(body, start, levels, &mut |member| look.at(member).filter(|_| !whole))?;
    Ok(found.unwrap_or_else(|| look.held.found(among, look.of)))
}

/// Goes over the members of the object that begins at `start`, until `visit` gives something
fn each_member<'a, T>(
    body: Utf8<'a>,
    start: Cursor<'a>,
    levels: usize,
    visit: &mut dyn FnMut(Member<'a>) -> Option<T>,
) -> Result<Option<T>, Stop<'a>> {
    let levels = levels.checked_sub(1).ok_or(Stop::TooDeep(start))?;
    let mut here = start.next().after_blanks();
    let mut wanted = Wanted::KeyOrBrace;
    if here.byte() == b'}' {
        return Ok(None);
    }
    loop {
        let name = here.after(b'"').ok_or_else(|| Stop::at(here, wanted))?;
        let text = scan::string::<Stop<'_>>(body, name)?;
        let value = scan::colon::<Stop<'_>>(text.end)?;
        if let Some(found) = visit((text.written(body, name), value)) {
            return Ok(Some(found));
        }
        here = skip(body, value, levels)?.after_blanks();
        match (here.after(b','), here.byte()) {
            (Some(next), _) => here = next.after_blanks(),
            (None, b'}') => return Ok(None),
            (None, _) => return Err(Stop::at(here, Wanted::CommaOrBrace)),
        }
        wanted = Wanted::Key;
    }
}

/// A look at the top
struct Look<'a> {
    body: Utf8<'a>,
    start: Cursor<'a>,
    levels: usize,
    among: Among,
    held: HeldTests,
    /// Whose events are looked for, once a provider has shown itself
    of: Option<&'static Provider>,
}

impl<'a> Look<'a> {
    /// Looks at a member; what was found, if one event is certain unless the rest speaks against it
    fn at(&mut self, member: Member<'a>) -> Option<Detection> {
        let Among { registry, .. } = self.among;
        let shows = self.held.offer_providers(registry, self.body, member);
        let tells = self.of.is_some_and(|of| self.held.offer_events(registry, of, self.body, member))
            || shows && self.look_back(member);
        if !(shows || tells) {
            return None;
        }
        Some(self.held.found(self.among, self.of)).filter(|found| matches!(found, Detection::One(..)))
    }

    /// Where a provider has just shown itself, looks for its events in every member so far; true if it has done so
    fn look_back(&mut self, last: Member<'a>) -> bool {
        let Self { body, start, levels, among: Among { registry, .. }, .. } = *self;
        let shown = registry.discriminators.shown(&self.held.providers).next();
        let Some(of) = shown.and_then(|place| registry.providers.get(place)).filter(|_| self.of.is_none()) else {
            return false;
        };
        self.of = Some(of);
        let mut visit = |member: Member<'a>| {
            self.held.offer_events(registry, of, body, member);
            (body.offset(member.1) == body.offset(last.1)).then_some(())
        };
        each_member(body, start, levels, &mut visit).is_ok()
    }
}

impl HeldTests {
    /// Adds what another look has found to hold
    #[inline]
    pub fn add(&mut self, other: &Self) {
        self.providers.add(&other.providers);
        self.events.add(&other.events);
    }

    /// Whether the same holds
    #[inline]
    pub fn is(&self, other: &Self) -> bool {
        self.providers.is(&other.providers) && self.events.is(&other.events)
    }

    /// Whether nothing holds
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.providers.is_empty() && self.events.is_empty()
    }

    /// Shows it a member at the top: what it says of whose body it is, and of which of a provider's events
    pub fn offer<'a>(&mut self, registry: &Registry, of: &'static Provider, body: Utf8<'a>, member: Member<'a>) {
        self.offer_providers(registry, body, member);
        self.offer_events(registry, of, body, member);
    }

    fn offer_providers<'a>(&mut self, registry: &Registry, body: Utf8<'a>, member: Member<'a>) -> bool {
        offer(&registry.discriminators, &mut self.providers, body, member)
    }

    fn offer_events<'a>(
        &mut self,
        registry: &Registry,
        of: &'static Provider,
        body: Utf8<'a>,
        member: Member<'a>,
    ) -> bool {
        registry.events_of(of).is_some_and(|events| offer(events, &mut self.events, body, member))
    }

    /// Whose body it is, by every test that holds; `of` is whose events were looked for
    ///
    /// Who is asked for is not always right: a body that shows no sign of that one and a sign of somebody else is
    /// somebody else's.
    pub fn found(&self, Among { registry, only }: Among, of: Option<&'static Provider>) -> Detection {
        let is = |one: &'static Provider, other| core::ptr::eq(one, other);
        let shown = registry.discriminators.shown(&self.providers);
        let mut signed = shown.filter_map(|place| registry.providers.get(place).copied());
        let (provider, is_signed) = match (only, signed.next()) {
            (Some(only), None) => (only, false),
            (Some(only), Some(first)) => {
                if !is(first, only) && !signed.any(|other| is(other, only)) {
                    return Detection::Another(first);
                }
                (only, true)
            }
            (None, None) => return Detection::Nobody,
            (None, Some(one)) => {
                if let Some(other) = signed.find(|other| !is(other, one)) {
                    return Detection::Two(one, other);
                }
                (one, true)
            }
        };
        let events = of.filter(|&of| is(of, provider)).and_then(|of| registry.events_of(of));
        let event = events.and_then(|events| events.shown(&self.events).next());
        match event.and_then(|place| provider.events.get(place)) {
            Some(event) => Detection::One(provider, event),
            None if is_signed || self.has_word_of(registry, provider) => Detection::NoEvent(provider),
            None => Detection::Nobody,
        }
    }

    /// An event is named in the form that the provider gives its events' names
    #[cold]
    fn has_word_of(&self, registry: &Registry, provider: &Provider) -> bool {
        provider.signs.iter().copied().flatten().any(|test| {
            let Test::Begins(key, start) = *test else { return false };
            registry.discriminators.candidates(key.as_bytes()).any(|(place, known)| {
                matches!(*known, Test::Begins(_, own) if own == start) && self.providers.has(place)
            })
        })
    }
}

/// Shows the tests of one level a member; true if that made one hold
fn offer<'a>(level: &Discriminators, held: &mut Bits, body: Utf8<'a>, (key, value): Member<'a>) -> bool {
    // Several tests look at one value: it is read for the first of them.
    let said = OnceCell::new();
    let says = || {
        said.get_or_init(|| scan::string_at(body, value).map(|(written, _)| decode(written)))
            .as_deref()
            .map(str::as_bytes)
    };
    let mut news = false;
    for (place, test) in level.candidates(decode(key).as_bytes()) {
        let holds = match *test {
            Test::Has(_) => true,
            Test::Says(_) => value.byte() != b'n' && says().is_none_or(|text| !text.is_empty()),
            Test::Object(_) => value.byte() == b'{',
            Test::Begins(_, start) => says().is_some_and(|text| begins(text, start.as_bytes())),
            Test::Is(_, words) => says().is_some_and(|text| words.iter().any(|word| same(word.as_bytes(), text))),
        };
        news |= holds && held.insert(place);
    }
    news
}
