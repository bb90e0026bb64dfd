//! The result of a spot check, which compares a new selfie with the onboarding's
//!
//! <https://docs.idwise.com/reference/get-spot-check-result>

use super::aml::Aml;
use super::parts::{
    Applicant, Environment, FaceMatch, FinalDecision, ManualDecision, RuleResult, ScreeningCheck, Selfie,
    SystemDecision,
};
use crate::schema::record::record;
use crate::schema::scalar::{Any, Id, Keyed, Time};

record! {
    /// The result of a spot check
    pub struct SpotCheck {
        required journey_id: Id,
        expected tenant_id: Id,
        expected environment_name = "environment_name" | "environmentName": Environment,
        expected start_time: Time,
        /// When the journey ended; `null` while it is not finished
        optional end_time: Time,
        /// "Not nullable", but `null` in the page's own skeleton, which means that nothing is decided
        expected system_decision = "system_decision" | "systemDecision": SystemDecision,
        /// Not on this page, but journeys have it; if present, it counts
        optional manual_decision = "manual_decision" | "manualDecision": ManualDecision,
        /// Not on this page, but journeys have it; if present, it counts
        optional final_decision = "final_decision" | "finalDecision": FinalDecision,
        /// Your own reference
        optional reference_number: Id,
        /// What `reference_number` "used to be called"; as with `flow_id`, a body may have both names
        optional user_id: Id,
        optional model_version: Id,
        optional selfie: Selfie,
        optional applicant: Applicant,
        optional rule_results: Keyed<RuleResult>,
        optional spot_checks: SpotChecks,
        /// Not on this page, but journeys have it; if present, it counts
        optional aml: Aml,
        /// Not on this page, but journeys have it; if present, it counts
        optional screening_checks: Keyed<ScreeningCheck>,
        /// On no page; if present, it counts
        optional error = "error" | "error_message" | "errorMessage": Any,
        /// On no page; if present, it counts
        optional errors: Any,
    }
}

record! {
    /// What a spot check compares
    pub struct SpotChecks {
        optional applicant_selfie_face_match: FaceMatch,
        others: Any,
    }
}
