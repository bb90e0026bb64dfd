//! Bive: the verification of a person or a business, bare or in a webhook
//!
//! <https://docs.bive.ai/understanding-verification-results>

mod delivery;
mod describe;
mod payload;
mod rules;
mod verdict;

use super::claimed::Claimed;
use super::provider::Test::{Begins, Has, Is, Object};
use super::provider::{Event, Provider, Sign};
use payload::{Webhook, Workflow};

/// The words of a status that identify Bive if there is only an id beside them
///
/// `Completed` is not one of them: other providers use it too, and a completed verification has more fields.
const TELLING: &[&str] = &["Initiated", "GeneratingLivenessCheck", "AwaitingLivenessCheck", "Running", "Failed"];

const WEBHOOK: Sign = &[Begins("event", "verification."), Object("data")];
const RESULT: Sign = &[Has("status"), Has("final_result")];
const TYPE: Sign = &[Has("status"), Has("workflow_type")];
const REPORT: Sign = &[Has("status"), Has("report_status")];
const INPUT: Sign = &[Has("status"), Has("input")];
const STATUS: Sign = &[Has("id"), Is("status", TELLING)];

/// The provider
pub static PROVIDER: Provider = Provider {
    name: "bive",
    title: "Bive",
    signs: &[WEBHOOK, RESULT, TYPE, REPORT, INPUT, STATUS],
    lists: true,
    events: &[
        Event::of::<Webhook>(
            "verification.completed",
            "a verification is done",
            Webhook::record,
            &[&[Is("event", &["verification.completed"]), Object("data")]],
        ),
        Event::of::<Workflow>(
            "verification",
            "the state of a verification, or the only one of a list",
            Workflow::record,
            &[RESULT, TYPE, REPORT, INPUT, STATUS],
        ),
    ],
    rules: rules::RULES,
    inferred: &[],
    results: &[],
    claimed: Claimed::nothing(
        "None of its bodies reads a document that names its holder, so the error is always `no-claims`. `input` is what the \
         caller sent. The webhook names nobody.",
    ),
    delivered: delivery::DELIVERED,
};
