//! IDWise: the fetched results of journeys, spot checks and searches, the webhooks that announce them, and the result
//! that the SDK returns
//!
//! <https://docs.idwise.com>

mod aml_result;
mod audit;
mod claimed;
mod decision;
mod delivery;
mod describe;
mod fields;
mod payload;
mod rules;
mod sdk_result;
mod statements;
mod verdict;
mod webhook;

use super::provider::Test::{Has, Is, Object};
use super::provider::{Event, Provider, Sign, Tells};
use payload::{
    AmlMonitorUpdate, AmlResult, FinishedCheck, FinishedJourney, FinishedUserSteps, Journey,
    KycRenewalDeadlineExceeded, ManuallyReviewed, SdkResult, SpotCheck, StepEvent, UpdatedJourney,
    VerificationUpdateRequired,
};

/// The signs of a webhook: its event or, more certain, its event with a body
///
/// A webhook "might be extended with extra elements". Even if these are signs of a result, it is still a webhook.
macro_rules! named {
    ($($event:literal),+) => { &[&[Is("event", &[$($event),+]), Has("body")], &[Is("event", &[$($event),+])]] };
}

/// The events of the webhooks
const EVENTS: &[&str] = &[
    "Finished Journey",
    "Finished User Steps",
    "Finished Step",
    "Step Submitted",
    "Manually Reviewed",
    "Updated Journey",
    "AML Monitor Update",
    "AML Monior Update",
    "Finished Ongoing Check",
    "Finished Spot Check",
    "Verification Update Required",
    "KYC Renewal Deadline Exceeded",
];

/// A search of the lists that is not part of a journey
const SEARCH: Sign = &[Has("check_id"), Has("aml")];
/// Such a search without `aml`, which may be `null` according to the page
const SEARCH_DECIDED: Sign = &[Has("check_id"), Has("final_decision")];
/// The SDK's result, in camel case
const SDK: Sign = &[Has("journeyId"), Has("systemDecision")];
/// The SDK's result if nothing is decided
const SDK_SUMMARY: Sign = &[Has("journeyId"), Has("isCompleted")];

/// The provider
pub static PROVIDER: Provider = Provider {
    name: "idwise",
    title: "IDWise",
    signs: &[
        &[Has("journey_id")],
        &[Has("system_decision")],
        &[Has("event"), Object("body")],
        // A known event may have a body of any type; a text is a malformed body of that event.
        &[Is("event", EVENTS), Has("body")],
        SEARCH,
        SEARCH_DECIDED,
        SDK,
        SDK_SUMMARY,
    ],
    lists: false,
    events: &[
        Event::of::<SpotCheck>(
            "spot-check",
            "the result of a spot check",
            SpotCheck::record,
            &[&[Has("tenant_id")], &[Has("spot_checks")]],
        ),
        Event::of::<Journey>(
            "journey",
            "the result of a journey",
            Journey::record,
            // A journey may contain an account's id too, but no spot check has documents. A body that could be either
            // is read as a journey, which needs more evidence before it accepts.
            &[
                &[Has("journey_id"), Object("documents")],
                &[Has("customer_id")],
                &[Has("final_decision")],
                &[Has("documents")],
                &[Has("journey_id")],
                &[Has("system_decision")],
            ],
        ),
        Event::of::<AmlResult>(
            "aml-result",
            "the result of a search of the lists by itself",
            AmlResult::record,
            &[SEARCH, SEARCH_DECIDED],
        ),
        Event::of::<SdkResult>(
            "sdk-result",
            "the result of a journey as the SDK gives it, on the person's device",
            SdkResult::record,
            &[SDK, SDK_SUMMARY],
        ),
        Event::of::<FinishedJourney>(
            "finished-journey",
            "a journey is finished",
            FinishedJourney::record,
            named!("Finished Journey"),
        )
        .tells(Tells::Notice),
        Event::of::<FinishedUserSteps>(
            "finished-user-steps",
            "the person has done every step",
            FinishedUserSteps::record,
            named!("Finished User Steps"),
        ),
        Event::of::<StepEvent>("finished-step", "a step was processed", StepEvent::record, named!("Finished Step")),
        Event::of::<StepEvent>("step-submitted", "a step was submitted", StepEvent::record, named!("Step Submitted")),
        Event::of::<ManuallyReviewed>(
            "manually-reviewed",
            "somebody has reviewed a journey",
            ManuallyReviewed::record,
            named!("Manually Reviewed"),
        )
        .tells(Tells::Change),
        Event::of::<UpdatedJourney>(
            "updated-journey",
            "a finished journey has changed",
            UpdatedJourney::record,
            named!("Updated Journey"),
        )
        .tells(Tells::Change),
        Event::of::<AmlMonitorUpdate>(
            "aml-monitor-update",
            "sanctions and like lists have changed for a person",
            AmlMonitorUpdate::record,
            // The page prints the first spelling in its sample and the second in its text.
            named!("AML Monitor Update", "AML Monior Update"),
        )
        .tells(Tells::Alarm),
        Event::of::<FinishedCheck>(
            "finished-ongoing-check",
            "a spot check is finished (older name)",
            FinishedCheck::record,
            named!("Finished Ongoing Check"),
        ),
        Event::of::<FinishedCheck>(
            "finished-spot-check",
            "a spot check is finished",
            FinishedCheck::record,
            named!("Finished Spot Check"),
        ),
        Event::of::<VerificationUpdateRequired>(
            "verification-update-required",
            "some steps are to be submitted again",
            VerificationUpdateRequired::record,
            named!("Verification Update Required"),
        ),
        Event::of::<KycRenewalDeadlineExceeded>(
            "kyc-renewal-deadline-exceeded",
            "a journey was not renewed in time",
            KycRenewalDeadlineExceeded::record,
            named!("KYC Renewal Deadline Exceeded"),
        ),
    ],
    rules: rules::RULES,
    inferred: &[],
    results: &[&audit::SPOT_CHECKS],
    claimed: claimed::CLAIMED,
    delivered: delivery::DELIVERED,
};
