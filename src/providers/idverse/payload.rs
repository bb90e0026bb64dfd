//! What IDVerse sends
//!
//! A field is `expected` where the page says "Mandatory: the field and its
//! value will always be returned, even with null values". Timestamps may be
//! `""` where the page says that the field would not exist.
//! <https://idkit.docs.idverse.com/reference/total-result>

use super::data::DataProvider;
use crate::schema::choice::choice;
use crate::schema::record::record;
use crate::schema::scalar::{Any, Count, Day, Flag, Id, Keyed, Number, Text, Time};
use crate::schema::words::words;

words! {
    /// Where a transaction stands
    pub enum Status {
        /// The person has not opened it
        Pending = "PENDING",
        /// The person is at it
        InProgress = "INPROGRESS",
        /// The person is done, the checks are not
        Submitted = "SUBMITTED",
        /// The checks are done; what they found stands in the results
        Complete = "COMPLETE",
        Expired = "EXPIRED",
        Cancelled = "CANCELLED",
    }
}

words! {
    /// The word of the completion webhook, which is not that of a transaction
    pub enum CompletionStatus {
        Completed = "COMPLETED",
    }
}

words! {
    /// Who made a transaction
    pub enum Creator {
        /// Somebody on the portal
        User = "USER",
        Api = "API",
    }
}

words! {
    /// What came of a check: "only FLAGGED or PASSED"
    pub enum Finding {
        Passed = "PASSED",
        /// Somebody should look; not a rejection
        Flagged = "FLAGGED",
    }
}

words! {
    /// What came of comparing a face
    pub enum Likeness {
        Pass = "Pass",
        Fail = "Fail",
    }
}

words! {
    /// How much a video or selfie looks like a fake
    pub enum SpoofRisk {
        Low = "Low Risk",
        High = "High Risk",
    }
}

record! {
    /// The webhook of a completed transaction, form-encoded or as JSON; the transaction is to be fetched
    pub struct Completion {
        required transaction_id: Id,
        required status: CompletionStatus,
    }
}

words! {
    /// What an event webhook of API 3.5 tells of a transaction: a step of the person's, or an end
    pub enum StatusWord {
        /// The link was sent to the person
        Pending = "pending",
        TermsAndConditions = "termsAndConditions",
        IdSelection = "idSelection",
        PersonalDetails = "personalDetails",
        Liveness = "liveness",
        CompletedPass = "completedPass",
        CompletedFlagged = "completedFlagged",
        Expired = "expired",
        Cancelled = "cancelled",
    }
}

record! {
    /// An event webhook of API 3.5; the transaction itself is to be fetched
    pub struct StatusEvent {
        required transaction_id = "transactionId": Id,
        required event: StatusWord,
    }
}

record! {
    /// What comes instead of a transaction: "Bad Request.", "Unauthenticated.", "The token was not found.", "Internal Server Error."
    pub struct ErrorMessage {
        required error_message: Text,
    }
}

record! {
    /// A transaction as fetched
    pub struct Transaction {
        required transaction_id: Id,
        /// When the person first opened it
        optional activated_at: Time,
        /// "With Cancelled or Expired status", says the page; its complete sample has one too
        optional closed_at: Time,
        expected created_at: Time,
        expected created_by: Creator,
        /// Without face match and liveness
        expected doc_only: Flag,
        /// Such as `NORMAL2`
        expected flow_type: Text,
        /// A name for the transaction, or of the person
        optional name: Text,
        /// The caller's own reference
        optional reference: Id,
        optional customer_identifier: Id,
        optional invitation_phone_region_code: Id,
        /// Without the region code
        optional invitation_phone_number: Id,
        optional record_redacted_at: Time,
        optional assets_redacted_at: Time,
        optional face_redacted_at: Time,
        optional data_redacted_at: Time,
        required status: Status,
        /// "Internal purpose"
        optional current_step: Text,
        optional computed_statistics: Statistics,
        optional data_provider: DataProvider,
        optional device_info: DeviceInfo,
        optional documents: Vec<Document>,
        /// Not recommended: `results.facematch` says it
        optional likeness_overall: Likeness,
        optional likeness_features: LikenessFeatures,
        optional liveness_attempts: Vec<LivenessAttempt>,
        /// Not recommended: `results.liveness` says it
        optional spoof_result: SpoofRisk,
        optional user_details: UserDetails,
        optional facematch_best_frame: Asset,
        optional results: DfaResult,
        optional pdf_report_number: Id,
        /// No page has it in a transaction; it is what comes instead of one
        optional error_message: Any,
        optional errors = "errors" | "error": Any,
    }
}

record! {
    /// How long the person took
    pub struct Statistics {
        optional steps: Vec<StepTime>,
        optional total_duration_seconds: Number,
        /// Without the time on the privacy screen
        optional total_duration_excl_privacy_seconds: Number,
    }
}

record! {
    /// How long one step took
    pub struct StepTime {
        /// Such as `FACE_MATCH_CAPTURE`
        optional name: Text,
        optional start_time: Time,
        optional total_duration_seconds: Number,
    }
}

record! {
    /// What the person used
    pub struct DeviceInfo {
        optional browser: Text,
        optional country: Text,
        /// Latitude and longitude
        optional geolocation: Text,
        optional ip: Text,
        /// Latitude and longitude
        optional ip_location: Text,
        optional isp: Text,
        optional os: Text,
        optional vpn: Flag,
    }
}

choice! {
    /// What document fraud analysis says of one document: "object" on the document page, a word on that about interpreting the results
    pub enum DocumentResult {
        Word(Finding),
        Object(Keyed<Any>),
    }
}

record! {
    /// A document: <https://idkit.docs.idverse.com/reference/document>
    pub struct Document {
        /// From 0
        optional document_index: Count,
        optional created_at: Time,
        optional document_id: Id,
        /// What was read off it
        optional extracted: Extracted,
        optional asf_breakdown: Breakdown,
        /// Such as `AUS_NSW_DRIVERLICENCE`
        optional identity_document_type: Text,
        optional updated_at: Time,
        /// It has been read by OCR
        optional ocr: Flag,
        /// What the person made of what was read
        optional submitted_data: UserDetails,
        optional asf_checked: Flag,
        optional asf_document_result: DocumentResult,
        optional face_photo: Asset,
        optional front_document: Asset,
        optional back_document: Asset,
        optional original_front_document: Asset,
        optional original_back_document: Asset,
        optional signature_photo: Asset,
        optional ghost_photo: Asset,
        /// What machines read, under names of its own
        optional mrz_data: Keyed<Any>,
    }
}

record! {
    /// What was read off a document; its numbers come as numbers too, without their leading zeros
    pub struct Extracted {
        optional country: Text,
        optional id_number: Id,
        optional address: Text,
        optional document_number: Id,
        optional city: Text,
        /// `31/12/2030`
        optional expiry_date: Day,
        /// `01/01/1980`
        optional birth_date: Day,
        optional last_name: Text,
        optional given_names: Text,
        optional middle_name: Text,
        /// Three letters on the page
        optional country_code: Text,
        optional full_name: Text,
        optional street: Text,
        optional post_code: Id,
        optional state: Text,
        /// Letters in some countries, a number in others
        optional class: Id,
        optional first_name: Text,
        /// In words for people
        optional document_type: Text,
    }
}

record! {
    /// What document fraud analysis says of a document, part by part
    pub struct Breakdown {
        optional document_integrity: Finding,
        optional image_composition: Finding,
        optional photo_check: Finding,
        optional detail_check: Finding,
        others: Any,
    }
}

record! {
    /// A picture or a video
    pub struct Asset {
        /// `null` once redacted
        optional url: Text,
        /// In bytes
        optional size: Number,
        optional content_type: Text,
    }
}

record! {
    /// The likeness of a face, part by part; the sample contradicts its own results here
    pub struct LikenessFeatures {
        optional right_eye: Likeness,
        optional nose: Likeness,
        optional philtrum: Likeness,
        optional jaw: Likeness,
        optional middle_forehead: Likeness,
        optional mouth: Likeness,
        optional left_eye: Likeness,
        optional forehead: Likeness,
        optional left_cheek: Likeness,
        optional right_brow: Likeness,
        optional left_brow: Likeness,
        optional right_cheek: Likeness,
    }
}

record! {
    /// One attempt at liveness; the sample's failed and its results have liveness passed
    pub struct LivenessAttempt {
        optional result: Flag,
        optional session_id: Id,
        /// What the person was asked to do, such as `SMILE LEFT`
        optional actions: Text,
        optional video: Asset,
    }
}

record! {
    /// What the person confirmed; numbers as in what was extracted
    pub struct UserDetails {
        /// Three letters on the page
        optional country_code: Text,
        optional id_number: Id,
        optional document_number: Id,
        optional address: UserAddress,
        /// `2030-12-31`
        optional date_of_expiry: Day,
        /// `1980-01-01`
        optional date_of_birth: Day,
        optional last_name: Text,
        optional middle_name: Text,
        optional first_name: Text,
        /// In words for people
        optional document_type: Text,
        optional licence_number: Id,
    }
}

record! {
    /// Where the person lives
    pub struct UserAddress {
        optional street_address: Text,
        /// Three letters on the page
        optional country: Text,
        optional post_code: Id,
        optional was_validated: Flag,
        optional suburb: Text,
        optional full_address: Text,
        optional state: Text,
        /// Such as the number of a flat
        optional street_address_2: Id,
    }
}

record! {
    /// What came of a complete transaction: <https://idkit.docs.idverse.com/reference/interpreting-the-results>
    pub struct DfaResult {
        /// Not where the flow is document only
        optional liveness: Finding,
        expected overall: Finding,
        /// Only where a data provider was asked
        optional data: Finding,
        expected documents: Finding,
        /// Not where the flow is document only
        optional facematch: Finding,
        others: Any,
    }
}
