//! Whose body it is, and which event: one look at the top of it
//!
//! The keys at the top are compared with the signs of all providers at once, and with those of one provider's events
//! once that provider has shown itself. The look ends as soon as one provider and one event are certain; whatever else
//! stands at the top is looked at when the body has been read
//! ([`DetectionCache`](super::detection_cache::DetectionCache)).
//!
//! Some providers put everything inside an envelope that others have too. Their signs are deeper in the body
//! ([`PATH`]). They are looked for only if the top shows nobody's, so they cost other providers' bodies nothing.

use super::bits::Bits;
use super::discriminators::{Discriminators, LaidSign};
use super::provider::{Event, PATH, Provider, Test};
use super::registry::Registry;
use crate::json::cursor::Cursor;
use crate::json::fault::Wanted;
use crate::json::scan::Blame;
use crate::json::skip::{Stop, skip};
use crate::json::text::decode;
use crate::json::utf8::Utf8;
use crate::json::{begins, same, scan};
use crate::schema::shape::{Field, Shape};
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
    let found = found.unwrap_or_else(|| look.held.found(among, look.of));
    let asked = among.only.and_then(|only| among.registry.events_of(only));
    let is_asked = asked.is_some_and(Discriminators::is_deep);
    let is_told = !matches!(found, Detection::Nobody) && !is_asked;
    if is_told || !among.registry.discriminators.is_deep() {
        return Ok(found);
    }
    look.deeper(whole)?;
    Ok(look.held.found(among, look.of))
}

/// Returns what holds deeper in the object that begins at `start`, if an event of `of` has its signs there
///
/// `top` is what holds at the top. If that is a sign of a provider, nothing deeper counts, unless `of` was asked for.
#[cold]
pub fn deeper(body: Utf8<'_>, start: Cursor<'_>, among: Among, of: &'static Provider, top: HeldTests) -> HeldTests {
    let mut look = Look { body, start, levels: MOST_LEVELS, among, held: top, of: Some(of) };
    if among.only.is_none() && !matches!(look.held.found(among, None), Detection::Nobody) {
        return look.held;
    }
    // The body was read, so it is JSON.
    _ = look.deeper(false);
    look.held
}

/// The levels of a body that has been read, which is never deeper than its own limit
const MOST_LEVELS: usize = usize::MAX;

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

/// Goes over the members of the object that begins at `start`, and of the objects in it to which the path of some test
/// leads, until `visit` gives something; `path` leads to the object
fn each_below<'a>(
    body: Utf8<'a>,
    start: Cursor<'a>,
    levels: usize,
    path: &mut String,
    level: &Discriminators,
    visit: &mut dyn FnMut(&str, Cursor<'a>) -> Option<()>,
) -> Result<Option<()>, Stop<'a>> {
    let length = path.len();
    let mut stopped = None;
    let found = each_member(body, start, levels, &mut |(key, value)| {
        let key = decode(key);
        if key.contains(PATH) {
            return None;
        }
        path.push_str(&key);
        let mut found = visit(path, value);
        if found.is_none() && value.byte() == b'{' && level.leads(path.as_bytes()) {
            path.push(PATH);
            match each_below(body, value, levels.saturating_sub(1), path, level, visit) {
                Ok(below) => found = below,
                Err(stop) => stopped = Some(stop),
            }
        }
        path.truncate(length);
        if stopped.is_some() { Some(()) } else { found }
    })?;
    stopped.map_or(Ok(found), Err)
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

    /// Looks deeper in the object: at the `whole` of it, or until one provider and one event are certain
    fn deeper(&mut self, whole: bool) -> Result<(), Stop<'a>> {
        let Self { body, start, levels, among: Among { registry, .. }, .. } = *self;
        let providers = &registry.discriminators;
        let mut held = core::mem::take(&mut self.held);
        let mut visit = |path: &str, value| {
            let shows = offer_at(providers, &mut held.providers, body, path, value);
            (shows && !whole && providers.shown(&held.providers).next().is_some()).then_some(())
        };
        each_below(body, start, levels, &mut String::new(), providers, &mut visit)?;
        self.of = self.of.or_else(|| held.surest(registry).map(|(shown, _)| shown));
        if let Some(events) = self.of.and_then(|of| registry.events_of(of)).filter(|events| events.is_deep()) {
            let mut visit = |path: &str, value| {
                let tells = offer_at(events, &mut held.events, body, path, value);
                (tells && !whole && events.shown(&held.events).next().is_some()).then_some(())
            };
            each_below(body, start, levels, &mut String::new(), events, &mut visit)?;
        }
        self.held = held;
        Ok(())
    }

    /// Where a provider has just shown itself, looks for its events in every member so far; true if it has done so
    ///
    /// It does so twice at most.
    fn look_back(&mut self, last: Member<'a>) -> bool {
        let Self { body, start, levels, among: Among { registry, only }, .. } = *self;
        let Some((of, sign)) = self.held.surest(registry).filter(|_| only.is_none()) else { return false };
        // Whoever has only a weak sign gives way once, to the first with another one.
        if self.of.is_some_and(|known| sign.is_weak() || self.held.is_surely(registry, known)) {
            return false;
        }
        self.of = Some(of);
        self.held.events = Bits::default();
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
    /// somebody else's. So is a body that shows a weak sign of that one and a surer sign of somebody else.
    pub fn found(&self, Among { registry, only }: Among, of: Option<&'static Provider>) -> Detection {
        let surest = self.surest(registry);
        let (provider, is_signed) = match (only, surest) {
            (Some(only), None) => (only, false),
            (Some(only), Some((first, _))) => {
                if !self.is_of(registry, only, first) {
                    return Detection::Another(first);
                }
                (only, true)
            }
            (None, None) => return Detection::Nobody,
            (None, Some((one, _))) => (one, true),
        };
        let events = of.filter(|&of| is(of, provider)).and_then(|of| registry.events_of(of));
        let event = events.and_then(|events| events.shown(&self.events).next());
        let event = event.and_then(|sign| provider.events.get(sign.answer()));
        if only.is_none() && !self.is_alone(registry, surest, event) {
            return self.two(registry);
        }
        match event {
            Some(event) => Detection::One(provider, event),
            None if is_signed || self.has_word_of(registry, provider) => Detection::NoEvent(provider),
            None => Detection::Nobody,
        }
    }

    /// The providers of which the body shows a sign, with the sign
    fn signed<'a>(&'a self, registry: &'static Registry) -> impl Iterator<Item = Signed<'a>> {
        let shown = registry.discriminators.shown(&self.providers);
        shown.filter_map(|sign| Some((*registry.providers.get(sign.answer())?, sign)))
    }

    /// The first provider of which the body shows a sign that is not weak, else the first of which it shows a sign
    fn surest(&self, registry: &'static Registry) -> Option<Signed<'_>> {
        self.signed(registry).find(|(_, sign)| !sign.is_weak()).or_else(|| self.signed(registry).next())
    }

    /// Whether the body shows a sign of this provider that is not weak
    fn is_surely(&self, registry: &'static Registry, provider: &'static Provider) -> bool {
        self.signed(registry).any(|(signed, sign)| is(signed, provider) && !sign.is_weak())
    }

    /// Whether a body is from the provider that was asked for, although the `surest` sign may be somebody else's
    fn is_of(&self, registry: &'static Registry, only: &'static Provider, surest: &'static Provider) -> bool {
        // Anybody else whose bodies can show a weak sign is more likely to be the sender.
        let gives_way = |sign: &LaidSign| {
            sign.is_weak()
                && self.is_surely(registry, surest)
                && surest.events.iter().any(|event| can_show(registry, event, sign))
        };
        is(surest, only) || self.signed(registry).any(|(signed, sign)| is(signed, only) && !gives_way(sign))
    }

    /// Whether nothing speaks for anybody but the provider of the `surest` sign, of whom the body would be this event
    ///
    /// A weak sign speaks for nobody else if such an event can show it too. If it cannot, the verdict would not depend on
    /// what stands there, and a word that accepts nobody could be passed over.
    fn is_alone(&self, registry: &'static Registry, surest: Option<Signed<'_>>, event: Option<&Event>) -> bool {
        let Some((one, sure)) = surest else { return true };
        let gives_way = |sign: &LaidSign| {
            sign.is_weak() && !sure.is_weak() && event.is_some_and(|event| can_show(registry, event, sign))
        };
        self.signed(registry).all(|(signed, sign)| is(signed, one) || gives_way(sign))
    }

    /// The first two providers of which the body shows a sign
    #[cold]
    fn two(&self, registry: &'static Registry) -> Detection {
        let first = self.signed(registry).next();
        let pair = first.and_then(|(one, _)| {
            self.signed(registry).find(|&(other, _)| !is(other, one)).map(|(other, _)| Detection::Two(one, other))
        });
        pair.unwrap_or(Detection::Nobody)
    }

    /// An event is named in the form that the provider gives its events' names
    #[cold]
    fn has_word_of(&self, registry: &Registry, provider: &Provider) -> bool {
        provider.signs.iter().copied().flatten().any(|test| {
            let Test::Begins(key, start) = *test.unmarked() else { return false };
            registry.discriminators.candidates(key.as_bytes()).any(|(place, known)| {
                matches!(*known, Test::Begins(_, own) if own == start) && self.providers.has(place)
            })
        })
    }
}

/// A provider of which a body shows a sign, and the sign
type Signed<'a> = (&'static Provider, &'a LaidSign);

fn is(one: &'static Provider, other: &'static Provider) -> bool {
    core::ptr::eq(one, other)
}

/// Whether the contract of an event has the keys of a sign, and at each of them a word of the sign
#[cold]
fn can_show(registry: &Registry, event: &Event, sign: &LaidSign) -> bool {
    let fields = (event.record)().fields;
    let can_pass = |test: &Test, field: &Field| match (test, field.shape) {
        (Test::Is(_, words), Shape::Word(known)) => {
            known.spellings.iter().any(|(spelling, _)| words.contains(&spelling.text()))
        }
        (Test::Is(..), _) => false,
        _ => true,
    };
    let has =
        |test: &Test| fields.iter().any(|field| field.keys().any(|key| key == test.key()) && can_pass(test, field));
    registry.discriminators.tests(sign).all(has)
}

/// Shows the tests of one level a member at the top; true if that made one hold
fn offer<'a>(level: &Discriminators, held: &mut Bits, body: Utf8<'a>, (key, value): Member<'a>) -> bool {
    // A key that looks like a path is not one.
    let key = decode(key);
    !(level.is_deep() && key.contains(PATH)) && offer_at(level, held, body, &key, value)
}

/// Shows the tests of one level a member by its name or its path; true if that made one hold
fn offer_at<'a>(level: &Discriminators, held: &mut Bits, body: Utf8<'a>, name: &str, value: Cursor<'a>) -> bool {
    // Several tests look at one value: it is read for the first of them.
    let said = OnceCell::new();
    let says = || {
        said.get_or_init(|| scan::string_at(body, value).map(|(written, _)| decode(written)))
            .as_deref()
            .map(str::as_bytes)
    };
    let mut news = false;
    for (place, test) in level.candidates(name.as_bytes()) {
        let holds = match *test {
            Test::Has(_) => true,
            Test::Says(_) => value.byte() != b'n' && says().is_none_or(|text| !text.is_empty()),
            Test::Object(_) => value.byte() == b'{',
            Test::List(_) => value.byte() == b'[',
            Test::Begins(_, start) => says().is_some_and(|text| begins(text, start.as_bytes())),
            Test::Is(_, words) => says().is_some_and(|text| words.iter().any(|word| same(word.as_bytes(), text))),
            // The layout has the test itself.
            Test::Common(_) => false,
        };
        news |= holds && held.insert(place);
    }
    news
}
