//! A registry: the providers that a build knows

use super::discriminators::Discriminators;
use super::event_facts::EventFacts;
use super::provider::{Event, Inferred, Provider};
use crate::model::lists::Lists;
use crate::model::results::Results;
use crate::model::rule::Rule;

/// The providers that a build knows, and what tells their bodies apart; `registry!` makes one
#[derive(Debug)]
pub struct Registry {
    /// In the order in which they are listed
    pub providers: &'static [&'static Provider],
    /// The facts about each event, in the order of the events' numbers
    pub facts: &'static [EventFacts],
    /// Everybody's rules, then each provider's
    pub rules: Lists<&'static Rule>,
    /// The words of each provider that no page prints
    pub inferred: Lists<Inferred>,
    /// The maps of each provider whose entries are results
    pub results: Lists<&'static Results>,
    /// What tells the providers apart
    pub discriminators: Discriminators,
    /// What tells each provider's events apart, in the order of the providers
    pub of_events: &'static [Discriminators],
}

/// Declares a registry of some providers, a `&'static [&'static Provider]`
macro_rules! registry {
    ($(#[$about:meta])* $vis:vis static $NAME:ident = $providers:expr;) => {
        $(#[$about])*
        $vis static $NAME: $crate::providers::registry::Registry = {
            use $crate::model::lists::Lists;
            use $crate::model::results::Results;
            use $crate::model::rule::Rule;
            use $crate::providers::discriminators::{Discriminators, Layout, tests};
            use $crate::providers::event_facts::{EventFacts, count, facts};
            use $crate::providers::provider::{Inferred, Provider};
            static PROVIDERS: &[&Provider] = $providers;
            static LAYOUT: Layout<{ PROVIDERS.len() }, { tests(PROVIDERS) }> = Layout::of(PROVIDERS);
            static OF_EVENTS: [Discriminators; PROVIDERS.len()] = LAYOUT.of_providers();
            // Lists of their own, so that a build that asks for rules or facts alone links no provider.
            static FACTS: [EventFacts; count(PROVIDERS)] = facts(PROVIDERS);
            $crate::providers::registry::list!(RULES: &Rule, rules, after 1 of $crate::rules::RULES);
            $crate::providers::registry::list!(INFERRED: Inferred, inferred, after 0 of &[]);
            $crate::providers::registry::list!(RESULTS: &Results, results, after 0 of &[]);
            $crate::providers::registry::Registry {
                providers: PROVIDERS,
                facts: &FACTS,
                rules: Lists(&RULES),
                inferred: Lists(&INFERRED),
                results: Lists(&RESULTS),
                discriminators: LAYOUT.of_registry(),
                of_events: &OF_EVENTS,
            }
        };
    };
}
pub(crate) use registry;

/// Declares the lists that stand in one field of each provider, after so many other lists
macro_rules! list {
    ($NAME:ident: $Item:ty, $field:ident, after $before:literal of $first:expr) => {
        #[allow(clippy::indexing_slicing, reason = "worked out when the crate is compiled")]
        static $NAME: [&[$Item]; PROVIDERS.len() + $before] = {
            let mut all: [&[$Item]; PROVIDERS.len() + $before] = [$first; PROVIDERS.len() + $before];
            let mut place = 0;
            while place < PROVIDERS.len() {
                all[place + $before] = PROVIDERS[place].$field;
                place += 1;
            }
            all
        };
    };
}
pub(crate) use list;

impl Registry {
    /// The provider of a name
    pub fn provider(&self, name: &str) -> Option<&'static Provider> {
        self.providers.iter().find(|provider| provider.name == name).copied()
    }

    /// Every event, in the order of their numbers
    pub fn events(&self) -> impl Iterator<Item = &'static Event> + use<> {
        self.providers.iter().flat_map(|provider| provider.events)
    }

    /// The number of one of its events: its place among them all
    ///
    /// # Panics
    ///
    /// The event is none of its own.
    pub fn number(&self, event: &'static Event) -> u32 {
        let mut events = (0..).zip(self.events());
        let Some((number, _)) = events.find(|(_, known)| core::ptr::eq(*known, event)) else { unreachable!() };
        number
    }

    /// The rule of an id, which may be one that it had in an earlier version
    pub fn rule(&self, id: &str) -> Option<&'static Rule> {
        self.rules.one_by_one().find(|rule| rule.is_called(id)).copied()
    }

    /// The provider that has a rule; none has one of everybody's
    pub fn owner_of_rule(&self, rule: &'static Rule) -> Option<&'static Provider> {
        self.providers.iter().find(|provider| provider.rules.contains(&rule)).copied()
    }

    /// What tells a provider's events apart
    pub fn events_of(&self, provider: &'static Provider) -> Option<&'static Discriminators> {
        let place = self.providers.iter().position(|known| core::ptr::eq(*known, provider))?;
        self.of_events.get(place)
    }
}
