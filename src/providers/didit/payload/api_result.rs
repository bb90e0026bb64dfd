//! The result of a call of the API for one report, without a session

use super::documents::{IdVerification, PoaVerification};
use super::faces::{FaceFound, FaceMatch, LivenessCheck};
use super::report::{ReportStatus, Warning};
use super::screening::{AmlScreening, DatabaseValidation};
use crate::schema::record::record;
use crate::schema::scalar::{Any, Count, Id, Time};

record! {
    /// The result of a call for one report
    pub struct ApiResult {
        required request_id: Id,
        optional id_verification: IdVerification,
        optional liveness: LivenessCheck,
        optional face_match: FaceMatch,
        optional aml: AmlScreening,
        optional poa: PoaVerification,
        optional age_estimation: LivenessCheck,
        optional face_search: FaceSearch,
        optional database_validation: DatabaseValidation,
        /// Your own id of the user
        optional vendor_data: Id,
        optional metadata: Any,
        expected created_at: Time,
    }
}

record! {
    /// A search for a face among your sessions and lists
    pub struct FaceSearch {
        expected status: ReportStatus,
        optional total_matches: Count,
        optional matches: Vec<FaceFound>,
        optional user_image: Any,
        optional warnings: Vec<Warning>,
    }
}
