//! Didit: the webhooks of sessions, their decisions as they are fetched, and reports that were called for one by one
//!
//! <https://docs.didit.me>

mod audit;
mod claimed;
mod delivery;
mod describe;
mod payload;
mod reports;
mod reviews;
mod rules;
mod statements;
mod verdict;

use super::provider::Test::{Has, Is, Object};
use super::provider::{Event, Provider, Sign, Tells};
use payload::{ApiResult, Decision, Webhook};

/// Webhooks about other things than a session; Plaid's webhooks have `webhook_type` too, in capitals
const OTHERS: &[&str] = &[
    "user.status.updated",
    "user.data.updated",
    "business.status.updated",
    "business.data.updated",
    "activity.created",
    "transaction.created",
    "transaction.status.updated",
    "travel_rule.status.updated",
    "kyb.registry_search.resolved",
];

/// The signs of a webhook about a session, the surest first: all of them fit a webhook of version 1 too
macro_rules! named {
    ($event:literal) => {
        &[
            &[Is("webhook_type", &[$event]), Has("session_id"), Has("status"), Has("created_at"), Has("timestamp")],
            &[Is("webhook_type", &[$event]), Has("session_id"), Has("status"), Object("decision")],
            &[Is("webhook_type", &[$event]), Has("session_id")],
            &[Is("webhook_type", &[$event])],
        ]
    };
}

/// A webhook of version 1, which has no type
const TIMED: Sign = &[Has("session_id"), Has("status"), Has("created_at"), Has("timestamp")];
/// Such a webhook without one of its times
const DECIDED: Sign = &[Has("session_id"), Has("status"), Object("decision")];
/// A decision
const NUMBERED: Sign = &[Has("session_id"), Has("session_number")];
/// A decision
const FEATURED: Sign = &[Has("session_id"), Has("features")];
/// A decision without both
const READ: Sign = &[Has("session_id"), Has("id_verifications")];

/// The provider
pub static PROVIDER: Provider = Provider {
    name: "didit",
    title: "Didit",
    signs: &[
        &[Is("webhook_type", &["status.updated", "data.updated"])],
        &[Is("webhook_type", OTHERS)],
        &[Has("webhook_type"), Has("session_id")],
        TIMED,
        DECIDED,
        NUMBERED,
        FEATURED,
        READ,
        &[Has("request_id"), Object("id_verification")],
        &[Has("request_id"), Object("liveness")],
        &[Has("request_id"), Object("face_match")],
        &[Has("request_id"), Object("aml")],
        &[Has("request_id"), Object("poa")],
        &[Has("request_id"), Object("age_estimation")],
        &[Has("request_id"), Object("face_search")],
        &[Has("request_id"), Object("database_validation")],
    ],
    lists: false,
    events: &[
        Event::of::<Webhook>(
            "status.updated",
            "the status of a session has changed",
            Webhook::record,
            named!("status.updated"),
        )
        .tells(Tells::Change),
        Event::of::<Webhook>(
            "data.updated",
            "the data of a session was edited",
            Webhook::record,
            named!("data.updated"),
        )
        .tells(Tells::Change),
        Event::of::<Webhook>(
            "session",
            "a session has changed, in the webhook of version 1, which has no type",
            Webhook::record,
            &[TIMED, DECIDED],
        )
        .tells(Tells::Change),
        Event::of::<Decision>(
            "decision",
            "the decision on a session, as it is fetched",
            Decision::record,
            &[NUMBERED, FEATURED, READ],
        )
        .tells(Tells::Change),
        Event::of::<ApiResult>(
            "api-result",
            "the answer of the API to a call for one report",
            ApiResult::record,
            &[&[Has("request_id")]],
        ),
    ],
    rules: rules::RULES,
    inferred: &[],
    results: &[],
    claimed: claimed::CLAIMED,
    delivered: delivery::DELIVERED,
};
