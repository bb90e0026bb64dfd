//! The rules of OneSpan, one per file

pub mod onespan_analysis_below_threshold;
pub mod onespan_analysis_differs;
pub mod onespan_analysis_not_passed;
pub mod onespan_attempt_missing;
pub mod onespan_attempt_not_borne_out;
pub mod onespan_attempt_not_passed;
pub mod onespan_attempts_tied;
pub mod onespan_check_equivalence_unclear;
pub mod onespan_check_failure_not_borne_out;
pub mod onespan_check_not_borne_out;
pub mod onespan_check_not_passed;
pub mod onespan_check_unclear;
pub mod onespan_compared_not_submitted;
pub mod onespan_earlier_attempt_not_borne_out;
pub mod onespan_evaluated_not_read;
pub mod onespan_identification_number_differs;
pub mod onespan_later_stage_not_passed;
pub mod onespan_matcher_behavior_unknown;
pub mod onespan_matcher_error;
pub mod onespan_matcher_mismatch;
pub mod onespan_matcher_not_borne_out;
pub mod onespan_matcher_result_unknown;
pub mod onespan_matcher_without_checks;
pub mod onespan_no_matcher_counts;
pub mod onespan_notification_unknown;
pub mod onespan_number_not_in_list;
pub mod onespan_proximity_out_of_range;
pub mod onespan_report_failed;
pub mod onespan_report_failure_unexplained;
pub mod onespan_report_in_progress;
pub mod onespan_report_passed;
pub mod onespan_report_progress_crossed;
pub mod onespan_report_result_undefined;
pub mod onespan_report_result_unknown;
pub mod onespan_report_status_unknown;
pub mod onespan_score_out_of_range;
pub mod onespan_specific_date_differs;
pub mod onespan_stage_after_attempt;
pub mod onespan_stage_alone;
pub mod onespan_stage_not_passed;
pub mod onespan_stage_unknown;
pub mod onespan_stages_out_of_order;
pub mod onespan_threshold_passes_all;
pub mod onespan_transaction_canceled;
pub mod onespan_transaction_completed;
pub mod onespan_transaction_error;
pub mod onespan_transaction_expired;
pub mod onespan_transaction_new;
pub mod onespan_transaction_processing;
pub mod onespan_transaction_status_unknown;
pub mod onespan_verification_results_alone;
pub mod onespan_zone_ends_before_start;

use crate::model::rule::Rule;

/// Every rule in this folder
pub static RULES: &[&Rule] = &[
    &onespan_report_passed::RULE,
    &onespan_report_failed::RULE,
    &onespan_report_failure_unexplained::RULE,
    &onespan_report_in_progress::RULE,
    &onespan_report_progress_crossed::RULE,
    &onespan_report_result_undefined::RULE,
    &onespan_report_result_unknown::RULE,
    &onespan_report_status_unknown::RULE,
    &onespan_stage_unknown::RULE,
    &onespan_stage_not_passed::RULE,
    &onespan_stages_out_of_order::RULE,
    &onespan_stage_after_attempt::RULE,
    &onespan_attempts_tied::RULE,
    &onespan_later_stage_not_passed::RULE,
    &onespan_attempt_missing::RULE,
    &onespan_attempt_not_passed::RULE,
    &onespan_attempt_not_borne_out::RULE,
    &onespan_earlier_attempt_not_borne_out::RULE,
    &onespan_no_matcher_counts::RULE,
    &onespan_matcher_error::RULE,
    &onespan_matcher_mismatch::RULE,
    &onespan_matcher_result_unknown::RULE,
    &onespan_matcher_behavior_unknown::RULE,
    &onespan_matcher_without_checks::RULE,
    &onespan_matcher_not_borne_out::RULE,
    &onespan_check_not_passed::RULE,
    &onespan_check_not_borne_out::RULE,
    &onespan_check_failure_not_borne_out::RULE,
    &onespan_check_unclear::RULE,
    &onespan_check_equivalence_unclear::RULE,
    &onespan_number_not_in_list::RULE,
    &onespan_evaluated_not_read::RULE,
    &onespan_compared_not_submitted::RULE,
    &onespan_analysis_below_threshold::RULE,
    &onespan_analysis_differs::RULE,
    &onespan_analysis_not_passed::RULE,
    &onespan_proximity_out_of_range::RULE,
    &onespan_threshold_passes_all::RULE,
    &onespan_score_out_of_range::RULE,
    &onespan_identification_number_differs::RULE,
    &onespan_zone_ends_before_start::RULE,
    &onespan_specific_date_differs::RULE,
    &onespan_stage_alone::RULE,
    &onespan_transaction_new::RULE,
    &onespan_transaction_processing::RULE,
    &onespan_transaction_completed::RULE,
    &onespan_transaction_canceled::RULE,
    &onespan_transaction_expired::RULE,
    &onespan_transaction_error::RULE,
    &onespan_transaction_status_unknown::RULE,
    &onespan_verification_results_alone::RULE,
    &onespan_notification_unknown::RULE,
];
