//! Stripe Identity: the events about a session, the session and the report
//!
//! <https://docs.stripe.com/identity/handle-verification-outcomes>

mod attempt;
mod claimed;
mod dates;
mod delivery;
mod describe;
mod evidence;
mod outputs;
mod parts;
mod payload;
mod redacted;
mod rules;
mod verdict;

use super::provider::Test::{Begins, Has, Is};
use super::provider::{Event, Provider, Tells};
use payload::{Notification, Report, Session, SessionEvent};

/// The sign of an event with a session: its type
macro_rules! typed {
    ($word:literal) => {
        &[&[Is("object", &["event"]), Is("type", &[concat!("identity.verification_session.", $word)])]]
    };
}

/// The provider
pub static PROVIDER: Provider = Provider {
    name: "stripe-identity",
    title: "Stripe Identity",
    signs: &[
        &[Begins("object", "identity.verification_")],
        // An event about anything else is Stripe's too; it is an unknown one.
        &[Is("object", &["event", "v2.core.event"]), Has("type")],
    ],
    lists: false,
    events: &[
        Event::of::<SessionEvent>(
            "verification_session.created",
            "a session was made, and nobody has submitted anything",
            SessionEvent::record,
            typed!("created"),
        ),
        Event::of::<SessionEvent>(
            "verification_session.processing",
            "an attempt is being checked",
            SessionEvent::record,
            typed!("processing"),
        ),
        Event::of::<SessionEvent>(
            "verification_session.verified",
            "every check of an attempt passed",
            SessionEvent::record,
            typed!("verified"),
        ),
        Event::of::<SessionEvent>(
            "verification_session.requires_input",
            "an attempt failed, and the person can try again",
            SessionEvent::record,
            typed!("requires_input"),
        ),
        Event::of::<SessionEvent>(
            "verification_session.canceled",
            "a session was canceled",
            SessionEvent::record,
            typed!("canceled"),
        ),
        Event::of::<SessionEvent>(
            "verification_session.redacted",
            "the personal data of a session was removed",
            SessionEvent::record,
            typed!("redacted"),
        ),
        Event::of::<Notification>(
            "notification",
            "a thin event, which names a session to fetch",
            Notification::record,
            &[&[
                Is("object", &["v2.core.event"]),
                Is(
                    "type",
                    &[
                        "v1.identity.verification_session.created",
                        "v1.identity.verification_session.processing",
                        "v1.identity.verification_session.verified",
                        "v1.identity.verification_session.requires_input",
                        "v1.identity.verification_session.canceled",
                        "v1.identity.verification_session.redacted",
                    ],
                ),
            ]],
        )
        .tells(Tells::Notice),
        Event::of::<Session>(
            "session",
            "a session, as it is fetched",
            Session::record,
            &[&[Is("object", &["identity.verification_session"])]],
        ),
        Event::of::<Report>(
            "report",
            "the report of one attempt, as it is fetched",
            Report::record,
            &[&[Is("object", &["identity.verification_report"])]],
        ),
    ],
    rules: rules::RULES,
    inferred: payload::INFERRED,
    results: &[&parts::OTHERS],
    claimed: claimed::CLAIMED,
    delivered: delivery::DELIVERED,
};
