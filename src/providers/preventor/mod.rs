//! Preventor (mio.ID): tickets, the events of the older model, and invitations
//!
//! <https://docs.preventor.com/server/webhooks>

mod delivery;
mod describe;
mod entries;
mod payload;
mod rules;
mod steps;
mod verdict;

use super::claimed::Claimed;
use super::provider::Test::{Begins, Has, Is};
use super::provider::{Event, Provider};
use payload::{Invitation, OnboardingCompleted, TicketCompleted, TicketInProgress, VerificationCompleted};

/// The provider
pub static PROVIDER: Provider = Provider {
    name: "preventor",
    title: "Preventor",
    signs: &[
        &[Has("ticket"), Begins("event", "ticket.")],
        &[Has("ticket"), Begins("event", "verification.")],
        &[Has("ticket"), Begins("event", "onboarding.")],
        &[Has("ticket"), Has("invitation_state")],
        // The invitation has no ticket yet
        &[Has("cifcod"), Has("invitation_state")],
    ],
    lists: false,
    events: &[
        Event::of::<TicketInProgress>(
            "ticket.verification.in_progress",
            "some steps of a ticket are done",
            TicketInProgress::record,
            &[&[Is("event", &["ticket.verification.in_progress"])]],
        ),
        Event::of::<TicketCompleted>(
            "ticket.verification.completed",
            "a ticket is done",
            TicketCompleted::record,
            &[&[Is("event", &["ticket.verification.completed"])]],
        ),
        Event::of::<VerificationCompleted>(
            "verification.completed",
            "a verification is done (older model)",
            VerificationCompleted::record,
            // Bive has an event with the same name.
            &[&[Has("ticket"), Is("event", &["verification.completed"])]],
        ),
        Event::of::<OnboardingCompleted>(
            "onboarding.completed",
            "an onboarding is done (older model)",
            OnboardingCompleted::record,
            &[&[Is("event", &["onboarding.completed"])]],
        ),
        Event::of::<Invitation>(
            "invitation",
            "where an invitation link stands, and what came of it",
            Invitation::record,
            &[&[Has("invitation_state")]],
        ),
    ],
    rules: rules::RULES,
    inferred: payload::INFERRED,
    results: &[&entries::STEPS, &entries::VALIDATIONS],
    claimed: Claimed::nothing(
        "None of its bodies reads a document that names its holder, so the error is always `no-claims`. The `full_name` of \
         an invitation is the person whom somebody invited. Tickets and webhooks name nobody.",
    ),
    delivered: delivery::DELIVERED,
};
