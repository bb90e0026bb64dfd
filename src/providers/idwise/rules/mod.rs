//! IDWise's rules: one rule, one file

pub mod aml_matched;
pub mod aml_not_ready;
pub mod aml_result_of_a_journey;
pub mod aml_result_without_search;
pub mod aml_rule_differs;
pub mod aml_search_differs;
pub mod aml_skipped;
pub mod aml_unstated;
pub mod approved_unfinished;
pub mod decision_by_nobody;
pub mod decision_missing;
pub mod decision_unknown;
pub mod decisions_disagree;
pub mod document_check_failed;
pub mod document_failed;
pub mod document_not_completed;
pub mod document_rule_differs;
pub mod document_unstated;
pub mod document_validation_differs;
pub mod document_validation_failed;
pub mod duplicate_document;
pub mod evidence_unknown;
pub mod face_compared_with_itself;
pub mod face_match_unstated;
pub mod face_not_matched;
pub mod face_score_differs;
pub mod face_score_zero;
pub mod finish_differs;
pub mod finished_incomplete;
pub mod issuing_country_differs;
pub mod journey_approved;
pub mod journey_complete;
pub mod journey_ends_before_start;
pub mod journey_incomplete;
pub mod journey_referred;
pub mod journey_rejected;
pub mod liveness_fault;
pub mod liveness_rule_differs;
pub mod liveness_unstated;
pub mod no_checks;
pub mod passport_number_differs;
pub mod personal_number_differs;
pub mod picture_differs;
pub mod progress_differs;
pub mod renewal_overdue;
pub mod resubmission_requested;
pub mod review_without_decision;
pub mod rule_detail_not_passed;
pub mod rule_failed;
pub mod rule_not_applied;
pub mod rule_unstated;
pub mod same_subject_differs;
pub mod sdk_result_to_fetch;
pub mod selfie_missing;
pub mod selfie_not_complete;
pub mod selfie_not_live;
pub mod selfie_status_differs;
pub mod spot_check_finished;
pub mod step_done;
pub mod system_change_unclear;
pub mod system_decision_worsened;
pub mod system_rejected;
pub mod update_required;
pub mod updated_after_review;
pub mod user_steps_finished;
pub mod validation_outcome_differs;
pub mod validation_rule_differs;
pub mod validation_undetermined;

use crate::model::rule::Rule;

/// Every rule of this folder, by what it is about
pub static RULES: &[&Rule] = &[
    &journey_complete::RULE,
    &journey_approved::RULE,
    &journey_rejected::RULE,
    &system_rejected::RULE,
    &journey_referred::RULE,
    &resubmission_requested::RULE,
    &journey_incomplete::RULE,
    &decision_missing::RULE,
    &decision_unknown::RULE,
    &decisions_disagree::RULE,
    &decision_by_nobody::RULE,
    &approved_unfinished::RULE,
    &evidence_unknown::RULE,
    &no_checks::RULE,
    &selfie_not_complete::RULE,
    &selfie_missing::RULE,
    &selfie_not_live::RULE,
    &selfie_status_differs::RULE,
    &liveness_unstated::RULE,
    &liveness_fault::RULE,
    &face_not_matched::RULE,
    &face_match_unstated::RULE,
    &face_compared_with_itself::RULE,
    &face_score_differs::RULE,
    &face_score_zero::RULE,
    &picture_differs::RULE,
    &rule_failed::RULE,
    &rule_not_applied::RULE,
    &rule_unstated::RULE,
    &rule_detail_not_passed::RULE,
    &liveness_rule_differs::RULE,
    &validation_rule_differs::RULE,
    &same_subject_differs::RULE,
    &duplicate_document::RULE,
    &aml_rule_differs::RULE,
    &document_not_completed::RULE,
    &document_failed::RULE,
    &document_unstated::RULE,
    &document_validation_differs::RULE,
    &document_rule_differs::RULE,
    &progress_differs::RULE,
    &document_validation_failed::RULE,
    &document_check_failed::RULE,
    &validation_outcome_differs::RULE,
    &validation_undetermined::RULE,
    &issuing_country_differs::RULE,
    &passport_number_differs::RULE,
    &personal_number_differs::RULE,
    &aml_not_ready::RULE,
    &aml_skipped::RULE,
    &aml_unstated::RULE,
    &aml_matched::RULE,
    &aml_search_differs::RULE,
    &journey_ends_before_start::RULE,
    &finish_differs::RULE,
    &user_steps_finished::RULE,
    &step_done::RULE,
    &spot_check_finished::RULE,
    &finished_incomplete::RULE,
    &update_required::RULE,
    &renewal_overdue::RULE,
    &review_without_decision::RULE,
    &updated_after_review::RULE,
    &system_decision_worsened::RULE,
    &system_change_unclear::RULE,
    &aml_result_without_search::RULE,
    &aml_result_of_a_journey::RULE,
    &sdk_result_to_fetch::RULE,
];
