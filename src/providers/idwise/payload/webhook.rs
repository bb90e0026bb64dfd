//! The webhooks: the name of an event, and a body without personal data
//!
//! <https://docs.idwise.com/docs/webhook-specifications>. `eventId` is the same on every retry. Fetched results spell
//! decisions with underscores; webhooks are read with this spelling too, so that no contradicting decision is missed.

use super::parts::{FinalDecision, ManualDecision, SystemDecision};
use crate::schema::record::record;
use crate::schema::scalar::{Count, Id, Text, Time};
use crate::schema::words::words;

/// The decisions on a journey, which every webhook may contain; the pages do not print all of them for each event, but
/// each counts if it is present
macro_rules! decisions {
    (($system:ident $manual:ident $last:ident) $doc:tt $Name:ident [$($done:tt)*] $($rest:tt)*) => {
        record! { @fields $doc $Name [$($done)*]
            $system system_decision = "systemDecision" | "system_decision": SystemDecision,
            $manual manual_decision = "manualDecision" | "manual_decision": ManualDecision,
            $last final_decision = "finalDecision" | "final_decision": FinalDecision,
            $($rest)*
        }
    };
}

record! {
    /// `Finished Journey`: <https://docs.idwise.com/docs/finished-journey-webhook>
    pub struct FinishedJourney {
        required event: Text,
        required body: JourneyState,
    }
}

record! {
    /// `Finished User Steps`, sent before IDWise has finished: <https://docs.idwise.com/docs/finished-user-steps-webhook>
    pub struct FinishedUserSteps {
        required event: Text,
        required body: JourneyState,
    }
}

record! {
    /// The state of a journey; the newer pages print only the system's decision
    pub struct JourneyState {
        expected event_id = "eventId": Id,
        required journey_id = "journeyId": Id,
        optional reference_no = "referenceNo": Id,
        ..decisions(expected optional optional),
    }
}

record! {
    /// `Manually Reviewed`: <https://docs.idwise.com/docs/manually-reviewed-webhook>
    pub struct ManuallyReviewed {
        required event: Text,
        required body: ReviewedState,
    }
}

record! {
    /// The state of a journey after a review
    pub struct ReviewedState {
        expected event_id = "eventId": Id,
        required journey_id = "journeyId": Id,
        optional reference_no = "referenceNo": Id,
        ..decisions(expected expected expected),
    }
}

words! {
    /// The action that led to an update
    pub enum Action {
        /// A step was submitted again
        StepUpdate = "Step Update",
        /// A record of the lists was amended, or a new search was started
        AmlAmend = "AML Amend",
        /// The ongoing search of the lists found a change
        AmlOgmUpdate = "AML OGM Update",
        ManualReview = "Manual Review",
    }
}

record! {
    /// `Updated Journey`: <https://docs.idwise.com/docs/updated-journey-webhook>
    pub struct UpdatedJourney {
        required event: Text,
        required body: UpdatedState,
    }
}

record! {
    /// The state of a journey after an update
    pub struct UpdatedState {
        expected event_id = "eventId": Id,
        required journey_id = "journeyId": Id,
        optional reference_no = "referenceNo": Id,
        ..decisions(expected optional expected),
        expected action: Action,
    }
}

record! {
    /// `AML Monitor Update`: <https://docs.idwise.com/docs/aml-monitor-update-webhook>
    pub struct AmlMonitorUpdate {
        required event: Text,
        required body: AmlMonitorState,
    }
}

record! {
    /// The state of a journey after the lists have changed; the page's text has all three decisions, its sample only the
    /// system's
    pub struct AmlMonitorState {
        expected event_id = "eventId": Id,
        required journey_id = "journeyId": Id,
        optional reference_no = "referenceNo": Id,
        ..decisions(expected optional optional),
        /// The system's decision before the update; "it will have the same finalDecision values"
        expected previous_system_decision = "previousSystemDecision": FinalDecision,
        /// A number that each update increases by one
        expected updated_aml_version_number = "updatedAMLVersionNumber": Count,
    }
}

words! {
    /// What a step asks the person for
    pub enum StepType {
        Document = "Document",
        Selfie = "Selfie",
    }
}

record! {
    /// `Step Submitted` and `Finished Step`: <https://developers.idwise.com/step-webhooks.html>
    pub struct StepEvent {
        required event: Text,
        required body: StepState,
    }
}

record! {
    /// A step that was submitted or processed; older pages print one body, with decisions, for all events
    pub struct StepState {
        /// Not on the page, which is older than this field
        optional event_id = "eventId": Id,
        required journey_id = "journeyId": Id,
        optional reference_no = "referenceNo": Id,
        expected step_id = "stepId": Id,
        expected step_type = "stepType": StepType,
        ..decisions(optional optional optional),
    }
}

record! {
    /// `Finished Spot Check`, formerly `Finished Ongoing Check`: <https://docs.idwise.com/docs/finished-spot-check-webhook>
    pub struct FinishedCheck {
        required event: Text,
        required body: CheckState,
    }
}

record! {
    /// A check of somebody who is already known; its result must be fetched. The pages print the system's decision only.
    pub struct CheckState {
        expected event_id = "eventId": Id,
        /// The journey of the onboarding; only the older event has it
        optional journey_id = "journeyId": Id,
        optional reference_no = "referenceNo": Id,
        ..decisions(expected optional optional),
        /// The journey of the check itself
        optional spot_check_journey_id = "spotCheckJourneyId": Id,
        /// The journey of the check itself, in the older event
        optional ongoing_check_id = "ongoingCheckId": Id,
    }
}

record! {
    /// `Verification Update Required`: <https://docs.idwise.com/docs/verification-update-required-webhook>
    pub struct VerificationUpdateRequired {
        required event: Text,
        required body: UpdateRequiredState,
    }
}

record! {
    /// A journey of which some steps must be submitted again
    pub struct UpdateRequiredState {
        expected event_id = "eventId": Id,
        required journey_id = "journeyId": Id,
        optional reference_no = "referenceNo": Id,
        ..decisions(expected optional expected),
        /// What led to the request: a manual review or `KYC Renewal`
        expected trigger: Text,
        expected required_steps = "requiredSteps": Vec<RequiredStep>,
    }
}

record! {
    /// A step that must be submitted again
    pub struct RequiredStep {
        expected step_id = "stepId": Id,
        /// A reason code that the account has defined
        optional reason_code = "reasonCode": Text,
    }
}

record! {
    /// `KYC Renewal Deadline Exceeded`: <https://docs.idwise.com/docs/kyc-renewal-deadline-exceeded-webhook>
    pub struct KycRenewalDeadlineExceeded {
        required event: Text,
        required body: RenewalState,
    }
}

record! {
    /// A journey that was not renewed in time; the page prints no decision
    pub struct RenewalState {
        expected event_id = "eventId": Id,
        required journey_id = "journeyId": Id,
        optional reference_no = "referenceNo": Id,
        ..decisions(optional optional optional),
        expected required_steps = "requiredSteps": Vec<OverdueStep>,
    }
}

record! {
    /// A step that was not submitted again in time
    pub struct OverdueStep {
        expected step_id = "stepId": Id,
        expected renewal_deadline = "renewalDeadline": Time,
    }
}
