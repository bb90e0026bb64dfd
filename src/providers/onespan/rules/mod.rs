//! The rules of OneSpan: one rule, one file

pub mod analysis_below_threshold;
pub mod analysis_differs;
pub mod analysis_not_passed;
pub mod attempt_missing;
pub mod attempt_not_borne_out;
pub mod attempt_not_passed;
pub mod attempts_tied;
pub mod check_equivalence_unclear;
pub mod check_failure_not_borne_out;
pub mod check_not_borne_out;
pub mod check_not_passed;
pub mod check_unclear;
pub mod compared_not_submitted;
pub mod earlier_attempt_not_borne_out;
pub mod evaluated_not_read;
pub mod identification_number_differs;
pub mod later_stage_not_passed;
pub mod matcher_behavior_unknown;
pub mod matcher_error;
pub mod matcher_mismatch;
pub mod matcher_not_borne_out;
pub mod matcher_result_unknown;
pub mod matcher_without_checks;
pub mod no_matcher_counts;
pub mod notification_unknown;
pub mod number_not_in_list;
pub mod proximity_out_of_range;
pub mod report_failed;
pub mod report_failure_unexplained;
pub mod report_in_progress;
pub mod report_passed;
pub mod report_progress_crossed;
pub mod report_result_undefined;
pub mod report_result_unknown;
pub mod report_status_unknown;
pub mod score_out_of_range;
pub mod specific_date_differs;
pub mod stage_after_attempt;
pub mod stage_alone;
pub mod stage_not_passed;
pub mod stage_unknown;
pub mod stages_out_of_order;
pub mod threshold_passes_all;
pub mod transaction_canceled;
pub mod transaction_completed;
pub mod transaction_error;
pub mod transaction_expired;
pub mod transaction_new;
pub mod transaction_processing;
pub mod transaction_status_unknown;
pub mod verification_results_alone;
pub mod zone_ends_before_start;

use crate::model::rule::Rule;

/// Every rule of this folder
pub static RULES: &[&Rule] = &[
    &report_passed::RULE,
    &report_failed::RULE,
    &report_failure_unexplained::RULE,
    &report_in_progress::RULE,
    &report_progress_crossed::RULE,
    &report_result_undefined::RULE,
    &report_result_unknown::RULE,
    &report_status_unknown::RULE,
    &stage_unknown::RULE,
    &stage_not_passed::RULE,
    &stages_out_of_order::RULE,
    &stage_after_attempt::RULE,
    &attempts_tied::RULE,
    &later_stage_not_passed::RULE,
    &attempt_missing::RULE,
    &attempt_not_passed::RULE,
    &attempt_not_borne_out::RULE,
    &earlier_attempt_not_borne_out::RULE,
    &no_matcher_counts::RULE,
    &matcher_error::RULE,
    &matcher_mismatch::RULE,
    &matcher_result_unknown::RULE,
    &matcher_behavior_unknown::RULE,
    &matcher_without_checks::RULE,
    &matcher_not_borne_out::RULE,
    &check_not_passed::RULE,
    &check_not_borne_out::RULE,
    &check_failure_not_borne_out::RULE,
    &check_unclear::RULE,
    &check_equivalence_unclear::RULE,
    &number_not_in_list::RULE,
    &evaluated_not_read::RULE,
    &compared_not_submitted::RULE,
    &analysis_below_threshold::RULE,
    &analysis_differs::RULE,
    &analysis_not_passed::RULE,
    &proximity_out_of_range::RULE,
    &threshold_passes_all::RULE,
    &score_out_of_range::RULE,
    &identification_number_differs::RULE,
    &zone_ends_before_start::RULE,
    &specific_date_differs::RULE,
    &stage_alone::RULE,
    &transaction_new::RULE,
    &transaction_processing::RULE,
    &transaction_completed::RULE,
    &transaction_canceled::RULE,
    &transaction_expired::RULE,
    &transaction_error::RULE,
    &transaction_status_unknown::RULE,
    &verification_results_alone::RULE,
    &notification_unknown::RULE,
];
