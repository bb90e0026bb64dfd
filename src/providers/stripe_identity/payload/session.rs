//! The session: <https://docs.stripe.com/api/identity/verification_sessions/object>

use super::report::{IdNumberType, Report};
use super::shared::{Address, Failure, Options, PartialDate, Sex, VerificationType};
use crate::schema::choice::choice;
use crate::schema::record::record;
use crate::schema::scalar::{EpochSeconds, Flag, Id, Keyed, Text};
use crate::schema::words::words;

words! {
    /// What kind of object it is
    pub enum SessionObject {
        VerificationSession = "identity.verification_session",
    }
}

words! {
    /// The status of a session
    pub enum SessionStatus {
        /// Nobody has submitted anything yet, or the last attempt failed: `last_error` tells which
        RequiresInput = "requires_input",
        Processing = "processing",
        Verified = "verified",
        Canceled = "canceled",
    }
}

words! {
    /// How far the redaction of personal data is
    pub enum RedactionStatus {
        Processing = "processing",
        Redacted = "redacted",
        Validated = "validated",
    }
}

record! {
    /// One verification of one person, possibly in several attempts
    pub struct Session {
        required id: Id,
        required object: SessionObject,
        required status: SessionStatus,
        /// `null` in the versions of the API of 2023
        optional r#type = "type": VerificationType,
        /// When the session was made, not when its status changed
        expected created: EpochSeconds,
        /// Whether anything was really checked
        required livemode: Flag,
        /// The caller's own id of the person or the verification
        optional client_reference_id: Id,
        /// A secret, valid for a day
        optional client_secret: Text,
        /// A secret, valid for two days
        optional url: Text,
        /// The last error, in which both fields are `null` if there is none
        optional last_error: Failure,
        optional last_verification_report: LastReport,
        /// The caller's own data
        expected metadata: Keyed<Text>,
        optional options: Options,
        optional provided_details: ProvidedDetails,
        optional redaction: Redaction,
        optional related_customer: Id,
        optional related_customer_account: Id,
        optional related_person: RelatedPerson,
        optional verification_flow: Id,
        /// Only in a session that was fetched with this field expanded
        optional verified_outputs: VerifiedOutputs,
    }
}

choice! {
    /// The report of the last attempt, or only its id
    pub enum LastReport {
        Id(Text),
        Expanded(Report),
    }
}

record! {
    /// What the caller knew of the person
    pub struct ProvidedDetails {
        optional email: Text,
        optional phone: Text,
    }
}

record! {
    /// The redaction of a session
    pub struct Redaction {
        optional status: RedactionStatus,
    }
}

record! {
    /// The person of an account to whom the session belongs
    pub struct RelatedPerson {
        optional account: Id,
        optional person: Id,
    }
}

record! {
    /// What was verified, from all checks together:
    /// <https://docs.stripe.com/identity/access-verification-results>
    pub struct VerifiedOutputs {
        optional address: Address,
        optional dob: PartialDate,
        optional email: Text,
        optional first_name: Text,
        optional id_number: Id,
        optional id_number_type: IdNumberType,
        optional last_name: Text,
        optional phone: Text,
        optional sex: Sex,
        optional unparsed_place_of_birth: Text,
        optional unparsed_sex: Text,
    }
}
