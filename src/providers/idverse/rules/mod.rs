//! IDVerse's rules: one rule, one file

pub mod completion_to_fetch;
pub mod confirmed_number_differs;
pub mod data_accepted_without_match;
pub mod data_provider_crossed;
pub mod data_provider_decision_unknown;
pub mod data_provider_rejected;
pub mod data_result_flagged;
pub mod data_source_crossed;
pub mod data_source_not_passed;
pub mod data_source_result_unknown;
pub mod data_source_unclear;
pub mod document_breakdown_flagged;
pub mod document_flagged;
pub mod document_result_unknown;
pub mod documents_empty;
pub mod documents_flagged_alone;
pub mod documents_result_crossed;
pub mod documents_result_flagged;
pub mod error_message;
pub mod facematch_result_flagged;
pub mod field_before_its_status;
pub mod field_beside_document_only;
pub mod fraud_assessment_not_passed;
pub mod fraud_score_crossed;
pub mod fraud_score_differs;
pub mod fraud_search_matched;
pub mod idverse_data_unknown;
pub mod idverse_part_unknown;
pub mod idverse_times_out_of_order;
pub mod idverse_transaction_canceled;
pub mod idverse_transaction_ends_before_start;
pub mod idverse_transaction_expired;
pub mod idverse_transaction_in_progress;
pub mod idverse_transaction_pending;
pub mod idverse_transaction_status_unknown;
pub mod idverse_transaction_submitted;
pub mod likeness_crossed;
pub mod likeness_features_crossed;
pub mod likeness_not_passed;
pub mod likeness_unknown;
pub mod liveness_attempts_crossed;
pub mod liveness_result_flagged;
pub mod overall_flagged_alone;
pub mod overall_result_crossed;
pub mod overall_result_flagged;
pub mod overall_result_missing;
pub mod overall_result_passed;
pub mod overall_result_unknown;
pub mod part_result_missing;
pub mod part_result_unknown;
pub mod pep_matched;
pub mod points_differ;
pub mod redacted_and_still_there;
pub mod sanctions_matched;
pub mod spoof_crossed;
pub mod spoof_not_low;
pub mod spoof_risk_unknown;
pub mod status_event_unknown;
pub mod step_durations_differ;

use crate::model::rule::Rule;

/// Every rule of this folder
pub static RULES: &[&Rule] = &[
    &idverse_transaction_pending::RULE,
    &idverse_transaction_in_progress::RULE,
    &idverse_transaction_submitted::RULE,
    &idverse_transaction_expired::RULE,
    &idverse_transaction_canceled::RULE,
    &idverse_transaction_status_unknown::RULE,
    &completion_to_fetch::RULE,
    &status_event_unknown::RULE,
    &error_message::RULE,
    &overall_result_passed::RULE,
    &overall_result_flagged::RULE,
    &overall_result_missing::RULE,
    &overall_result_unknown::RULE,
    &documents_result_flagged::RULE,
    &facematch_result_flagged::RULE,
    &liveness_result_flagged::RULE,
    &data_result_flagged::RULE,
    &part_result_missing::RULE,
    &part_result_unknown::RULE,
    &idverse_part_unknown::RULE,
    &overall_result_crossed::RULE,
    &overall_flagged_alone::RULE,
    &documents_empty::RULE,
    &document_flagged::RULE,
    &document_breakdown_flagged::RULE,
    &document_result_unknown::RULE,
    &documents_result_crossed::RULE,
    &documents_flagged_alone::RULE,
    &confirmed_number_differs::RULE,
    &data_provider_rejected::RULE,
    &data_provider_decision_unknown::RULE,
    &data_provider_crossed::RULE,
    &idverse_data_unknown::RULE,
    &sanctions_matched::RULE,
    &pep_matched::RULE,
    &data_accepted_without_match::RULE,
    &data_source_not_passed::RULE,
    &data_source_result_unknown::RULE,
    &data_source_crossed::RULE,
    &data_source_unclear::RULE,
    &fraud_assessment_not_passed::RULE,
    &fraud_search_matched::RULE,
    &fraud_score_crossed::RULE,
    &fraud_score_differs::RULE,
    &points_differ::RULE,
    &likeness_crossed::RULE,
    &likeness_not_passed::RULE,
    &likeness_unknown::RULE,
    &likeness_features_crossed::RULE,
    &spoof_crossed::RULE,
    &spoof_not_low::RULE,
    &spoof_risk_unknown::RULE,
    &liveness_attempts_crossed::RULE,
    &field_before_its_status::RULE,
    &field_beside_document_only::RULE,
    &step_durations_differ::RULE,
    &idverse_transaction_ends_before_start::RULE,
    &idverse_times_out_of_order::RULE,
    &redacted_and_still_there::RULE,
];
