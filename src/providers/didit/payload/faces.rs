//! Reports on faces: whether a person is alive, and whether two pictures show one person

use super::report::{ReportStatus, Warning};
use crate::schema::choice::choice;
use crate::schema::record::record;
use crate::schema::scalar::{Any, Count, Flag, Id, Number, Percent, Text, Time};

choice! {
    /// The checks for a living person
    pub enum LivenessChecks {
        Listed(Vec<LivenessCheck>),
        Single(LivenessCheck),
    }
}

record! {
    /// A check for a living person
    pub struct LivenessCheck {
        optional node_id: Id,
        expected status: ReportStatus,
        /// `ACTIVE_3D`, `PASSIVE` or `FLASHING`
        optional method: Text,
        optional score: Percent,
        optional reference_image: Text,
        optional video_url: Text,
        optional age_estimation: Number,
        /// Other sessions and lists with this face
        optional matches: Vec<FaceFound>,
        /// The pictures that the API was given
        optional user_image: Any,
        optional warnings: Vec<Warning>,
        optional face_quality: Percent,
        optional face_luminance: Percent,
    }
}

record! {
    /// Another session or a list with the same face
    pub struct FaceFound {
        optional session_id: Id,
        optional session_number: Count,
        optional similarity_percentage: Percent,
        optional vendor_data: Id,
        optional verification_date: Time,
        /// The data of another person
        optional user_details: Any,
        optional match_image_url: Text,
        optional status: Text,
        optional is_blocklisted: Flag,
        optional is_allowlisted: Flag,
        optional api_service: Text,
        /// `session`, `imported` or `list_entry`
        optional source: Text,
    }
}

choice! {
    /// The comparisons of faces
    pub enum FaceMatches {
        Listed(Vec<FaceMatch>),
        Single(FaceMatch),
    }
}

record! {
    /// A comparison of two faces
    pub struct FaceMatch {
        optional node_id: Id,
        expected status: ReportStatus,
        /// `null` if nothing could be compared
        optional score: Percent,
        optional source_image_session_id: Id,
        optional source_image: Text,
        optional target_image: Text,
        /// The pictures that the API was given
        optional user_image: Any,
        /// The pictures that the API was given
        optional ref_image: Any,
        optional warnings: Vec<Warning>,
    }
}

record! {
    /// Version 1: the check for a living person and the comparison of faces
    pub struct Face {
        expected status: ReportStatus,
        optional face_match_status: ReportStatus,
        optional liveness_status: ReportStatus,
        optional face_match_similarity: Percent,
        optional liveness_confidence: Percent,
        optional source_image: Text,
        optional target_image: Text,
    }
}
