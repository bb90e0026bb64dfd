//! The rules of Bive, one per file

pub mod bive_associated_person_false;
pub mod bive_associated_person_not_true;
pub mod bive_associated_persons_in_prose;
pub mod bive_associated_persons_of_a_person;
pub mod bive_component_false;
pub mod bive_component_flagged;
pub mod bive_component_result_unknown;
pub mod bive_confidence_missing;
pub mod bive_confidence_too_low;
pub mod bive_final_result_crossed;
pub mod bive_final_result_false;
pub mod bive_final_result_false_not_shown;
pub mod bive_final_result_false_unsure;
pub mod bive_final_result_inconclusive;
pub mod bive_final_result_inconclusive_yet_sure;
pub mod bive_final_result_missing;
pub mod bive_final_result_true;
pub mod bive_final_result_unknown;
pub mod bive_liveness_awaited_unasked;
pub mod bive_no_components;
pub mod bive_report_before_completion;
pub mod bive_webhook_before_completion;
pub mod bive_workflow_awaiting_liveness;
pub mod bive_workflow_failed;
pub mod bive_workflow_generating_liveness;
pub mod bive_workflow_initiated;
pub mod bive_workflow_progress_crossed;
pub mod bive_workflow_running;
pub mod bive_workflow_status_unknown;
pub mod bive_workflow_type_unknown;

use crate::model::rule::Rule;

/// Every rule in this folder
pub static RULES: &[&Rule] = &[
    &bive_workflow_initiated::RULE,
    &bive_workflow_generating_liveness::RULE,
    &bive_workflow_awaiting_liveness::RULE,
    &bive_workflow_running::RULE,
    &bive_workflow_failed::RULE,
    &bive_workflow_status_unknown::RULE,
    &bive_workflow_progress_crossed::RULE,
    &bive_report_before_completion::RULE,
    &bive_liveness_awaited_unasked::RULE,
    &bive_workflow_type_unknown::RULE,
    &bive_webhook_before_completion::RULE,
    &bive_final_result_true::RULE,
    &bive_final_result_false::RULE,
    &bive_final_result_false_unsure::RULE,
    &bive_final_result_inconclusive::RULE,
    &bive_final_result_inconclusive_yet_sure::RULE,
    &bive_final_result_missing::RULE,
    &bive_final_result_crossed::RULE,
    &bive_final_result_unknown::RULE,
    &bive_final_result_false_not_shown::RULE,
    &bive_confidence_too_low::RULE,
    &bive_confidence_missing::RULE,
    &bive_no_components::RULE,
    &bive_component_false::RULE,
    &bive_component_flagged::RULE,
    &bive_component_result_unknown::RULE,
    &bive_associated_person_false::RULE,
    &bive_associated_person_not_true::RULE,
    &bive_associated_persons_in_prose::RULE,
    &bive_associated_persons_of_a_person::RULE,
];
