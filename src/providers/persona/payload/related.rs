//! Verifications, and the objects that are included beside another:
//! <https://docs.withpersona.com/api-reference/verifications/retrieve-a-verification>

use super::links::{Links, OneLink};
use super::lists::{IgnoredMatch, Listed};
use crate::schema::record::record;
use crate::schema::scalar::{Any, Count, Day, EpochSeconds, Flag, Id, Number, Percent, Text, Time};
use crate::schema::words::words;

words! {
    /// What kind of object it is
    pub enum RelatedType {
        GovernmentId = "verification/government-id"
            | "verification/government-id-nfc"
            | "verification/driver-license"
            | "verification/passport",
        Selfie = "verification/selfie",
        Database = "verification/database"
            | "verification/database-standard"
            | "verification/database-tin"
            | "verification/database-ecbsv"
            | "verification/database-business"
            | "verification/database-business-footprint"
            | "verification/database-aadhaar"
            | "verification/database-serpro"
            | "verification/database-phone-carrier"
            | "verification/database-vat-number"
            | "verification/aamva",
        Document = "verification/document",
        /// An identity that somebody else vouches for
        DigitalId = "verification/digital-id-connect-id"
            | "verification/digital-id-e-do-app"
            | "verification/digital-id-finnish-trust-network"
            | "verification/digital-id-france-identite"
            | "verification/digital-id-generic"
            | "verification/digital-id-idin"
            | "verification/digital-id-its-me"
            | "verification/digital-id-kcb-credit-card"
            | "verification/digital-id-mit-id"
            | "verification/digital-id-one-id"
            | "verification/digital-id-philsys"
            | "verification/digital-id-serpro"
            | "verification/digital-id-singpass"
            | "verification/digital-id-swedish-bank-id"
            | "verification/digital-id-uk-sharecode"
            | "verification/digital-id-world-id"
            | "verification/mdoc"
            | "verification/verifiable-credential"
            | "verification/certificate-korea"
            | "verification/jp-my-number-nfc-scan",
        /// The person has an email address or a phone, which identifies nobody
        Contact = "verification/email-address"
            | "verification/phone-number"
            | "verification/phone-number-silent-network-authentication",
        OtherVerification = "verification/business-website"
            | "verification/brand-asset"
            | "verification/bank-pennydrop"
            | "verification/credit-card"
            | "verification/qes-infocert"
            | "verification/persona-fff-inquiry",
        /// Lists of sanctions and the like, politically exposed persons, and news
        Screening = "report/watchlist"
            | "report/adverse-media"
            | "report/politically-exposed-person"
            | "report/crypto-address-watchlist"
            | "report/business-adverse-media"
            | "report/business-watchlist",
        /// Any other report
        Lookup = "report/address-lookup"
            | "report/business-associated-persons"
            | "report/business-lookup"
            | "report/business-registrations-lookup"
            | "report/email-address"
            | "report/phone-number"
            | "report/profile"
            | "report/profile-non-authoritative"
            | "report/sentilink-scores"
            | "report/integration/sentilink-scores"
            | "report/social-media"
            | "report/synthetic",
        Inquiry = "inquiry",
        Account = "account",
        /// An object that is no evidence
        Others = "inquiry-template"
            | "inquiry-template-version"
            | "inquiry-session"
            | "template"
            | "transaction"
            | "user"
            | "workflow"
            | "workflow-run"
            | "device"
            | "network"
            | "case"
            | "document/government-id"
            | "document/government-id-nfc"
            | "document/mdoc"
            | "document/generic"
            | "selfie/center"
            | "selfie/center-only"
            | "selfie/configurable-poses"
            | "selfie/profile-and-center",
    }
}

words! {
    /// The status of a verification, or of another object that is included
    pub enum RelatedStatus {
        /// Nothing has been submitted yet
        Initiated = "initiated",
        Submitted = "submitted",
        Passed = "passed",
        /// The person has proven to have the email address or the phone
        Confirmed = "confirmed",
        Failed = "failed",
        /// The person can submit something else
        RequiresRetry = "requires_retry",
        Skipped = "skipped",
        Canceled = "canceled",
        TentativelyPassed = "tentatively_passed",
        TentativelyFailed = "tentatively_failed",
        /// A report is done
        Ready = "ready",
        /// A report could not be made
        Errored = "errored",
        /// A report or an inquiry is not done
        Pending = "pending",
        /// The status of another object, which says nothing of a verification
        Others = "created"
            | "completed"
            | "expired"
            | "needs_review"
            | "approved"
            | "declined"
            | "started"
            | "active"
            | "published"
            | "processed"
            | "default",
    }
}

words! {
    /// The result of one check of a verification
    pub enum CheckResult {
        Passed = "passed",
        Failed = "failed",
        NotApplicable = "not_applicable",
    }
}

words! {
    /// What a check that fails leads to
    pub enum Requirement {
        /// The verification fails
        Required = "required",
        /// Nothing
        NotRequired = "not_required",
        /// The person can try again
        RequiresRetry = "requires_retry",
    }
}

record! {
    /// A verification, with the objects that were asked for beside it
    pub struct VerificationBody {
        required data: Verification,
        optional included: Vec<Related>,
    }
}

record! {
    /// One step of an inquiry, in which something is verified
    pub struct Verification {
        required r#type = "type": RelatedType,
        required id: Id,
        optional attributes: RelatedAttributes,
        optional relationships: RelatedRelationships,
    }
}

record! {
    /// An object that is included beside another; its type tells what its attributes are
    pub struct Related {
        expected r#type = "type": RelatedType,
        expected id: Id,
        optional attributes: RelatedAttributes,
        optional relationships: RelatedRelationships,
    }
}

record! {
    /// What a verification of any kind says; an included report has the last three attributes
    #[any_case]
    pub struct RelatedAttributes {
        optional status: RelatedStatus,
        /// The caller's own id of the person; only an account has it
        optional reference_id: Id,
        optional created_at: Time,
        optional created_at_ts: EpochSeconds,
        optional submitted_at: Time,
        optional submitted_at_ts: EpochSeconds,
        optional completed_at: Time,
        optional completed_at_ts: EpochSeconds,
        optional redacted_at: Time,
        /// Two letters
        optional country_code: Text,
        optional tags: Vec<Any>,
        optional checks: Vec<Check>,
        optional entity_confidence_score: Percent,
        optional entity_confidence_reasons: Vec<Text>,
        optional front_photo_url: Text,
        optional back_photo_url: Text,
        optional photo_urls: Vec<Photo>,
        optional selfie_photo: Photo,
        optional selfie_photo_url: Text,
        optional video_url: Text,
        /// The kind of document, as a short code
        optional id_class: Text,
        optional capture_method: Text,
        optional name_first: Text,
        optional name_middle: Text,
        optional name_last: Text,
        optional name_suffix: Text,
        optional native_name_first: Text,
        optional native_name_middle: Text,
        optional native_name_last: Text,
        optional birthdate: Day,
        optional issuing_authority: Text,
        optional issuing_subdivision: Text,
        optional nationality: Text,
        optional document_number: Id,
        optional visa_status: Text,
        optional issue_date: Day,
        optional expiration_date: Day,
        optional designations: Vec<Text>,
        optional birthplace: Text,
        optional endorsements: Text,
        optional height: Id,
        optional sex: Text,
        optional restrictions: Text,
        optional vehicle_class: Text,
        optional identification_number: Id,
        /// Whether it was taken over from another company's inquiry
        optional from_reusable_persona: Flag,
        optional address_street_1: Text,
        optional address_street_2: Text,
        optional address_city: Text,
        optional address_subdivision: Text,
        optional address_postal_code: Id,
        optional email_address: Text,
        optional phone_number: Id,
        optional center_photo_url: Text,
        optional left_photo_url: Text,
        optional right_photo_url: Text,
        optional center_photo_face_coordinates: Any,
        /// Without a documented range
        optional document_similarity_score: Number,
        optional selfie_similarity_score_left: Number,
        optional selfie_similarity_score_right: Number,
        optional has_match: Flag,
        optional matched_lists: Vec<Listed>,
        optional ignore_list: Vec<IgnoredMatch>,
    }
}

record! {
    /// One check of a verification
    pub struct Check {
        required name: Text,
        expected status: CheckResult,
        optional reasons: Vec<Text>,
        expected requirement: Requirement,
        optional metadata: Any,
    }
}

record! {
    /// A photo; its address is valid for some hours
    #[any_case]
    pub struct Photo {
        optional byte_size: Count,
        optional filename: Text,
        optional normalized_url: Text,
        optional original_urls: Vec<Text>,
        optional page: Text,
        optional url: Text,
    }
}

record! {
    /// The objects to which an object belongs
    #[any_case]
    pub struct RelatedRelationships {
        optional inquiry: OneLink,
        optional account: OneLink,
        optional template: OneLink,
        optional inquiry_template: OneLink,
        optional inquiry_template_version: OneLink,
        optional verification_template: OneLink,
        optional verification_template_version: OneLink,
        optional transaction: OneLink,
        optional document: OneLink,
        optional accounts: Links,
    }
}
