//! The rules of Didit, one per file

pub mod didit_address_name_differs;
pub mod didit_address_tampered;
pub mod didit_age_differs;
pub mod didit_aml_count_differs;
pub mod didit_aml_hit_confirmed;
pub mod didit_aml_hit_inconclusive;
pub mod didit_aml_match_score_differs;
pub mod didit_aml_score_differs;
pub mod didit_api_result_declined;
pub mod didit_api_result_in_review;
pub mod didit_api_result_passed;
pub mod didit_api_result_unclear;
pub mod didit_approval_expired;
pub mod didit_blocklisted;
pub mod didit_check_digit_differs;
pub mod didit_chip_certificate_not_valid;
pub mod didit_chip_not_authentic;
pub mod didit_decision_to_fetch;
pub mod didit_envelope_differs;
pub mod didit_environment_missing;
pub mod didit_evidence_unknown;
pub mod didit_feature_not_reported;
pub mod didit_last_review_differs;
pub mod didit_no_reports;
pub mod didit_nobody_identified;
pub mod didit_register_does_not_match;
pub mod didit_register_parts_differ;
pub mod didit_report_declined;
pub mod didit_report_has_errors;
pub mod didit_report_in_review;
pub mod didit_report_not_performed;
pub mod didit_report_unstated;
pub mod didit_resubmission_crossed;
pub mod didit_risk_always_declines;
pub mod didit_score_zero;
pub mod didit_sent_before_created;
pub mod didit_session_abandoned;
pub mod didit_session_approved;
pub mod didit_session_approved_by_hand;
pub mod didit_session_awaits_others;
pub mod didit_session_declined;
pub mod didit_session_differs;
pub mod didit_session_expired;
pub mod didit_session_in_progress;
pub mod didit_session_in_review;
pub mod didit_session_not_started;
pub mod didit_session_of_a_business;
pub mod didit_session_resubmitted;
pub mod didit_session_screened_only;
pub mod didit_session_status_unknown;
pub mod didit_status_differs;
pub mod didit_status_misspelt;
pub mod didit_warning_asks_for_review;
pub mod didit_warning_declines;

use crate::model::rule::Rule;

/// Every rule in this folder
pub static RULES: &[&Rule] = &[
    &didit_session_approved::RULE,
    &didit_session_approved_by_hand::RULE,
    &didit_session_declined::RULE,
    &didit_session_in_review::RULE,
    &didit_session_resubmitted::RULE,
    &didit_session_not_started::RULE,
    &didit_session_in_progress::RULE,
    &didit_session_awaits_others::RULE,
    &didit_session_expired::RULE,
    &didit_session_abandoned::RULE,
    &didit_approval_expired::RULE,
    &didit_session_status_unknown::RULE,
    &didit_decision_to_fetch::RULE,
    &didit_session_screened_only::RULE,
    &didit_api_result_passed::RULE,
    &didit_api_result_declined::RULE,
    &didit_api_result_in_review::RULE,
    &didit_api_result_unclear::RULE,
    &didit_status_differs::RULE,
    &didit_session_differs::RULE,
    &didit_envelope_differs::RULE,
    &didit_resubmission_crossed::RULE,
    &didit_sent_before_created::RULE,
    &didit_status_misspelt::RULE,
    &didit_session_of_a_business::RULE,
    &didit_environment_missing::RULE,
    &didit_last_review_differs::RULE,
    &didit_no_reports::RULE,
    &didit_nobody_identified::RULE,
    &didit_feature_not_reported::RULE,
    &didit_report_declined::RULE,
    &didit_report_in_review::RULE,
    &didit_report_not_performed::RULE,
    &didit_report_unstated::RULE,
    &didit_evidence_unknown::RULE,
    &didit_warning_declines::RULE,
    &didit_warning_asks_for_review::RULE,
    &didit_risk_always_declines::RULE,
    &didit_report_has_errors::RULE,
    &didit_blocklisted::RULE,
    &didit_score_zero::RULE,
    &didit_chip_not_authentic::RULE,
    &didit_chip_certificate_not_valid::RULE,
    &didit_aml_hit_confirmed::RULE,
    &didit_aml_hit_inconclusive::RULE,
    &didit_aml_count_differs::RULE,
    &didit_aml_score_differs::RULE,
    &didit_aml_match_score_differs::RULE,
    &didit_register_does_not_match::RULE,
    &didit_register_parts_differ::RULE,
    &didit_check_digit_differs::RULE,
    &didit_age_differs::RULE,
    &didit_address_name_differs::RULE,
    &didit_address_tampered::RULE,
];
