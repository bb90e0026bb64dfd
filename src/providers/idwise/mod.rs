//! IDWise: results of journeys and spot checks as they are fetched, and the webhooks that tell of them
//!
//! <https://docs.idwise.com>

mod audit;
mod decision;
mod describe;
mod fields;
mod payload;
mod rules;
mod statements;
mod verdict;
mod webhook;

use super::provider::Test::{Has, Is, Object};
use super::provider::{Event, Provider, Tells};
use payload::{
    AmlMonitorUpdate, FinishedCheck, FinishedJourney, FinishedUserSteps, Journey, KycRenewalDeadlineExceeded,
    ManuallyReviewed, SpotCheck, StepEvent, UpdatedJourney, VerificationUpdateRequired,
};

/// The signs of a webhook: its event, and more surely its event with a body
///
/// It "might be extended with extra elements", which may be signs of a result: it is a webhook all the same.
macro_rules! named {
    ($($event:literal),+) => { &[&[Is("event", &[$($event),+]), Object("body")], &[Is("event", &[$($event),+])]] };
}

/// The provider
pub static PROVIDER: Provider = Provider {
    name: "idwise",
    title: "IDWise",
    signs: &[&[Has("journey_id")], &[Has("system_decision")], &[Has("event"), Object("body")]],
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
            // An account's id, too, may stand in a journey: no spot check has documents.
            &[
                &[Has("journey_id"), Object("documents")],
                &[Has("customer_id")],
                &[Has("final_decision")],
                &[Has("documents")],
            ],
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
            // The page prints the first in its sample and the second in its text.
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
};
