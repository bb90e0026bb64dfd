//! A report, as it is fetched

use super::breakdown::{Breakdown, Finding};
use super::properties::Extracted;
use crate::schema::record::record;
use crate::schema::scalar::{Id, Text, Time};
use crate::schema::words::words;

words! {
    /// How far a report is
    pub enum ReportStatus {
        AwaitingData = "awaiting_data",
        AwaitingApproval = "awaiting_approval",
        Cancelled = "cancelled",
        Complete = "complete",
        Withdrawn = "withdrawn",
    }
}

words! {
    /// What a report of a document means more exactly
    pub enum SubResult {
        Clear = "clear",
        /// It cannot be processed further, or the person is too young
        Rejected = "rejected",
        Suspected = "suspected",
        Caution = "caution",
    }
}

words! {
    /// What a report is about
    pub enum ReportName {
        Document = "document",
        DocumentVideo = "document_video",
        DocumentVideoWithAddress = "document_video_with_address_information",
        DocumentWithAddress = "document_with_address_information",
        DocumentWithDrivingLicence = "document_with_driving_licence_information",
        DocumentWithDriver = "document_with_driver_verification",
        FacialPhoto = "facial_similarity_photo",
        FacialPhotoFullyAuto = "facial_similarity_photo_fully_auto",
        FacialVideo = "facial_similarity_video",
        FacialMotion = "facial_similarity_motion",
        KnownFaces = "known_faces",
        IdentityEnhanced = "identity_enhanced",
        WatchlistAml = "watchlist_aml",
        WatchlistEnhanced = "watchlist_enhanced",
        WatchlistStandard = "watchlist_standard",
        WatchlistPeps = "watchlist_peps_only",
        WatchlistSanctions = "watchlist_sanctions_only",
        ProofOfAddress = "proof_of_address",
        UsDrivingLicence = "us_driving_licence",
        DeviceIntelligence = "device_intelligence",
        IndiaPan = "india_pan",
        /// Of version 2
        RightToWork = "right_to_work",
        /// Of version 2
        CriminalHistory = "criminal_history",
    }
}

record! {
    /// All reports of a check
    pub struct Reports {
        required reports: Vec<Report>,
    }
}

record! {
    /// A report: <https://documentation.onfido.com/api/latest/#report-object>
    pub struct Report {
        required id: Id,
        required name: ReportName,
        optional created_at: Time,
        optional href: Text,
        expected status: ReportStatus,
        /// `null` until the report is complete
        optional result: Finding,
        /// Only of documents
        optional sub_result: SubResult,
        optional check_id: Id,
        optional breakdown: Breakdown,
        optional properties: Extracted,
        optional documents: Vec<MediaId>,
        optional live_photos: Vec<MediaId>,
        optional live_videos: Vec<MediaId>,
        optional motion_captures: Vec<MediaId>,
        optional id_photos: Vec<MediaId>,
    }
}

record! {
    /// A file that was looked at
    pub struct MediaId {
        optional id: Id,
    }
}
