//! OneSpan Identity Verification: the detailed report, a stage of it, a transaction
//!
//! <https://docs.onespan.com/docs/detailed-verification-report>

mod compare;
mod describe;
mod evidence;
mod matchers;
mod payload;
mod rules;
mod stages;
mod subject;
mod verdict;

use super::provider::Test::{Has, Is};
use super::provider::{Event, Provider};
use payload::{Report, Stage, Transaction};

/// The words of a transaction's status, by which it is told from other bodies with an id and a status
const TRANSACTION_WORDS: &[&str] = &["new", "post_processing", "completed", "cancelled", "expired", "error"];

/// The provider
pub static PROVIDER: Provider = Provider {
    name: "onespan",
    title: "OneSpan",
    signs: &[
        &[Has("result"), Has("stages")],
        &[Has("stageType"), Has("attemptNumber")],
        &[Has("verificationResults")],
        &[Has("id"), Is("status", TRANSACTION_WORDS)],
    ],
    lists: false,
    events: &[
        Event::of::<Report>("report", "the detailed verification report", Report::record, &[&[Has("stages")]]),
        Event::of::<Stage>("stage", "one stage of a report", Stage::record, &[&[Has("stageType")]]),
        Event::of::<Transaction>(
            "transaction",
            "the state of a transaction",
            Transaction::record,
            &[&[Has("verificationResults")], &[Is("status", TRANSACTION_WORDS)]],
        ),
    ],
    rules: rules::RULES,
    inferred: payload::INFERRED,
};
