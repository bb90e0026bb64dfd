//! IDWise's rules, one per file

pub mod idwise_aml_matched;
pub mod idwise_aml_not_ready;
pub mod idwise_aml_result_of_a_journey;
pub mod idwise_aml_result_without_search;
pub mod idwise_aml_rule_differs;
pub mod idwise_aml_search_differs;
pub mod idwise_aml_skipped;
pub mod idwise_aml_unstated;
pub mod idwise_approved_unfinished;
pub mod idwise_check_unknown;
pub mod idwise_decision_by_nobody;
pub mod idwise_decision_missing;
pub mod idwise_decision_unknown;
pub mod idwise_decisions_disagree;
pub mod idwise_document_check_failed;
pub mod idwise_document_failed;
pub mod idwise_document_not_completed;
pub mod idwise_document_rule_differs;
pub mod idwise_document_unstated;
pub mod idwise_document_validation_differs;
pub mod idwise_document_validation_failed;
pub mod idwise_duplicate_document;
pub mod idwise_evidence_unknown;
pub mod idwise_face_compared_with_itself;
pub mod idwise_face_match_unstated;
pub mod idwise_face_not_matched;
pub mod idwise_face_score_differs;
pub mod idwise_face_score_zero;
pub mod idwise_finish_differs;
pub mod idwise_finished_incomplete;
pub mod idwise_issuing_country_differs;
pub mod idwise_journey_approved;
pub mod idwise_journey_complete;
pub mod idwise_journey_ends_before_start;
pub mod idwise_journey_incomplete;
pub mod idwise_journey_referred;
pub mod idwise_journey_rejected;
pub mod idwise_liveness_fault;
pub mod idwise_liveness_rule_differs;
pub mod idwise_liveness_unstated;
pub mod idwise_no_checks;
pub mod idwise_passport_number_differs;
pub mod idwise_personal_number_differs;
pub mod idwise_picture_differs;
pub mod idwise_progress_differs;
pub mod idwise_renewal_overdue;
pub mod idwise_resubmission_requested;
pub mod idwise_review_without_decision;
pub mod idwise_rule_detail_not_passed;
pub mod idwise_rule_failed;
pub mod idwise_rule_not_applied;
pub mod idwise_rule_unstated;
pub mod idwise_same_subject_differs;
pub mod idwise_sdk_result_to_fetch;
pub mod idwise_selfie_missing;
pub mod idwise_selfie_not_complete;
pub mod idwise_selfie_not_live;
pub mod idwise_selfie_status_differs;
pub mod idwise_spot_check_finished;
pub mod idwise_step_done;
pub mod idwise_system_change_unclear;
pub mod idwise_system_decision_worsened;
pub mod idwise_system_rejected;
pub mod idwise_update_required;
pub mod idwise_updated_after_review;
pub mod idwise_user_steps_finished;
pub mod idwise_validation_outcome_differs;
pub mod idwise_validation_rule_differs;
pub mod idwise_validation_undetermined;

use crate::model::rule::Rule;

/// Every rule of this folder, by what it is about
pub static RULES: &[&Rule] = &[
    &idwise_journey_complete::RULE,
    &idwise_journey_approved::RULE,
    &idwise_journey_rejected::RULE,
    &idwise_system_rejected::RULE,
    &idwise_journey_referred::RULE,
    &idwise_resubmission_requested::RULE,
    &idwise_journey_incomplete::RULE,
    &idwise_decision_missing::RULE,
    &idwise_decision_unknown::RULE,
    &idwise_decisions_disagree::RULE,
    &idwise_check_unknown::RULE,
    &idwise_decision_by_nobody::RULE,
    &idwise_approved_unfinished::RULE,
    &idwise_evidence_unknown::RULE,
    &idwise_no_checks::RULE,
    &idwise_selfie_not_complete::RULE,
    &idwise_selfie_missing::RULE,
    &idwise_selfie_not_live::RULE,
    &idwise_selfie_status_differs::RULE,
    &idwise_liveness_unstated::RULE,
    &idwise_liveness_fault::RULE,
    &idwise_face_not_matched::RULE,
    &idwise_face_match_unstated::RULE,
    &idwise_face_compared_with_itself::RULE,
    &idwise_face_score_differs::RULE,
    &idwise_face_score_zero::RULE,
    &idwise_picture_differs::RULE,
    &idwise_rule_failed::RULE,
    &idwise_rule_not_applied::RULE,
    &idwise_rule_unstated::RULE,
    &idwise_rule_detail_not_passed::RULE,
    &idwise_liveness_rule_differs::RULE,
    &idwise_validation_rule_differs::RULE,
    &idwise_same_subject_differs::RULE,
    &idwise_duplicate_document::RULE,
    &idwise_aml_rule_differs::RULE,
    &idwise_document_not_completed::RULE,
    &idwise_document_failed::RULE,
    &idwise_document_unstated::RULE,
    &idwise_document_validation_differs::RULE,
    &idwise_document_rule_differs::RULE,
    &idwise_progress_differs::RULE,
    &idwise_document_validation_failed::RULE,
    &idwise_document_check_failed::RULE,
    &idwise_validation_outcome_differs::RULE,
    &idwise_validation_undetermined::RULE,
    &idwise_issuing_country_differs::RULE,
    &idwise_passport_number_differs::RULE,
    &idwise_personal_number_differs::RULE,
    &idwise_aml_not_ready::RULE,
    &idwise_aml_skipped::RULE,
    &idwise_aml_unstated::RULE,
    &idwise_aml_matched::RULE,
    &idwise_aml_search_differs::RULE,
    &idwise_journey_ends_before_start::RULE,
    &idwise_finish_differs::RULE,
    &idwise_user_steps_finished::RULE,
    &idwise_step_done::RULE,
    &idwise_spot_check_finished::RULE,
    &idwise_finished_incomplete::RULE,
    &idwise_update_required::RULE,
    &idwise_renewal_overdue::RULE,
    &idwise_review_without_decision::RULE,
    &idwise_updated_after_review::RULE,
    &idwise_system_decision_worsened::RULE,
    &idwise_system_change_unclear::RULE,
    &idwise_aml_result_without_search::RULE,
    &idwise_aml_result_of_a_journey::RULE,
    &idwise_sdk_result_to_fetch::RULE,
];
