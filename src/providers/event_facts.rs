//! The facts about an event that histories and verified claims need
//!
//! They are apart from the event, so that a build for histories or claims does not contain the code that reads bodies.

use super::provider::{Provider, Tells};
use crate::model::assured::Assured;

/// The facts about an event that histories and verified claims need
#[derive(Clone, Copy, Debug)]
pub struct EventFacts {
    /// The name of the provider
    pub provider: &'static str,
    /// The name of the event
    pub event: &'static str,
    /// What it says, beside other deliveries of the same verification
    pub tells: Tells,
    /// What an accepted one assures
    pub assured: Assured,
}

impl EventFacts {
    /// Returns the facts about an event of a provider, or `None` if there is no such event
    pub fn of(all: &'static [Self], provider: &str, event: &str) -> Option<&'static Self> {
        all.iter().find(|known| known.provider == provider && known.event == event)
    }

    const NONE: Self = Self { provider: "", event: "", tells: Tells::Notice, assured: Assured::NOTHING };
}

/// Returns the number of events of some providers
#[allow(clippy::indexing_slicing, reason = "it runs when the crate is compiled")]
pub const fn count(providers: &[&Provider]) -> usize {
    let (mut place, mut count) = (0, 0);
    while place < providers.len() {
        count += providers[place].events.len();
        place += 1;
    }
    count
}

/// Returns the facts about all events of some providers, in the order of the events' numbers
#[allow(clippy::indexing_slicing, reason = "it runs when the crate is compiled")]
pub const fn facts<const COUNT: usize>(providers: &[&'static Provider]) -> [EventFacts; COUNT] {
    let mut facts = [EventFacts::NONE; COUNT];
    let (mut place, mut count) = (0, 0);
    while place < providers.len() {
        let events = providers[place].events;
        let mut own = 0;
        while own < events.len() {
            let event = &events[own];
            facts[count] = EventFacts {
                provider: providers[place].name,
                event: event.name,
                tells: event.tells,
                assured: event.assured,
            };
            count += 1;
            own += 1;
        }
        place += 1;
    }
    facts
}
