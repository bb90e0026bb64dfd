//! Persona: events about inquiries, verifications and reports, and the same as they are fetched
//!
//! Everything stands in the envelope of JSON:API, whose `data` has the type of the object. Events about other objects
//! (accounts, cases, documents, selfies, transactions, workflows) say nothing of a verification; they are unknown ones.
//!
//! <https://docs.withpersona.com/webhooks>

mod claimed;
mod delivery;
mod describe;
mod fields;
mod included;
mod inquiry;
mod payload;
mod redacted;
mod rules;
mod statements;
mod verdict;
mod verification;

use super::provider::Test::{Begins, Has, Is};
use super::provider::{Event, Provider};
use payload::{InquiryBody, InquiryEvent, ReportBody, ReportEvent, SessionEvent, VerificationBody, VerificationEvent};

/// The sign of an event: its name
macro_rules! named {
    ($word:literal) => {
        &[&[Is("data/type", &["event"]), Is("data/attributes/name", &[$word])]]
    };
}

/// An event about an inquiry
macro_rules! inquiry {
    ($name:literal, $title:literal) => {
        Event::of::<InquiryEvent>($name, $title, InquiryEvent::record, named!($name))
    };
}

/// An event about a session of an inquiry
macro_rules! session {
    ($name:literal, $title:literal) => {
        Event::of::<SessionEvent>($name, $title, SessionEvent::record, named!($name))
    };
}

/// An event about a verification
macro_rules! verification {
    ($name:literal, $title:literal) => {
        Event::of::<VerificationEvent>($name, $title, VerificationEvent::record, named!($name))
    };
}

/// The provider
pub static PROVIDER: Provider = Provider {
    name: "persona",
    title: "Persona",
    signs: &[
        &[Is("data/type", &["event"]), Has("data/attributes/name")],
        &[Is("data/type", &["inquiry"])],
        &[Begins("data/type", "verification/")],
        &[Begins("data/type", "report/")],
    ],
    lists: false,
    events: &[
        inquiry!("inquiry.created", "an inquiry was made"),
        inquiry!("inquiry.started", "the person has begun"),
        inquiry!("inquiry.completed", "the person has reached the screen at the end"),
        inquiry!("inquiry.failed", "the person has reached the screen of a failure"),
        inquiry!("inquiry.expired", "the person did not finish in time"),
        inquiry!("inquiry.marked-for-review", "somebody has to decide"),
        inquiry!("inquiry.approved", "a person or a workflow has approved the inquiry"),
        inquiry!("inquiry.declined", "a person or a workflow has declined the inquiry"),
        inquiry!("inquiry.transitioned", "the person has gone on to another step"),
        inquiry!("inquiry.redacted", "the personal data of an inquiry was removed"),
        inquiry!("inquiry.updated-tags", "the tags of an inquiry have changed"),
        inquiry!("inquiry.reusable-persona-created", "the person has kept the result for other companies"),
        inquiry!("inquiry.reusable-persona-used", "the person has taken over an earlier result"),
        session!("inquiry-session.started", "the person has opened an inquiry on a device"),
        session!("inquiry-session.expired", "the visit of a person has expired"),
        session!("inquiry-session.canceled", "the visit of a person was ended"),
        verification!("verification.created", "a verification was begun"),
        verification!("verification.submitted", "the person has submitted something to be verified"),
        verification!("verification.passed", "one verification has passed"),
        verification!("verification.failed", "one verification has failed"),
        verification!("verification.requires-retry", "the person is asked to submit something again"),
        verification!("verification.skipped", "one verification was skipped"),
        verification!("verification.canceled", "one verification was canceled"),
        verification!("verification.escalated", "one verification was handed on"),
        verification!("verification.tentatively-passed", "one verification has passed for now"),
        verification!("verification.tentatively-failed", "one verification has failed for now"),
        verification!("verification.updated-tags", "the tags of a verification have changed"),
        Event::of::<ReportEvent>(
            "report-event",
            "a report is ready, has found something, was dismissed or failed",
            ReportEvent::record,
            &[&[Is("data/type", &["event"]), Begins("data/attributes/name", "report/")]],
        ),
        Event::of::<InquiryBody>(
            "inquiry",
            "an inquiry, as it is fetched",
            InquiryBody::record,
            &[&[Is("data/type", &["inquiry"])]],
        ),
        Event::of::<VerificationBody>(
            "verification",
            "one verification, as it is fetched",
            VerificationBody::record,
            &[&[Begins("data/type", "verification/")]],
        ),
        Event::of::<ReportBody>(
            "report",
            "a report, as it is fetched",
            ReportBody::record,
            &[&[Begins("data/type", "report/")]],
        ),
    ],
    rules: rules::RULES,
    inferred: &[],
    results: &[],
    claimed: claimed::CLAIMED,
    delivered: delivery::DELIVERED,
};
