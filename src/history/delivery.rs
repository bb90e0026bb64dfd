//! A delivery: what it says about a verification, and when it was received

use super::weight::{Decision, Instant, Standing, Weight};
use crate::issue::{Code, Issue};
use crate::model::outcome::Outcome;
use crate::model::verdict::Verdict;
use crate::providers::event_facts::EventFacts;
use crate::providers::provider::Tells;
use crate::providers::registry::Registry;
use crate::schema::date::{instant, is_moment};
use core::cmp::Ordering;

/// The content of a delivery, as far as it matters for its order among others
#[derive(Clone, Copy, Debug)]
pub struct Delivered<'a> {
    /// The event and the provider that sent the body
    pub facts: &'static EventFacts,
    /// The provider's own id of the verification
    pub reference: Option<&'a str>,
    /// The outcome
    pub outcome: Outcome,
    /// Whether the provider's decision is final
    pub is_final: bool,
    /// Whether a reported rule overrides a system's decision
    pub overrides: bool,
    /// The provider's own time of this state, in ISO 8601
    pub decided_at: Option<&'a str>,
    /// A digest of the whole content; a delivery with the digest of an earlier one is a duplicate
    pub content: u64,
}

impl<'a> Delivered<'a> {
    /// Returns the content of a verdict, or `None` if this version does not know its event
    pub fn of(registry: &Registry, verdict: &'a Verdict, content: u64) -> Option<Self> {
        let overrides = |id: &str| registry.rules.iter().any(|rule| rule.overrides && rule.is_called(id));
        Some(Self {
            facts: EventFacts::of(registry.facts, &verdict.provider, &verdict.event)?,
            reference: verdict.reference.as_deref(),
            outcome: verdict.outcome,
            is_final: verdict.r#final,
            overrides: verdict.reasons.iter().any(|reason| overrides(&reason.rule)),
            decided_at: verdict.decided_at.as_deref(),
            content,
        })
    }
}

/// A delivery of a verification
#[derive(Clone, Debug)]
pub struct Delivery {
    /// The content
    pub(super) statement: DeliveryContent,
    /// When the caller received the delivery
    received: Option<Instant>,
}

/// The part of a delivery that is the same in its duplicates
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) struct DeliveryContent {
    verification: VerificationKey,
    decided: Option<Instant>,
    standing: Standing,
    word: Decision,
}

/// A verification, identified by its provider and the provider's id
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
struct VerificationKey {
    provider: &'static str,
    reference: Option<String>,
}

impl Delivery {
    /// Returns a delivery; the time of its receipt is ISO 8601 with a time of day, in UTC if it has no time zone
    ///
    /// # Errors
    ///
    /// Returns an issue if the time cannot be read.
    pub fn new(said: Delivered<'_>, received_at: Option<&str>) -> Result<Self, Box<Issue>> {
        let received = received_at.map(|text| time(text).ok_or_else(|| Box::new(no_time()))).transpose()?;
        let decided = said.decided_at.and_then(instant);
        let standing = standing(said, decided.is_some());
        let statement = DeliveryContent {
            verification: VerificationKey {
                provider: said.facts.provider,
                reference: said.reference.map(ToOwned::to_owned),
            },
            decided,
            standing,
            word: Decision {
                overrides: said.overrides,
                outcome: said.outcome,
                is_firm: said.is_final || standing == Standing::Change,
                content: said.content,
            },
        };
        Ok(Self { statement, received })
    }

    /// Returns whether both are known to belong to the same verification
    pub(super) fn is_of_the_verification_of(&self, other: &Self) -> bool {
        let (one, other) = (&self.statement, &other.statement);
        // A body that does not name its verification may belong to any.
        one == other || one.verification.reference.is_some() && one.verification == other.verification
    }

    /// Compares the contents; they are equal if one delivery repeats the other
    pub(super) fn states(&self, other: &Self) -> Ordering {
        self.statement.cmp(&other.statement)
    }

    /// Compares the weights; they are equal only if one delivery repeats the other and both have the same time
    pub(super) fn weighs(&self, other: &Self) -> Ordering {
        // No two different contents have the same weight.
        self.weight().cmp(&other.weight()).then_with(|| self.states(other))
    }

    /// Compares the times of arrival as far as they are known; a delivery without any time comes last
    ///
    /// Of several deliveries of a content without a time of its own, the one that was received first comes first.
    pub(super) fn arrives(&self, other: &Self) -> Ordering {
        let time = |of: &Self| of.received.or(of.statement.decided);
        let first =
            |one: Option<Instant>, other: Option<Instant>| one.is_none().cmp(&other.is_none()).then(one.cmp(&other));
        let arrival = first(time(self), time(other));
        arrival.then_with(|| self.weighs(other)).then_with(|| first(self.received, other.received))
    }

    fn weight(&self) -> Weight {
        let DeliveryContent { decided, standing, word, .. } = self.statement;
        Weight::new(standing, decided.or(self.received), word)
    }
}

#[cfg(test)]
impl DeliveryContent {
    /// Changes the provider, for tests
    pub(super) fn own_to(&mut self, provider: &'static str) {
        self.verification.provider = provider;
    }

    /// Returns whether this is more than progress, for tests
    pub(super) fn decides(&self) -> bool {
        self.standing > Standing::Doubt
    }
}

fn standing(said: Delivered<'_>, is_dated: bool) -> Standing {
    let waits = matches!(said.outcome, Outcome::Pending | Outcome::Retry);
    match said.facts.tells {
        _ if said.overrides => Standing::Change,
        Tells::Change => Standing::Change,
        Tells::Alarm if said.outcome != Outcome::Accept => Standing::Change,
        _ if waits => Standing::Progress,
        _ if !said.is_final && !is_dated => Standing::Doubt,
        Tells::Alarm | Tells::Notice => Standing::Notice,
        Tells::Result => Standing::Decision,
    }
}

/// Reads a time in ISO 8601; a date alone is rejected, because all deliveries of that day would have the same time
fn time(text: &str) -> Option<Instant> {
    instant(text).filter(|_| is_moment(text))
}

fn no_time() -> Issue {
    let message = "expected a Date, a date and time in ISO 8601, or milliseconds since 1970".to_owned();
    Issue { message, ..Issue::about(Code::NotADelivery) }
}
