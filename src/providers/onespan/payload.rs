//! The bodies that OneSpan sends
//!
//! The page about the detailed report is <https://docs.onespan.com/docs/detailed-verification-report>. It prints
//! neither a failed sample nor its vocabularies. Words that real reports must have but the page does not print are
//! marked as inferred.

use crate::providers::provider::Inferred;
use crate::schema::record::record;
use crate::schema::scalar::{Any, Count, Day, Id, Keyed, Text, Time};
use crate::schema::words::words;

words! {
    /// The result of a whole report
    pub enum ReportResult {
        /// There is no result yet
        Undefined = "Undefined",
        Passed = "Passed",
        /// Inferred: the page prints no sample of a failure
        Failed = "Failed",
    }
}

words! {
    /// The status of a report
    pub enum ReportStatus {
        InProgress = "InProgress",
        /// Inferred: the page prints only reports that are in progress
        Finished = "Finished" | "Completed",
    }
}

words! {
    /// The result of a stage
    pub enum StageResult {
        Passed = "Passed",
        /// Inferred
        Failed = "Failed",
        /// Inferred
        Undefined = "Undefined",
    }
}

words! {
    /// The kind of a stage
    pub enum StageTitle {
        /// The submitted data
        CreateVerification = "CreateVerification",
        /// The data that was read from the documents
        AddProviderData = "AddProviderData",
        /// The comparison of submitted and read data
        AttemptVerification = "AttemptVerification",
    }
}

words! {
    /// The result of a matcher
    pub enum MatcherResult {
        Match = "Match",
        /// The matcher could not be executed
        Error = "Error",
        /// Inferred
        NoMatch = "NoMatch",
    }
}

words! {
    /// Whether a matcher is decisive, which it is unless its behaviors are exactly `ExecuteOnly`
    pub enum Behavior {
        AffectsVerificationAttemptResult = "AffectsVerificationAttemptResult",
        ExecuteOnly = "ExecuteOnly",
    }
}

words! {
    /// The result of a check
    pub enum CheckResult {
        Passed = "Passed",
        AnalysedDataInsufficient = "AnalysedDataInsufficient",
        /// Inferred
        Failed = "Failed",
    }
}

words! {
    /// The comparison that a check makes
    pub enum Operator {
        /// Equivalent by a rule that only the provider knows
        Equivalent = "Equivalent",
        EqualsTo = "EqualsTo",
        GreaterOrEqualsTo = "GreaterOrEqualsTo",
    }
}

words! {
    /// The part of a document that was read
    pub enum Zone {
        /// What the other zones say together
        MergedZones = "MergedZones",
        /// The visual inspection zone
        Viz = "Viz",
        /// The machine-readable zone
        Mrz = "Mrz",
    }
}

words! {
    /// The status of a transaction
    pub enum TransactionStatus {
        New = "new",
        PostProcessing = "post_processing",
        Completed = "completed",
        Cancelled = "cancelled",
        Expired = "expired",
        Error = "error",
    }
}

/// The words above that no page prints; a policy can name others
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
        /// On no page, but it counts if it is sent
        optional error = "error" | "error_message" | "errorMessage": Any,
        /// On no page, but it counts if it is sent
        optional errors: Any,
    }
}

record! {
    /// One stage of a report
    pub struct Stage {
        /// Not unique: two stages on the page have 1
        expected stage_id = "stageId": Count,
        required stage_type = "stageType": StageType,
        optional comment: Text,
        /// Counted from 1
        required attempt_number = "attemptNumber": Count,
        required result: StageResult,
        expected created: Time,
        expected details: Details,
    }
}

record! {
    /// The kind of a stage, and who performed it
    pub struct StageType {
        optional service: Text,
        optional provider: Text,
        required title: StageTitle,
    }
}

record! {
    /// The findings of a stage
    pub struct Details {
        optional personal_information = "personalInformation": PersonalInformation,
        optional matchers: Vec<Matcher>,
    }
}

record! {
    /// One comparison, made of one or more checks
    pub struct Matcher {
        expected name: Text,
        optional comment: Text,
        required result: MatcherResult,
        expected behaviors: Vec<Behavior>,
        expected checks: Vec<MatcherCheck>,
    }
}

record! {
    /// One check of a matcher
    pub struct MatcherCheck {
        expected name: Text,
        optional description: Text,
        /// What was read: a score, a date, a number, a list or JSON, always as a string; absent if nothing was read
        optional evaluated: Id,
        expected operator: Operator,
        /// What it was compared with, in the same forms
        optional evaluated_against = "evaluatedAgainst": Id,
        required result: CheckResult,
        optional personal_information = "personalInformation": PersonalInformation,
    }
}

record! {
    /// A person, as submitted or as read
    pub struct PersonalInformation {
        optional name_information = "nameInformation": NameInformation,
        optional date_of_birth = "dateOfBirth": Day,
        optional gender: Text,
        /// Three letters in the page's samples
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
    /// An address; its numbers are JSON numbers in one stage and strings in another
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
    /// A document and what was read from it
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
        /// Two letters in the page's samples
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
        /// A URL with the scheme `sfs:`, which browsers cannot open
        optional url: Text,
    }
}

record! {
    /// What was read from one part of a document
    pub struct Segment {
        expected zone: Zone,
        optional segment_category = "segmentCategory": Text,
        optional personal_information = "personalInformation": PersonalInformation,
        /// Whatever the reader found, under undocumented names; dates are written as `/Date(ms)/`
        optional provider_specific_data = "providerSpecificData": Keyed<Any>,
    }
}

record! {
    /// The analysis of a picture
    pub struct AnalyzedData {
        /// A score as a string, although fields with the same name elsewhere are words; a word counts if it is sent
        optional result: Id,
        optional biometric_information = "biometricInformation": BiometricInformation,
    }
}

record! {
    /// A picture of a person
    pub struct BiometricInformation {
        optional r#type = "type": Text,
        optional detail: Text,
        /// A URL with the scheme `sfs:`, which browsers cannot open
        optional url: Text,
    }
}

record! {
    /// A transaction, as in the transaction model of the web service guide or in the answer of Get Transaction
    /// Verification
    pub struct Transaction {
        optional id = "id" | "transactionId": Id,
        /// Not the id that Get Transaction Verification asks with: no page says what it identifies
        optional v_hub_transaction = "vHubTransaction": Id,
        /// Absent in the answer of Get Transaction Verification
        optional status: TransactionStatus,
        optional verification_results = "verificationResults": Vec<VerificationResult>,
    }
}

record! {
    /// The result of one partner; `content` is JSON inside a string, "subject to changes"
    pub struct VerificationResult {
        optional provider: Text,
        optional r#type = "type": Text,
        optional content: Text,
    }
}

words! {
    /// The event that a workflow notifies about; the page lists the scenarios in prose and prints only the first and
    /// the last word
    pub enum Trigger {
        TransactionCreated = "transaction_created",
        /// Inferred, like the next three, from the scenario and the word for a creation
        TransactionCompleted = "transaction_completed",
        TransactionExpired = "transaction_expired",
        TransactionCancelled = "transaction_cancelled" | "transaction_canceled",
        TransactionError = "transaction_error",
        /// The person went to the next page
        PageNext = "page_next",
    }
}

record! {
    /// A notification: <https://docs.onespan.com/docs/onespan-identity-verification-notification>
    pub struct Notification {
        /// The key has an `@` in one sample and none in the other
        optional timestamp = "timestamp" | "@timestamp": Time,
        /// `notification`, or what the notification is about, such as `consent_accepted`
        optional r#type = "type": Text,
        required transaction_id: Id,
        optional session_id: Id,
        /// The id of the notification itself
        optional id: Id,
        required trigger: Trigger,
        optional role: Text,
        /// In English prose
        optional message: Text,
    }
}
