//! The rules of IDVerse, one per file

pub mod idverse_completion_to_fetch;
pub mod idverse_confirmed_number_differs;
pub mod idverse_data_accepted_without_match;
pub mod idverse_data_provider_crossed;
pub mod idverse_data_provider_decision_unknown;
pub mod idverse_data_provider_rejected;
pub mod idverse_data_result_flagged;
pub mod idverse_data_source_crossed;
pub mod idverse_data_source_not_passed;
pub mod idverse_data_source_result_unknown;
pub mod idverse_data_source_unclear;
pub mod idverse_data_unknown;
pub mod idverse_document_breakdown_flagged;
pub mod idverse_document_flagged;
pub mod idverse_document_result_unknown;
pub mod idverse_documents_empty;
pub mod idverse_documents_flagged_alone;
pub mod idverse_documents_result_crossed;
pub mod idverse_documents_result_flagged;
pub mod idverse_error_message;
pub mod idverse_facematch_result_flagged;
pub mod idverse_field_before_its_status;
pub mod idverse_field_beside_document_only;
pub mod idverse_fraud_assessment_not_passed;
pub mod idverse_fraud_score_crossed;
pub mod idverse_fraud_score_differs;
pub mod idverse_fraud_search_matched;
pub mod idverse_likeness_crossed;
pub mod idverse_likeness_features_crossed;
pub mod idverse_likeness_not_passed;
pub mod idverse_likeness_unknown;
pub mod idverse_liveness_attempts_crossed;
pub mod idverse_liveness_result_flagged;
pub mod idverse_overall_flagged_alone;
pub mod idverse_overall_result_crossed;
pub mod idverse_overall_result_flagged;
pub mod idverse_overall_result_missing;
pub mod idverse_overall_result_passed;
pub mod idverse_overall_result_unknown;
pub mod idverse_part_result_missing;
pub mod idverse_part_result_unknown;
pub mod idverse_part_unknown;
pub mod idverse_pep_matched;
pub mod idverse_points_differ;
pub mod idverse_redacted_and_still_there;
pub mod idverse_sanctions_matched;
pub mod idverse_spoof_crossed;
pub mod idverse_spoof_not_low;
pub mod idverse_spoof_risk_unknown;
pub mod idverse_status_event_unknown;
pub mod idverse_step_durations_differ;
pub mod idverse_times_out_of_order;
pub mod idverse_transaction_canceled;
pub mod idverse_transaction_ends_before_start;
pub mod idverse_transaction_expired;
pub mod idverse_transaction_in_progress;
pub mod idverse_transaction_pending;
pub mod idverse_transaction_status_unknown;
pub mod idverse_transaction_submitted;

use crate::model::rule::Rule;

/// Every rule in this folder
pub static RULES: &[&Rule] = &[
    &idverse_transaction_pending::RULE,
    &idverse_transaction_in_progress::RULE,
    &idverse_transaction_submitted::RULE,
    &idverse_transaction_expired::RULE,
    &idverse_transaction_canceled::RULE,
    &idverse_transaction_status_unknown::RULE,
    &idverse_completion_to_fetch::RULE,
    &idverse_status_event_unknown::RULE,
    &idverse_error_message::RULE,
    &idverse_overall_result_passed::RULE,
    &idverse_overall_result_flagged::RULE,
    &idverse_overall_result_missing::RULE,
    &idverse_overall_result_unknown::RULE,
    &idverse_documents_result_flagged::RULE,
    &idverse_facematch_result_flagged::RULE,
    &idverse_liveness_result_flagged::RULE,
    &idverse_data_result_flagged::RULE,
    &idverse_part_result_missing::RULE,
    &idverse_part_result_unknown::RULE,
    &idverse_part_unknown::RULE,
    &idverse_overall_result_crossed::RULE,
    &idverse_overall_flagged_alone::RULE,
    &idverse_documents_empty::RULE,
    &idverse_document_flagged::RULE,
    &idverse_document_breakdown_flagged::RULE,
    &idverse_document_result_unknown::RULE,
    &idverse_documents_result_crossed::RULE,
    &idverse_documents_flagged_alone::RULE,
    &idverse_confirmed_number_differs::RULE,
    &idverse_data_provider_rejected::RULE,
    &idverse_data_provider_decision_unknown::RULE,
    &idverse_data_provider_crossed::RULE,
    &idverse_data_unknown::RULE,
    &idverse_sanctions_matched::RULE,
    &idverse_pep_matched::RULE,
    &idverse_data_accepted_without_match::RULE,
    &idverse_data_source_not_passed::RULE,
    &idverse_data_source_result_unknown::RULE,
    &idverse_data_source_crossed::RULE,
    &idverse_data_source_unclear::RULE,
    &idverse_fraud_assessment_not_passed::RULE,
    &idverse_fraud_search_matched::RULE,
    &idverse_fraud_score_crossed::RULE,
    &idverse_fraud_score_differs::RULE,
    &idverse_points_differ::RULE,
    &idverse_likeness_crossed::RULE,
    &idverse_likeness_not_passed::RULE,
    &idverse_likeness_unknown::RULE,
    &idverse_likeness_features_crossed::RULE,
    &idverse_spoof_crossed::RULE,
    &idverse_spoof_not_low::RULE,
    &idverse_spoof_risk_unknown::RULE,
    &idverse_liveness_attempts_crossed::RULE,
    &idverse_field_before_its_status::RULE,
    &idverse_field_beside_document_only::RULE,
    &idverse_step_durations_differ::RULE,
    &idverse_transaction_ends_before_start::RULE,
    &idverse_times_out_of_order::RULE,
    &idverse_redacted_and_still_there::RULE,
];
