//! IDVerse (OCR Labs): a fetched transaction, its error bodies, the completion and event webhooks
//!
//! <https://idkit.docs.idverse.com/reference/total-result>

mod breakdown;
mod claimed;
mod data;
mod delivery;
mod describe;
mod entries;
mod evidence;
mod field;
mod payload;
mod rules;
mod verdict;
mod watchlist;
mod zone;

use super::provider::Test::{Has, Is, Says};
use super::provider::{Event, Provider, Sign};
use payload::{Completion, ErrorMessage, StatusEvent, Transaction};

/// The keys of an event webhook, which are in camel case; a transaction has underscores
const STATUS_EVENT: Sign = &[Has("transactionId"), Has("event")];

/// The provider
pub static PROVIDER: Provider = Provider {
    name: "idverse",
    title: "IDVerse",
    signs: &[&[Has("transaction_id"), Has("status")], &[Says("error_message")], STATUS_EVENT],
    lists: false,
    events: &[
        // Only the webhook says COMPLETED; a transaction says COMPLETE.
        Event::of::<Completion>(
            "completion",
            "a transaction is complete and can be fetched",
            Completion::record,
            &[&[Has("transaction_id"), Is("status", &["COMPLETED"])]],
        ),
        Event::of::<Transaction>(
            "transaction",
            "a transaction as fetched",
            Transaction::record,
            &[&[Has("transaction_id"), Has("status")]],
        ),
        Event::of::<ErrorMessage>(
            "error",
            "an error instead of a transaction",
            ErrorMessage::record,
            &[&[Says("error_message")]],
        ),
        Event::of::<StatusEvent>(
            "status-event",
            "a step or an end of a transaction, which can be fetched (API 3.5)",
            StatusEvent::record,
            &[STATUS_EVENT],
        ),
    ],
    rules: rules::RULES,
    inferred: &[],
    results: &[
        &entries::RESULTS,
        &entries::BREAKDOWN,
        &entries::DATA_PROVIDER,
        &entries::DATA_CONNECT,
        &entries::ID_MATRIX,
    ],
    claimed: claimed::CLAIMED,
    delivered: delivery::DELIVERED,
};

#[cfg(test)]
mod tests;
