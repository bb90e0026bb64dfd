//! OneSpan Identity Verification: the detailed report, a single stage, a transaction and its notifications
//!
//! <https://docs.onespan.com/docs/detailed-verification-report>

mod claimed;
mod compare;
mod delivery;
mod describe;
mod evidence;
mod matchers;
mod payload;
mod rules;
mod stages;
mod subject;
mod verdict;

use super::provider::Test::{Common, Has, Is};
use super::provider::{Event, Provider, Sign};
use payload::{Notification, Report, Stage, Transaction};

/// The words of a transaction's status
///
/// Others send an id and some of these words too.
const TRANSACTION_WORDS: &[&str] = &["new", "post_processing", "completed", "cancelled", "expired", "error"];

/// A notification of a workflow, such as a created or an expired transaction
const NOTIFICATION: Sign = &[Has("transaction_id"), Has("trigger")];

/// The provider
pub static PROVIDER: Provider = Provider {
    name: "onespan",
    title: "OneSpan",
    signs: &[
        &[Has("result"), Has("stages")],
        &[Has("stageType"), Has("attemptNumber")],
        &[Has("verificationResults")],
        &[Common(&Has("id")), Common(&Is("status", TRANSACTION_WORDS))],
        NOTIFICATION,
    ],
    lists: false,
    events: &[
        Event::of::<Stage>("stage", "one stage of a report", Stage::record, &[&[Has("stageType")]]),
        Event::of::<Transaction>(
            "transaction",
            "the state of a transaction",
            Transaction::record,
            &[&[Has("verificationResults")], &[Is("status", TRANSACTION_WORDS)]],
        ),
        Event::of::<Notification>(
            "notification",
            "a step or an end of a transaction, which can be fetched",
            Notification::record,
            &[NOTIFICATION],
        ),
        // Last, because its signs are weak: if only the sender is known to be OneSpan, other bodies with a result come
        // first.
        Event::of::<Report>(
            "report",
            "the detailed verification report",
            Report::record,
            &[
                &[Has("result"), Has("stages")],
                &[Has("status"), Has("stages")],
                &[Has("id"), Has("stages")],
                &[Has("stages")],
                &[Has("result")],
            ],
        ),
    ],
    rules: rules::RULES,
    inferred: payload::INFERRED,
    results: &[],
    claimed: claimed::CLAIMED,
    delivered: delivery::DELIVERED,
};
