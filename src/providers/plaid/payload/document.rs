//! The verification of documents

use super::selfie::Finding;
use super::step::StepStatus;
use super::user::Name;
use crate::schema::record::record;
use crate::schema::scalar::{Count, Day, Flag, Id, Text, Time};
use crate::schema::words::words;

words! {
    /// What came of one upload
    pub enum DocumentStatus {
        Success = "success",
        Failed = "failed",
        ManuallyApproved = "manually_approved",
    }
}

words! {
    /// What was shown, which need not be what was chosen
    pub enum Category {
        DriversLicense = "drivers_license",
        IdCard = "id_card",
        Passport = "passport",
        ResidencePermitCard = "residence_permit_card",
        ResidentCard = "resident_card",
        Visa = "visa",
    }
}

words! {
    /// How something on the document compares
    pub enum Agreement {
        Match = "match",
        PartialMatch = "partial_match",
        NoMatch = "no_match",
        /// There was nothing to compare with
        NoData = "no_data",
    }
}

words! {
    /// How good the pictures are
    pub enum Quality {
        High = "high",
        Medium = "medium",
        Low = "low",
    }
}

words! {
    /// Whether the document had expired at the time of the check
    pub enum ExpiryWord {
        NotExpired = "not_expired",
        Expired = "expired",
        NoData = "no_data",
    }
}

words! {
    /// What somebody at Plaid has seen
    pub enum HumanFinding {
        Success = "success",
        Failed = "failed",
        NoData = "no_data",
    }
}

record! {
    /// Every upload
    pub struct DocumentaryVerification {
        /// Always that of the step
        expected status: StepStatus,
        expected documents: Vec<Document>,
    }
}

record! {
    /// One upload
    pub struct Document {
        expected status: DocumentStatus,
        /// Counts up from 1
        expected attempt: Count,
        expected images: Images,
        expected extracted_data: ExtractedData,
        expected analysis: DocumentAnalysis,
        optional redacted_at: Time,
    }
}

record! {
    /// Links that work for a minute
    pub struct Images {
        expected original_front: Text,
        expected original_back: Text,
        expected cropped_front: Text,
        expected cropped_back: Text,
        expected face: Text,
    }
}

record! {
    /// What was read from the document
    pub struct ExtractedData {
        expected id_number: Id,
        expected category: Category,
        expected expiration_date: Day,
        optional issue_date: Day,
        /// Two letters
        expected issuing_country: Text,
        optional issuing_region: Text,
        optional date_of_birth: Day,
        optional address: DocumentAddress,
        optional name: Name,
    }
}

record! {
    /// The address on the document
    pub struct DocumentAddress {
        expected street: Text,
        expected city: Text,
        expected region: Text,
        expected postal_code: Id,
        /// Two letters
        expected country: Text,
    }
}

record! {
    /// What was found in the document
    pub struct DocumentAnalysis {
        expected authenticity: Agreement,
        expected image_quality: Quality,
        expected extracted_data: AnalyzedData,
        optional fraud_analysis_details: FraudDetails,
        optional image_quality_details: ImageDetails,
        /// Documents of the United States
        optional aamva_verification: AamvaVerification,
        /// Only if Plaid has switched it on
        optional human_review: HumanReview,
    }
}

record! {
    /// How what was read compares with what the person has entered
    pub struct AnalyzedData {
        expected name: Agreement,
        expected date_of_birth: Agreement,
        expected expiration_date: ExpiryWord,
        expected issuing_country: Agreement,
    }
}

record! {
    /// What was looked for
    pub struct FraudDetails {
        optional type_supported: Finding,
        optional portrait_presence_check: Finding,
        optional portrait_details_check: Finding,
        optional image_composition_check: Finding,
        optional integrity_check: Finding,
        optional detail_check: Finding,
        optional issue_date_check: HumanFinding,
    }
}

record! {
    /// Whether the pictures can be used
    pub struct ImageDetails {
        optional glare_check: Finding,
        optional dimensions_check: Finding,
        optional blur_check: Finding,
    }
}

record! {
    /// Whether the authority that issued a licence knows it
    pub struct AamvaVerification {
        expected is_verified: Flag,
        optional id_number: Agreement,
        optional id_issue_date: Agreement,
        optional id_expiration_date: Agreement,
        optional street: Agreement,
        optional city: Agreement,
        optional postal_code: Agreement,
        optional date_of_birth: Agreement,
        optional gender: Agreement,
        optional height: Agreement,
        optional eye_color: Agreement,
        optional first_name: Agreement,
        optional middle_name: Agreement,
        optional last_name: Agreement,
    }
}

record! {
    /// What somebody at Plaid has seen
    pub struct HumanReview {
        expected status: HumanFinding,
    }
}
