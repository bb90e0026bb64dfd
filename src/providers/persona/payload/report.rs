//! The report: <https://docs.withpersona.com/api-reference/reports/retrieve-a-report>

use super::links::OneLink;
use super::lists::{IgnoredMatch, Listed};
use super::related::Related;
use crate::schema::record::record;
use crate::schema::scalar::{Any, Day, Flag, Id, Text, Time};
use crate::schema::words::words;

words! {
    /// What a report is about
    pub enum ReportType {
        /// Lists of sanctions and the like, politically exposed persons, and news
        Screening = "report/watchlist"
            | "report/adverse-media"
            | "report/politically-exposed-person"
            | "report/crypto-address-watchlist"
            | "report/business-adverse-media"
            | "report/business-watchlist",
        /// Anything else
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
    }
}

words! {
    /// The status of a report
    pub enum ReportStatus {
        Pending = "pending",
        Submitted = "submitted",
        Ready = "ready",
        Errored = "errored",
    }
}

record! {
    /// A report, with the objects that were asked for beside it
    pub struct ReportBody {
        required data: Report,
        optional included: Vec<Related>,
    }
}

record! {
    /// What was found about a person or a company
    pub struct Report {
        required r#type = "type": ReportType,
        required id: Id,
        optional attributes: ReportAttributes,
        optional relationships: ReportRelationships,
    }
}

record! {
    /// What reports of all kinds say, and reports of lists
    #[any_case]
    pub struct ReportAttributes {
        optional status: ReportStatus,
        optional created_at: Time,
        optional completed_at: Time,
        optional redacted_at: Time,
        optional report_template_version_name: Text,
        /// Whether anything was found; it stays so if somebody sets it aside
        optional has_match: Flag,
        /// Whether it ran more than once
        optional is_continuous: Flag,
        /// Whether it will run again
        optional is_recurring: Flag,
        optional tags: Vec<Any>,
        /// Whom the lists were searched for, as are the names below
        optional name_first: Text,
        optional name_middle: Text,
        optional name_last: Text,
        optional term: Text,
        optional birthdate: Day,
        optional country_code: Text,
        /// Whom another report was made about
        optional query: Any,
        /// What a report about a politically exposed person has found
        optional result: Any,
        /// What a report of news has found
        optional related_sources: Any,
        optional matched_lists: Vec<Listed>,
        /// What somebody has set aside
        optional ignore_list: Vec<IgnoredMatch>,
    }
}

record! {
    /// The objects to which a report belongs
    #[any_case]
    pub struct ReportRelationships {
        optional inquiry: OneLink,
        optional account: OneLink,
        optional transaction: OneLink,
        optional report_template: OneLink,
    }
}
