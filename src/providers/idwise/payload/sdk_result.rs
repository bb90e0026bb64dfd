//! The result of a journey as IDWise's SDK returns it in the person's browser or on their phone
//!
//! <https://docs.idwise.com/docs/journey-result>, <https://docs.idwise.com/docs/sdk-get-journey-result>

use super::parts::SystemDecision;
use crate::schema::record::record;
use crate::schema::scalar::{Any, Flag, Id};

record! {
    /// The result of a journey as the SDK returns it; its parts are not judged
    pub struct SdkResult {
        required journey_id = "journeyId": Id,
        optional reference_no = "referenceNo": Id,
        optional is_completed = "isCompleted": Flag,
        optional system_decision = "systemDecision": SystemDecision,
        optional documents: Any,
        optional selfie: Any,
        optional rules: Any,
    }
}
