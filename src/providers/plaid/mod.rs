//! Plaid: Identity Verification and Monitor, their webhooks and what is fetched after them
//!
//! <https://plaid.com/docs/identity-verification/>

mod attempts;
mod audit;
mod claimed;
mod delivery;
mod describe;
mod document_audit;
mod documents;
mod findings;
mod payload;
mod redacted;
mod registers;
mod rules;
mod statements;
mod steps;
mod unknown;
mod verdict;

use super::provider::Test::{Begins, Has, Is, Object};
use super::provider::{Event, Provider, Tells};
use payload::{Screening, ScreeningWebhook, Session, SessionWebhook};

/// The sign of a webhook about a session; other products of Plaid have the same codes
macro_rules! coded {
    ($code:literal) => {
        &[&[Is("webhook_type", &["IDENTITY_VERIFICATION"]), Is("webhook_code", &[$code])]]
    };
}

/// The provider
pub static PROVIDER: Provider = Provider {
    name: "plaid",
    title: "Plaid",
    signs: &[
        &[Is("webhook_type", &["IDENTITY_VERIFICATION", "SCREENING"])],
        // A webhook of any product; the webhooks of Didit have a type too, but no code.
        &[Has("webhook_type"), Has("webhook_code")],
        &[Object("steps"), Object("template")],
        &[Begins("id", "idv_"), Object("steps")],
        &[Begins("id", "scr_"), Object("search_terms")],
    ],
    lists: false,
    events: &[
        Event::of::<SessionWebhook>(
            "status-updated",
            "the status of a session has changed",
            SessionWebhook::record,
            coded!("STATUS_UPDATED"),
        )
        .tells(Tells::Notice),
        Event::of::<SessionWebhook>(
            "step-updated",
            "a step of a session has changed",
            SessionWebhook::record,
            coded!("STEP_UPDATED"),
        ),
        Event::of::<SessionWebhook>(
            "retried",
            "a session was made for another attempt",
            SessionWebhook::record,
            coded!("RETRIED"),
        ),
        Event::of::<Session>(
            "identity-verification",
            "a session, as it is fetched",
            Session::record,
            &[&[Object("steps"), Object("template")], &[Begins("id", "idv_"), Object("steps")]],
        ),
        Event::of::<ScreeningWebhook>(
            "screening-status-updated",
            "the status of a screening has changed",
            ScreeningWebhook::record,
            &[&[Is("webhook_type", &["SCREENING"]), Is("webhook_code", &["STATUS_UPDATED"])]],
        )
        .tells(Tells::Notice),
        Event::of::<Screening>(
            "screening",
            "a screening of a person, as it is fetched",
            Screening::record,
            &[&[Begins("id", "scr_"), Object("search_terms")]],
        ),
    ],
    rules: rules::RULES,
    inferred: &[],
    results: &[],
    claimed: claimed::CLAIMED,
    delivered: delivery::DELIVERED,
};
