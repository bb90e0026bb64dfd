//! What OneSpan sends
//!
//! The detailed report: <https://docs.onespan.com/docs/detailed-verification-report>.
//! The page prints neither a failed sample nor its vocabularies; words that
//! real reports must have and the page does not print are marked as inferred.

use crate::providers::provider::Inferred;
use crate::schema::record::record;
use crate::schema::scalar::{Any, Count, Day, Id, Keyed, Text, Time};
use crate::schema::words::words;

words! {
    /// What came of a whole report
    pub enum ReportResult {
        /// Nothing yet
        Undefined = "Undefined",
        Passed = "Passed",
        /// Inferred: the page prints no failed sample
        Failed = "Failed",
    }
}

words! {
    /// Where a report stands
    pub enum ReportStatus {
        InProgress = "InProgress",
        /// Inferred: the page prints only reports in progress
        Finished = "Finished" | "Completed",
    }
}

words! {
    /// What came of a stage
    pub enum StageResult {
        Passed = "Passed",
        /// Inferred
        Failed = "Failed",
        /// Inferred
        Undefined = "Undefined",
    }
}

words! {
    /// What a stage is
    pub enum StageTitle {
        /// What was submitted
        CreateVerification = "CreateVerification",
        /// What was read off the documents
        AddProviderData = "AddProviderData",
        /// What was compared
        AttemptVerification = "AttemptVerification",
    }
}

words! {
    /// What came of a matcher
    pub enum MatcherResult {
        Match = "Match",
        /// It could not be executed
        Error = "Error",
        /// Inferred
        NoMatch = "NoMatch",
    }
}

words! {
    /// Whether a matcher decides; one that is exactly `ExecuteOnly` does not
    pub enum Behavior {
        AffectsVerificationAttemptResult = "AffectsVerificationAttemptResult",
        ExecuteOnly = "ExecuteOnly",
    }
}

words! {
    /// What came of a check
    pub enum CheckResult {
        Passed = "Passed",
        AnalysedDataInsufficient = "AnalysedDataInsufficient",
        /// Inferred
        Failed = "Failed",
    }
}

words! {
    /// How a check compares
    pub enum Operator {
        /// By a rule of the provider's own
        Equivalent = "Equivalent",
        EqualsTo = "EqualsTo",
        GreaterOrEqualsTo = "GreaterOrEqualsTo",
    }
}

words! {
    /// Which part of a document was read
    pub enum Zone {
        /// What the others say together
        MergedZones = "MergedZones",
        /// What people read
        Viz = "Viz",
        /// What machines read
        Mrz = "Mrz",
    }
}

words! {
    /// Where a transaction stands
    pub enum TransactionStatus {
        New = "new",
        PostProcessing = "post_processing",
        Completed = "completed",
        Cancelled = "cancelled",
        Expired = "expired",
        Error = "error",
    }
}

/// The words above that no page prints, for a policy to say otherwise
pub static INFERRED: &[Inferred] = &[
    Inferred { name: "onespan.report-finished", words: ReportStatus::WORDS, spelling: "Finished" },
    Inferred { name: "onespan.report-failed", words: ReportResult::WORDS, spelling: "Failed" },
    Inferred { name: "onespan.stage-failed", words: StageResult::WORDS, spelling: "Failed" },
    Inferred { name: "onespan.matcher-no-match", words: MatcherResult::WORDS, spelling: "NoMatch" },
    Inferred { name: "onespan.check-failed", words: CheckResult::WORDS, spelling: "Failed" },
];

record! {
    /// The detailed verification report of one person
    pub struct Report {
        required id: Id,
        required result: ReportResult,
        required status: ReportStatus,
        required stages: Vec<Stage>,
        /// On no page; should it come, it counts
        optional error = "error" | "error_message" | "errorMessage": Any,
        /// On no page; should it come, it counts
        optional errors: Any,
    }
}

record! {
    /// One stage of a report
    pub struct Stage {
        /// Repeats: the page gives 1 to two stages
        expected stage_id = "stageId": Count,
        required stage_type = "stageType": StageType,
        optional comment: Text,
        /// From 1
        required attempt_number = "attemptNumber": Count,
        required result: StageResult,
        expected created: Time,
        expected details: Details,
    }
}

record! {
    /// What a stage is, and who performed it
    pub struct StageType {
        optional service: Text,
        optional provider: Text,
        required title: StageTitle,
    }
}

record! {
    /// What a stage has found
    pub struct Details {
        optional personal_information = "personalInformation": PersonalInformation,
        optional matchers: Vec<Matcher>,
    }
}

record! {
    /// One thing that was compared
    pub struct Matcher {
        expected name: Text,
        optional comment: Text,
        required result: MatcherResult,
        expected behaviors: Vec<Behavior>,
        expected checks: Vec<MatcherCheck>,
    }
}

record! {
    /// One comparison of a matcher
    pub struct MatcherCheck {
        expected name: Text,
        optional description: Text,
        /// What was read: a score, a date, a number, a list or JSON, all in quotes; absent if nothing was
        optional evaluated: Id,
        expected operator: Operator,
        /// What it was compared with, in the same forms
        optional evaluated_against = "evaluatedAgainst": Id,
        required result: CheckResult,
        optional personal_information = "personalInformation": PersonalInformation,
    }
}

record! {
    /// Whom something was submitted or read of
    pub struct PersonalInformation {
        optional name_information = "nameInformation": NameInformation,
        optional date_of_birth = "dateOfBirth": Day,
        optional gender: Text,
        /// Three letters on the page
        optional nationality: Text,
        optional address_information = "addressInformation": AddressInformation,
        optional mobile_phone_number = "mobilePhoneNumber": Id,
        optional document_element = "documentElement": DocumentElement,
        optional documents_information = "documentsInformation": Vec<DocumentInformation>,
    }
}

record! {
    /// A name
    pub struct NameInformation {
        optional forename: Text,
        optional surname: Text,
        optional birth_surname = "birthSurname": Text,
    }
}

record! {
    /// An address; its numbers come as numbers in one stage and as strings in another
    pub struct AddressInformation {
        optional flat_or_apartment_number = "flatOrApartmentNumber": Id,
        optional house_name = "houseName": Id,
        optional house_number = "houseNumber": Id,
        optional post_code = "postCode": Id,
        optional country: Text,
        optional county_or_province = "countyOrProvince": Text,
        optional po_box = "poBox": Id,
        optional street: Text,
        optional town: Text,
        optional city: Text,
    }
}

record! {
    /// A document and what was read off it
    pub struct DocumentInformation {
        optional document_element = "documentElement": DocumentElement,
        optional extracted_document_segments = "extractedDocumentSegments": Vec<Segment>,
        optional analyzed_data = "analyzedData": Vec<AnalyzedData>,
    }
}

record! {
    /// A document
    pub struct DocumentElement {
        optional r#type = "type": Text,
        optional number: Id,
        /// The number by which a state knows the person
        optional identification_number = "identificationNumber": Id,
        /// Two letters on the page
        optional issuing_country = "issuingCountry": Text,
        optional issuing_authority = "issuingAuthority": Text,
        optional issue_date = "issueDate": Day,
        optional expiry_date = "expiryDate": Day,
        optional pages: Vec<Page>,
    }
}

record! {
    /// A picture of a page
    pub struct Page {
        optional r#type = "type": Text,
        /// An `sfs:` address, not one for a browser
        optional url: Text,
    }
}

record! {
    /// What was read off one part of a document
    pub struct Segment {
        expected zone: Zone,
        optional segment_category = "segmentCategory": Text,
        optional personal_information = "personalInformation": PersonalInformation,
        /// Whatever the reader found, under names of its own; dates as `/Date(ms)/`
        optional provider_specific_data = "providerSpecificData": Keyed<Any>,
    }
}

record! {
    /// What a picture was analysed for
    pub struct AnalyzedData {
        /// A score in quotes, though its namesakes elsewhere are words; a word that came would count
        optional result: Id,
        optional biometric_information = "biometricInformation": BiometricInformation,
    }
}

record! {
    /// A picture of a person
    pub struct BiometricInformation {
        optional r#type = "type": Text,
        optional detail: Text,
        /// An `sfs:` address, not one for a browser
        optional url: Text,
    }
}

record! {
    /// The state of a transaction, from the web service guide's transaction model, or what Get Transaction Verification gives
    pub struct Transaction {
        optional id = "id" | "transactionId": Id,
        /// Not what Get Transaction Verification asks with: no page says what it identifies
        optional v_hub_transaction = "vHubTransaction": Id,
        /// Get Transaction Verification gives none
        optional status: TransactionStatus,
        optional verification_results = "verificationResults": Vec<VerificationResult>,
    }
}

record! {
    /// What one partner has found; `content` is JSON inside a string, "subject to changes"
    pub struct VerificationResult {
        optional provider: Text,
        optional r#type = "type": Text,
        optional content: Text,
    }
}

words! {
    /// What made a workflow notify; the scenarios are listed in prose, and only the first and the last word are printed
    pub enum Trigger {
        TransactionCreated = "transaction_created",
        /// Inferred, as the next three, from the scenario and the word for a creation
        TransactionCompleted = "transaction_completed",
        TransactionExpired = "transaction_expired",
        TransactionCancelled = "transaction_cancelled" | "transaction_canceled",
        TransactionError = "transaction_error",
        /// The person went on to the next page
        PageNext = "page_next",
    }
}

record! {
    /// A notification: <https://docs.onespan.com/docs/onespan-identity-verification-notification>
    pub struct Notification {
        /// With an `@` in one sample and without in the other
        optional timestamp = "timestamp" | "@timestamp": Time,
        /// `notification`, or what the notification tells of, such as `consent_accepted`
        optional r#type = "type": Text,
        required transaction_id: Id,
        optional session_id: Id,
        /// The notification's own
        optional id: Id,
        required trigger: Trigger,
        optional role: Text,
        /// In English prose
        optional message: Text,
    }
}
