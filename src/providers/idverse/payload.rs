//! The bodies that IDVerse sends
//!
//! A field is `expected` if the page says "Mandatory: the field and its value will always be returned, even with null
//! values". A timestamp may be `""` where the page says that the field would not exist.
//! <https://idkit.docs.idverse.com/reference/total-result>

use super::data::DataProvider;
use crate::schema::choice::choice;
use crate::schema::record::record;
use crate::schema::scalar::{Any, Count, Day, Flag, Id, Keyed, Number, Text, Time};
use crate::schema::words::words;

words! {
    /// The status of a transaction
    pub enum Status {
        /// The person has not opened it
        Pending = "PENDING",
        /// The person has opened it but has not finished
        InProgress = "INPROGRESS",
        /// The person has finished, but the checks have not
        Submitted = "SUBMITTED",
        /// The checks are finished, and `results` has their results
        Complete = "COMPLETE",
        Expired = "EXPIRED",
        Cancelled = "CANCELLED",
    }
}

words! {
    /// The status in the completion webhook, which differs from the status of a transaction
    pub enum CompletionStatus {
        Completed = "COMPLETED",
    }
}

words! {
    /// Who created a transaction
    pub enum Creator {
        /// A user of the portal
        User = "USER",
        Api = "API",
    }
}

words! {
    /// The result of a check: "only FLAGGED or PASSED"
    pub enum Finding {
        Passed = "PASSED",
        /// Somebody should look at it; this is not a rejection
        Flagged = "FLAGGED",
    }
}

words! {
    /// The result of comparing two faces
    pub enum Likeness {
        Pass = "Pass",
        Fail = "Fail",
    }
}

words! {
    /// The risk that a video or selfie is a fake
    pub enum SpoofRisk {
        Low = "Low Risk",
        High = "High Risk",
    }
}

record! {
    /// The webhook for a completed transaction, form-encoded or as JSON; fetch the transaction to get its results
    pub struct Completion {
        required transaction_id: Id,
        required status: CompletionStatus,
    }
}

words! {
    /// What happened to a transaction, in an event webhook of API 3.5: the person took a step, or the transaction ended
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
    /// An event webhook of API 3.5; fetch the transaction to get its results
    pub struct StatusEvent {
        required transaction_id = "transactionId": Id,
        required event: StatusWord,
    }
}

record! {
    /// An error instead of a transaction: "Bad Request.", "Unauthenticated.", "The token was not found.", "Internal
    /// Server Error."
    pub struct ErrorMessage {
        required error_message: Text,
    }
}

record! {
    /// A fetched transaction
    pub struct Transaction {
        required transaction_id: Id,
        /// When the person first opened it
        optional activated_at: Time,
        /// The page says "With Cancelled or Expired status", but its complete sample has one too
        optional closed_at: Time,
        expected created_at: Time,
        expected created_by: Creator,
        /// Whether the flow is document only, without face match and liveness
        expected doc_only: Flag,
        /// Such as `NORMAL2`
        expected flow_type: Text,
        /// A name for the transaction, or the person's name
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
        /// Not recommended: use `results.facematch` instead
        optional likeness_overall: Likeness,
        optional likeness_features: LikenessFeatures,
        optional liveness_attempts: Vec<LivenessAttempt>,
        /// Not recommended: use `results.liveness` instead
        optional spoof_result: SpoofRisk,
        optional user_details: UserDetails,
        optional facematch_best_frame: Asset,
        optional results: DfaResult,
        optional pdf_report_number: Id,
        /// No page shows it in a transaction; it is sent instead of one
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
    /// The device that the person used
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
    /// The result of the fraud analysis of one document: an "object" according to the page about documents, a word
    /// according to the page about interpreting the results
    pub enum DocumentResult {
        Word(Finding),
        Object(Keyed<Any>),
    }
}

choice! {
    /// A machine-readable zone: the page calls it an object but does not print its content
    pub enum MrzData {
        Fields(Keyed<Any>),
        Lines(Vec<Any>),
        Whole(Text),
    }
}

record! {
    /// A document: <https://idkit.docs.idverse.com/reference/document>
    pub struct Document {
        /// Counted from 0
        optional document_index: Count,
        optional created_at: Time,
        optional document_id: Id,
        /// What was read from the document
        optional extracted: Extracted,
        optional asf_breakdown: Breakdown,
        /// Such as `AUS_NSW_DRIVERLICENCE`
        optional identity_document_type: Text,
        optional updated_at: Time,
        /// Whether the document was read by OCR
        optional ocr: Flag,
        /// What the person confirmed or corrected
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
        /// The machine-readable zone, under undocumented names
        optional mrz_data: MrzData,
    }
}

record! {
    /// What was read from a document; some numbers are JSON numbers and have lost their leading zeros
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
        /// Three letters in the page's samples
        optional country_code: Text,
        optional full_name: Text,
        optional street: Text,
        optional post_code: Id,
        optional state: Text,
        /// Letters in some countries, a number in others
        optional class: Id,
        optional first_name: Text,
        /// A display name
        optional document_type: Text,
    }
}

record! {
    /// The parts of the fraud analysis of a document
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
    /// The likeness of each feature of the face; the sample contradicts its own results here
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
    /// One liveness attempt; in the sample it failed although liveness passed
    pub struct LivenessAttempt {
        optional result: Flag,
        optional session_id: Id,
        /// The actions that the person was asked to perform, such as `SMILE LEFT`
        optional actions: Text,
        optional video: Asset,
    }
}

record! {
    /// What the person confirmed; numbers are sent as in `extracted`
    pub struct UserDetails {
        /// Three letters in the page's samples
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
        /// A display name
        optional document_type: Text,
        optional licence_number: Id,
    }
}

record! {
    /// The person's address
    pub struct UserAddress {
        optional street_address: Text,
        /// Three letters in the page's samples
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
    /// The results of a complete transaction: <https://idkit.docs.idverse.com/reference/interpreting-the-results>
    pub struct DfaResult {
        /// Absent if the flow is document only
        optional liveness: Finding,
        expected overall: Finding,
        /// Absent unless a data provider was asked
        optional data: Finding,
        expected documents: Finding,
        /// Absent if the flow is document only
        optional facematch: Finding,
        others: Any,
    }
}
