//! The report: <https://docs.stripe.com/api/identity/verification_reports/object>

use super::shared::{Address, DocumentType, Failure, Options, PartialDate, Sex, VerificationType};
use crate::schema::record::record;
use crate::schema::scalar::{EpochSeconds, Flag, Id, Text};
use crate::schema::words::words;

words! {
    /// What kind of object it is
    pub enum ReportObject {
        VerificationReport = "identity.verification_report",
    }
}

words! {
    /// The result of a check
    pub enum CheckResult {
        Verified = "verified",
        Unverified = "unverified",
    }
}

words! {
    /// The type of a number by which a state knows a person
    pub enum IdNumberType {
        BrCpf = "br_cpf",
        SgNric = "sg_nric",
        /// A report has only the last four digits
        UsSsn = "us_ssn",
    }
}

record! {
    /// The result of one attempt: an object for each check that ran, and no word for all of them together
    pub struct Report {
        required id: Id,
        required object: ReportObject,
        /// When the attempt was checked
        required created: EpochSeconds,
        required livemode: Flag,
        optional r#type = "type": VerificationType,
        optional verification_session: Id,
        optional client_reference_id: Id,
        optional verification_flow: Id,
        optional options: Options,
        optional document: DocumentCheck,
        optional email: EmailCheck,
        optional id_number: IdNumberCheck,
        optional phone: PhoneCheck,
        optional selfie: SelfieCheck,
        others: Any,
    }
}

record! {
    /// Whether the document is genuine, and what was read from it
    pub struct DocumentCheck {
        required status: CheckResult,
        optional error: Failure,
        optional r#type = "type": DocumentType,
        /// Two letters
        optional issuing_country: Text,
        optional first_name: Text,
        optional last_name: Text,
        optional address: Address,
        optional dob: PartialDate,
        optional expiration_date: PartialDate,
        optional issued_date: PartialDate,
        optional number: Id,
        optional sex: Sex,
        optional unparsed_sex: Text,
        optional unparsed_place_of_birth: Text,
        /// The ids of the pictures
        optional files: Vec<Text>,
    }
}

record! {
    /// Whether the selfie shows the person on the document
    pub struct SelfieCheck {
        required status: CheckResult,
        optional error: Failure,
        /// The id of the picture of the document
        optional document: Text,
        /// The id of the picture of the person
        optional selfie: Text,
    }
}

record! {
    /// Whether a register knows the number and its holder
    pub struct IdNumberCheck {
        required status: CheckResult,
        optional error: Failure,
        optional first_name: Text,
        optional last_name: Text,
        optional dob: PartialDate,
        optional id_number: Id,
        optional id_number_type: IdNumberType,
    }
}

record! {
    /// Whether the person has access to an email address
    pub struct EmailCheck {
        required status: CheckResult,
        optional error: Failure,
        optional email: Text,
    }
}

record! {
    /// Whether the person has access to a phone number
    pub struct PhoneCheck {
        required status: CheckResult,
        optional error: Failure,
        optional phone: Text,
    }
}
