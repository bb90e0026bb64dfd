//! The result of a search of the lists that is not part of a journey
//!
//! <https://docs.idwise.com/reference/get-aml-result>

use super::aml::Aml;
use super::parts::{FinalDecision, ManualDecision, SystemDecision};
use crate::schema::record::record;
use crate::schema::scalar::{Any, Id, Time};

record! {
    /// The result of a search of sanctions lists and similar lists, for somebody who was named but not verified
    pub struct AmlResult {
        required check_id: Id,
        /// Your own reference
        optional reference_number: Id,
        /// When the check was finished
        expected check_time: Time,
        /// Not on this page, but journeys have it; if present, it counts
        optional system_decision: SystemDecision,
        /// Not on this page, but journeys have it; if present, it counts
        optional manual_decision: ManualDecision,
        expected final_decision: FinalDecision,
        optional aml: Aml,
        /// A journey's field that this result should not have; its content is not judged
        optional journey_id: Id,
        /// A journey's field that this result should not have; its content is not judged
        optional documents: Any,
        /// A journey's field that this result should not have; its content is not judged
        optional selfie: Any,
        /// A journey's field that this result should not have; its content is not judged
        optional rule_results: Any,
    }
}
