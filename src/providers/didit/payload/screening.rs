//! Reports on lists of people and on registers

use super::report::{ReportStatus, Warning};
use crate::schema::choice::choice;
use crate::schema::record::record;
use crate::schema::scalar::{Any, Count, Day, Flag, Id, Number, Percent, Ratio, Text};
use crate::schema::words::words;

choice! {
    /// The searches of lists
    pub enum AmlScreenings {
        Listed(Vec<AmlScreening>),
        Single(AmlScreening),
    }
}

record! {
    /// A search of lists of sanctions, of exposed persons and of adverse media
    pub struct AmlScreening {
        optional node_id: Id,
        expected status: ReportStatus,
        optional total_hits: Count,
        /// `person` or `company`
        optional entity_type: Text,
        optional hits: Vec<Hit>,
        /// A risk: the higher, the worse
        optional score: Percent,
        optional screened_data: ScreenedData,
        optional is_ongoing_monitoring_enabled: Flag,
        optional next_ongoing_monitoring_bill_date: Day,
        optional warnings: Vec<Warning>,
    }
}

record! {
    /// Whom the lists were searched for
    pub struct ScreenedData {
        optional full_name: Text,
        optional nationality: Text,
        optional date_of_birth: Day,
        optional document_number: Id,
    }
}

words! {
    /// What a reviewer says of an entry
    pub enum HitReview {
        Unreviewed = "Unreviewed",
        ConfirmedMatch = "Confirmed Match",
        FalsePositive = "False Positive",
        Inconclusive = "Inconclusive",
    }
}

record! {
    /// An entry that could be the person
    pub struct Hit {
        optional id: Id,
        optional url: Text,
        optional r#match = "match": Flag,
        /// Deprecated: `match_score` as a part of 1
        optional score: Ratio,
        /// How much the entry resembles the person
        optional match_score: Percent,
        /// How grave it would be
        optional risk_score: Percent,
        optional target: Any,
        optional caption: Text,
        optional datasets: Vec<Text>,
        optional features: Any,
        optional rca_name: Text,
        optional first_seen: Text,
        optional last_seen: Text,
        optional review_status: HitReview,
        optional score_breakdown: ScoreBreakdown,
        optional risk_view: Any,
        optional properties: Any,
        optional pep_matches: Any,
        optional sanction_matches: Any,
        optional warning_matches: Any,
        optional adverse_media_details: Any,
        optional adverse_media_matches: Any,
        optional linked_entities: Any,
        optional additional_information: Any,
    }
}

record! {
    /// How a match score is made
    pub struct ScoreBreakdown {
        optional name_score: Number,
        optional name_weight: Number,
        optional name_weight_normalized: Number,
        optional name_contribution: Number,
        optional dob_score: Number,
        optional dob_weight: Number,
        optional dob_weight_normalized: Number,
        optional dob_contribution: Number,
        optional country_score: Number,
        optional country_weight: Number,
        optional country_weight_normalized: Number,
        optional country_contribution: Number,
        /// `MATCH`, `NEUTRAL` or `HARD_MISMATCH`
        optional document_number_match_type: Text,
        optional document_number_effect: Text,
        optional total_score: Number,
    }
}

choice! {
    /// The comparisons with registers
    pub enum DatabaseValidations {
        Listed(Vec<DatabaseValidation>),
        Single(DatabaseValidation),
    }
}

words! {
    /// How much of the data a register confirms
    pub enum MatchType {
        Full = "full_match",
        Partial = "partial_match",
        Nothing = "no_match",
    }
}

record! {
    /// A comparison with registers
    pub struct DatabaseValidation {
        optional node_id: Id,
        expected status: ReportStatus,
        optional issuing_state: Text,
        /// `one_by_one`, `two_by_two` or `not_enabled`
        optional validation_type: Text,
        /// Whom the registers were asked about
        optional screened_data: RegisterQuestion,
        optional match_type: MatchType,
        optional validations: Vec<RegisterAnswer>,
        /// Absent if there are none
        optional errors: Vec<Any>,
        optional warnings: Vec<Warning>,
    }
}

record! {
    /// What registers were asked
    pub struct RegisterQuestion {
        optional first_name: Text,
        optional last_name: Text,
        optional date_of_birth: Day,
    }
}

record! {
    /// The answer of one register
    pub struct RegisterAnswer {
        optional service_id: Text,
        optional service_name: Text,
        optional validation: RegisterMatch,
        optional outcome_code: Text,
        optional outcome_detail: Text,
        /// What the register says
        optional source_data: Any,
    }
}

record! {
    /// What one register confirms
    pub struct RegisterMatch {
        optional full_name: MatchType,
        optional date_of_birth: MatchType,
        optional identification_number: MatchType,
    }
}
