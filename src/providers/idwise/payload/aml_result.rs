//! The result of a search of the lists by itself
//!
//! <https://docs.idwise.com/reference/get-aml-result>

use super::aml::Aml;
use super::parts::{FinalDecision, ManualDecision, SystemDecision};
use crate::schema::record::record;
use crate::schema::scalar::{Any, Id, Time};

record! {
    /// The result of a search of sanctions and like lists, for somebody who was named and not verified
    pub struct AmlResult {
        required check_id: Id,
        /// The caller's own
        optional reference_number: Id,
        /// When the check was finished
        expected check_time: Time,
        /// Not on this page; a journey has it, and should it come it counts
        optional system_decision: SystemDecision,
        /// Not on this page; a journey has it, and should it come it counts
        optional manual_decision: ManualDecision,
        expected final_decision: FinalDecision,
        optional aml: Aml,
        /// A journey has it, and this result has not: what stands there is not judged
        optional journey_id: Id,
        /// As `journey_id`
        optional documents: Any,
        /// As `journey_id`
        optional selfie: Any,
        /// As `journey_id`
        optional rule_results: Any,
    }
}
