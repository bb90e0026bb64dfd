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
            &[&[Is("event", &["Finished Journey"])]],
        )
        .tells(Tells::Notice),
        Event::of::<FinishedUserSteps>(
            "finished-user-steps",
            "the person has done every step",
            FinishedUserSteps::record,
            &[&[Is("event", &["Finished User Steps"])]],
        ),
        Event::of::<StepEvent>(
            "finished-step",
            "a step was processed",
            StepEvent::record,
            &[&[Is("event", &["Finished Step"])]],
        ),
        Event::of::<StepEvent>(
            "step-submitted",
            "a step was submitted",
            StepEvent::record,
            &[&[Is("event", &["Step Submitted"])]],
        ),
        Event::of::<ManuallyReviewed>(
            "manually-reviewed",
            "somebody has reviewed a journey",
            ManuallyReviewed::record,
            &[&[Is("event", &["Manually Reviewed"])]],
        )
        .tells(Tells::Change),
        Event::of::<UpdatedJourney>(
            "updated-journey",
            "a finished journey has changed",
            UpdatedJourney::record,
            &[&[Is("event", &["Updated Journey"])]],
        )
        .tells(Tells::Change),
        Event::of::<AmlMonitorUpdate>(
            "aml-monitor-update",
            "sanctions and like lists have changed for a person",
            AmlMonitorUpdate::record,
            // The page prints the first in its sample and the second in its text.
            &[&[Is("event", &["AML Monitor Update", "AML Monior Update"])]],
        )
        .tells(Tells::Alarm),
        Event::of::<FinishedCheck>(
            "finished-ongoing-check",
            "a spot check is finished (older name)",
            FinishedCheck::record,
            &[&[Is("event", &["Finished Ongoing Check"])]],
        ),
        Event::of::<FinishedCheck>(
            "finished-spot-check",
            "a spot check is finished",
            FinishedCheck::record,
            &[&[Is("event", &["Finished Spot Check"])]],
        ),
        Event::of::<VerificationUpdateRequired>(
            "verification-update-required",
            "some steps are to be submitted again",
            VerificationUpdateRequired::record,
            &[&[Is("event", &["Verification Update Required"])]],
        ),
        Event::of::<KycRenewalDeadlineExceeded>(
            "kyc-renewal-deadline-exceeded",
            "a journey was not renewed in time",
            KycRenewalDeadlineExceeded::record,
            &[&[Is("event", &["KYC Renewal Deadline Exceeded"])]],
        ),
    ],
    rules: rules::RULES,
    inferred: &[],
};
