//! A check, as it is fetched: which reports were made, and what came of all of them

use crate::schema::record::record;
use crate::schema::scalar::{Flag, Id, Text, Time};
use crate::schema::words::words;

words! {
    /// How far a check is
    pub enum CheckStatus {
        InProgress = "in_progress",
        AwaitingApplicant = "awaiting_applicant",
        Complete = "complete",
        Withdrawn = "withdrawn",
        Paused = "paused",
        Reopened = "reopened",
    }
}

words! {
    /// What came of all reports of a check
    pub enum CheckResult {
        Clear = "clear",
        Consider = "consider",
    }
}

record! {
    /// A check; it carries no evidence
    pub struct Check {
        required id: Id,
        required applicant_id: Id,
        expected status: CheckStatus,
        /// `null` until the check is complete
        optional result: CheckResult,
        expected report_ids: Vec<Id>,
        optional created_at: Time,
        optional href: Text,
        optional webhook_ids: Vec<Id>,
        optional tags: Vec<Text>,
        optional form_uri: Text,
        optional redirect_uri: Text,
        optional results_uri: Text,
        optional applicant_provides_data: Flag,
        optional privacy_notices_read_consent_given: Flag,
        /// Whether nothing was really checked
        optional sandbox: Flag,
        optional paused: Flag,
        optional version: Text,
    }
}
