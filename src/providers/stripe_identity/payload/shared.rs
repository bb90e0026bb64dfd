//! What sessions and reports have in common

use crate::providers::provider::Inferred;
use crate::schema::record::record;
use crate::schema::scalar::{Any, Count, Flag, Text};
use crate::schema::words::words;

words! {
    /// What is to be verified
    pub enum VerificationType {
        Document = "document",
        IdNumber = "id_number",
        /// What a flow of the dashboard asks for, which the body does not say
        VerificationFlow = "verification_flow",
    }
}

words! {
    /// Why an attempt failed
    pub enum ErrorCode {
        Abandoned = "abandoned",
        ConsentDeclined = "consent_declined",
        CountryNotSupported = "country_not_supported",
        DeviceNotSupported = "device_not_supported",
        DocumentExpired = "document_expired",
        /// Inferred: the text of `allowed_types` names it, the list of codes does not
        DocumentTypeNotAllowed = "document_type_not_allowed",
        DocumentTypeNotSupported = "document_type_not_supported",
        DocumentUnverifiedOther = "document_unverified_other",
        EmailUnverifiedOther = "email_unverified_other",
        EmailVerificationDeclined = "email_verification_declined",
        IdNumberInsufficientDocumentData = "id_number_insufficient_document_data",
        IdNumberMismatch = "id_number_mismatch",
        IdNumberUnverifiedOther = "id_number_unverified_other",
        PhoneUnverifiedOther = "phone_unverified_other",
        PhoneVerificationDeclined = "phone_verification_declined",
        SelfieDocumentMissingPhoto = "selfie_document_missing_photo",
        SelfieFaceMismatch = "selfie_face_mismatch",
        SelfieManipulated = "selfie_manipulated",
        SelfieUnverifiedOther = "selfie_unverified_other",
        UnderSupportedAge = "under_supported_age",
    }
}

words! {
    /// The type of a document
    pub enum DocumentType {
        DrivingLicense = "driving_license",
        IdCard = "id_card",
        Passport = "passport",
    }
}

words! {
    /// How a value is matched with what the caller gave
    pub enum Matching {
        None = "none",
        Similar = "similar",
    }
}

words! {
    /// The sex that a document states
    pub enum Sex {
        Female = "female",
        Male = "male",
        Unknown = "unknown",
        Redacted = "[redacted]",
    }
}

/// The word above that is in no list of codes; a policy can name another
pub static INFERRED: &[Inferred] = &[Inferred {
    name: "stripe-identity.document-type-not-allowed",
    words: ErrorCode::WORDS,
    spelling: "document_type_not_allowed",
}];

record! {
    /// Why an attempt or a check failed; both fields are `null` if it did not
    pub struct Failure {
        optional code: ErrorCode,
        /// A sentence that may be shown to the person
        optional reason: Text,
    }
}

record! {
    /// A date, of which any part may be `null`
    pub struct PartialDate {
        optional day: Count,
        optional month: Count,
        optional year: Count,
    }
}

record! {
    /// An address; the country has two letters
    pub struct Address {
        optional city: Text,
        optional country: Text,
        optional line1: Text,
        optional line2: Text,
        optional postal_code: Text,
        optional state: Text,
    }
}

record! {
    /// What the caller asked for
    pub struct Options {
        optional document: DocumentOptions,
        optional email: ContactOptions,
        /// An object without documented fields
        optional id_number: Any,
        optional matching: MatchingOptions,
        optional phone: ContactOptions,
    }
}

record! {
    /// What is asked of a document
    pub struct DocumentOptions {
        optional allowed_types: Vec<DocumentType>,
        optional require_id_number: Flag,
        optional require_live_capture: Flag,
        optional require_matching_selfie: Flag,
    }
}

record! {
    /// Whether an email address or a phone number is verified
    pub struct ContactOptions {
        optional require_verification: Flag,
    }
}

record! {
    /// What is matched with the values that the caller gave
    pub struct MatchingOptions {
        optional dob: Matching,
        optional name: Matching,
    }
}
