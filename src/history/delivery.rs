//! A delivery: what was said of a verification, and when it came

use super::weight::{Decision, Instant, Standing, Weight};
use crate::issue::{Code, Issue};
use crate::model::outcome::Outcome;
use crate::model::verdict::Verdict;
use crate::providers::provider::{Event, Provider, Tells};
use crate::providers::registry::Registry;
use crate::schema::date::{instant, is_moment};
use core::cmp::Ordering;

/// What a delivery says, as far as it matters beside others
#[derive(Clone, Copy, Debug)]
pub struct Delivered<'a> {
    /// Whose body says it
    pub provider: &'static Provider,
    /// Which event
    pub event: &'static Event,
    /// The provider's own id of the verification
    pub reference: Option<&'a str>,
    /// What came of it
    pub outcome: Outcome,
    /// The provider has said its last word
    pub is_final: bool,
    /// One of the rules that spoke stands over a system's decisions
    pub overrides: bool,
    /// The provider's own time of this state, ISO 8601
    pub decided_at: Option<&'a str>,
    /// A digest of everything that was said; that of what was said before makes it a duplicate
    pub content: u64,
}

impl<'a> Delivered<'a> {
    /// What a verdict says; `None` where its event is not one that this version knows
    pub fn of(registry: &Registry, verdict: &'a Verdict, content: u64) -> Option<Self> {
        let provider = registry.provider(&verdict.provider)?;
        let overrides = |id: &str| registry.rules.iter().any(|rule| rule.overrides && rule.is_called(id));
        Some(Self {
            provider,
            event: provider.events.iter().find(|event| event.name == verdict.event)?,
            reference: verdict.reference.as_deref(),
            outcome: verdict.outcome,
            is_final: verdict.r#final,
            overrides: verdict.reasons.iter().any(|reason| overrides(&reason.rule)),
            decided_at: verdict.decided_at.as_deref(),
            content,
        })
    }
}

/// One delivery of a verification
#[derive(Clone, Debug)]
pub struct Delivery {
    /// What it says
    pub(super) statement: DeliveryContent,
    /// When the caller received it
    received: Option<Instant>,
}

/// What is the same in a delivery and its repetitions
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) struct DeliveryContent {
    verification: VerificationKey,
    decided: Option<Instant>,
    standing: Standing,
    word: Decision,
}

/// Whose verification, and which
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
struct VerificationKey {
    provider: &'static str,
    reference: Option<String>,
}

impl Delivery {
    /// A delivery and when it was received, in ISO 8601 with date and time of day; without a zone it is taken for UTC
    ///
    /// # Errors
    ///
    /// The issue that says that the time is none.
    pub fn new(said: Delivered<'_>, received_at: Option<&str>) -> Result<Self, Box<Issue>> {
        let received = received_at.map(|text| time(text).ok_or_else(|| Box::new(no_time()))).transpose()?;
        let decided = said.decided_at.and_then(instant);
        let standing = standing(said, decided.is_some());
        let statement = DeliveryContent {
            verification: VerificationKey {
                provider: said.provider.name,
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

    /// Both are known to be of one verification
    pub(super) fn is_of_the_verification_of(&self, other: &Self) -> bool {
        let (one, other) = (&self.statement, &other.statement);
        // A body that does not name its verification may be of any.
        one == other || one.verification.reference.is_some() && one.verification == other.verification
    }

    /// What it says beside what another one says; equal if one repeats the other
    pub(super) fn states(&self, other: &Self) -> Ordering {
        self.statement.cmp(&other.statement)
    }

    /// How much it weighs beside another; equal if one repeats the other and both came at once
    pub(super) fn weighs(&self, other: &Self) -> Ordering {
        // No two statements weigh the same.
        self.weight().cmp(&other.weight()).then_with(|| self.states(other))
    }

    /// When it came beside another, as far as that is known; what nobody knows the time of comes last
    ///
    /// Of a statement that has no time of its own the first one to come has its first receipt.
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
    /// The same of another provider
    pub(super) fn own_to(&mut self, provider: &'static str) {
        self.verification.provider = provider;
    }

    /// It is more than progress
    pub(super) fn decides(&self) -> bool {
        self.standing > Standing::Doubt
    }
}

fn standing(said: Delivered<'_>, is_dated: bool) -> Standing {
    let waits = matches!(said.outcome, Outcome::Pending | Outcome::Retry);
    match said.event.tells {
        _ if said.overrides => Standing::Change,
        Tells::Change => Standing::Change,
        Tells::Alarm if said.outcome != Outcome::Accept => Standing::Change,
        _ if waits => Standing::Progress,
        _ if !said.is_final && !is_dated => Standing::Doubt,
        Tells::Alarm | Tells::Notice => Standing::Notice,
        Tells::Result => Standing::Decision,
    }
}

/// A moment in ISO 8601; no day alone, for all of a day's deliveries would have come at once
fn time(text: &str) -> Option<Instant> {
    instant(text).filter(|_| is_moment(text))
}

fn no_time() -> Issue {
    let message = "expected a Date, or a date and time in ISO 8601".to_owned();
    Issue { message, ..Issue::about(Code::NotADelivery) }
}
