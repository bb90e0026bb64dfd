//! The payloads that IDWise sends
//!
//! Fetched results spell their keys with underscores, webhooks in camelCase. The pages leave out fields that real
//! bodies have, so a field is required only if the body cannot be judged without it.

mod aml;
mod aml_result;
mod journey;
mod parts;
mod sdk_result;
mod spot_check;
mod webhook;

pub use aml::{Aml, AmlApplicability};
pub use aml_result::AmlResult;
pub use journey::{DocumentStep, Journey, Progress, Validation, ValidationOutcome, ValidationResult};
pub use parts::{
    Accuracy, Applicant, Environment, FaceImage, FaceMatch, FinalDecision, ImageSource, LivenessCode, ManualDecision,
    RuleDetail, RuleOutcome, RuleResult, ScreeningCheck, Selfie, SelfieStatus, SystemDecision,
};
pub use sdk_result::SdkResult;
pub use spot_check::{SpotCheck, SpotChecks};
pub use webhook::{
    Action, AmlMonitorState, AmlMonitorUpdate, CheckState, FinishedCheck, FinishedJourney, FinishedUserSteps,
    JourneyState, KycRenewalDeadlineExceeded, ManuallyReviewed, RenewalState, ReviewedState, StepEvent, StepState,
    UpdateRequiredState, UpdatedJourney, UpdatedState, VerificationUpdateRequired,
};
