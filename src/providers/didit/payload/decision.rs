//! The decision on a session: its status, its reports and its reviews

use super::contact::{EmailVerifications, IpAnalyses, PhoneVerifications};
use super::documents::{IdVerifications, NfcVerifications, PoaVerifications};
use super::faces::{Face, FaceMatches, LivenessChecks};
use super::questions::{DocumentAiDocument, QuestionnaireResponse};
use super::report::Warning;
use super::screening::{AmlScreenings, DatabaseValidations};
use crate::schema::choice::choice;
use crate::schema::record::record;
use crate::schema::scalar::{Any, Count, Day, Flag, Id, Text, Time};
use crate::schema::words::words;

words! {
    /// The status of a session
    pub enum Status {
        NotStarted = "Not Started",
        InProgress = "In Progress",
        /// Other people have to do something; only of a business
        AwaitingUser = "Awaiting User",
        InReview = "In Review",
        Approved = "Approved",
        Declined = "Declined",
        Resubmitted = "Resubmitted",
        /// The link was not opened in time
        Expired = "Expired",
        /// An earlier approval has ended; an official demo writes the second spelling
        KycExpired = "Kyc Expired" | "KYC Expired",
        /// It was started but not finished
        Abandoned = "Abandoned",
    }
}

words! {
    /// Who is verified
    pub enum SessionKind {
        User = "user",
        Business = "business",
    }
}

words! {
    /// Where a session was made
    pub enum Environment {
        Live = "live",
        Sandbox = "sandbox",
    }
}

words! {
    /// A feature of a workflow
    pub enum Feature {
        IdVerification = "ID_VERIFICATION" | "OCR",
        Nfc = "NFC",
        Liveness = "LIVENESS",
        FaceMatch = "FACE_MATCH",
        /// Version 1: liveness and the comparison of faces
        Face = "FACE",
        Poa = "POA",
        Phone = "PHONE",
        Email = "EMAIL_VERIFICATION" | "EMAIL",
        Aml = "AML",
        IpAnalysis = "IP_ANALYSIS",
        DatabaseValidation = "DATABASE_VALIDATION",
        Questionnaire = "QUESTIONNAIRE",
        DocumentAi = "DOCUMENT_AI",
        AgeEstimation = "AGE_ESTIMATION",
        FaceSearch = "FACE_SEARCH",
        KybRegistry = "KYB_REGISTRY",
        KybDocuments = "KYB_DOCUMENTS",
        KybKeyPeople = "KYB_KEY_PEOPLE",
    }
}

choice! {
    /// The features of a workflow: a list, or in version 1 a text such as `OCR + FACE`
    pub enum Features {
        Listed(Vec<FeatureItem>),
        Written(Text),
    }
}

choice! {
    /// A feature, or if events are included in the decision, the feature and its step
    pub enum FeatureItem {
        Whole(FeatureNode),
        Word(Feature),
    }
}

record! {
    /// A feature and its step
    pub struct FeatureNode {
        expected feature: Feature,
        optional node_id: Id,
    }
}

record! {
    /// The decision on a session, as it is fetched or in a webhook
    pub struct Decision {
        expected session_id: Id,
        optional session_kind: SessionKind,
        optional session_number: Count,
        optional session_url: Text,
        expected status: Status,
        optional environment: Environment,
        optional workflow_id: Id,
        optional features: Features,
        /// Your own id of the user
        optional vendor_data: Id,
        optional metadata: Any,
        optional expected_details: ExpectedDetails,
        optional contact_details: ContactDetails,
        optional callback: Text,
        optional id_verifications = "id_verifications" | "id_verification" | "kyc": IdVerifications,
        optional nfc_verifications = "nfc_verifications" | "nfc": NfcVerifications,
        optional liveness_checks = "liveness_checks" | "liveness": LivenessChecks,
        optional face_matches = "face_matches" | "face_match": FaceMatches,
        /// Only in version 1
        optional face: Face,
        optional phone_verifications = "phone_verifications" | "phone": PhoneVerifications,
        optional email_verifications = "email_verifications" | "email": EmailVerifications,
        optional poa_verifications = "poa_verifications" | "poa": PoaVerifications,
        optional document_ai_documents: Vec<DocumentAiDocument>,
        optional aml_screenings = "aml_screenings" | "aml": AmlScreenings,
        optional questionnaire_responses: Vec<QuestionnaireResponse>,
        optional ip_analyses = "ip_analyses" | "ip_analysis" | "location": IpAnalyses,
        optional database_validations = "database_validations" | "database_validation": DatabaseValidations,
        /// Of a business; not judged
        optional registry_checks: Any,
        /// Of a business; not judged
        optional key_people_checks: Any,
        /// Of a business; not judged
        optional document_verifications: Any,
        /// Only in version 1, which has one list for all reports
        optional warnings: Vec<Warning>,
        optional reviews: Vec<Review>,
        expected created_at: Time,
        optional expires_at: Time,
    }
}

record! {
    /// A change of the status by a person or by the system
    pub struct Review {
        optional user: Text,
        expected new_status: Status,
        optional comment: Text,
        expected created_at: Time,
    }
}

record! {
    /// What you said about the person or the business when you created the session
    pub struct ExpectedDetails {
        optional first_name: Text,
        optional last_name: Text,
        optional date_of_birth: Day,
        optional gender: Text,
        optional nationality: Text,
        optional country: Text,
        optional address: Text,
        optional identification_number: Id,
        optional ip_address: Text,
        optional expected_document_types: Vec<Text>,
        optional id_country: Text,
        optional poa_country: Text,
        optional company_name: Text,
        optional registry_country: Text,
        optional registration_number: Id,
    }
}

record! {
    /// How the person can be reached
    pub struct ContactDetails {
        optional email: Text,
        optional email_lang: Text,
        optional send_notification_emails: Flag,
        optional phone: Id,
    }
}
