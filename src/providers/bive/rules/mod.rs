//! Bive's rules: one rule, one file

pub mod associated_person_false;
pub mod associated_person_not_true;
pub mod associated_persons_in_prose;
pub mod associated_persons_of_a_person;
pub mod component_false;
pub mod component_flagged;
pub mod component_result_unknown;
pub mod confidence_missing;
pub mod confidence_too_low;
pub mod final_result_crossed;
pub mod final_result_false;
pub mod final_result_false_not_shown;
pub mod final_result_false_unsure;
pub mod final_result_inconclusive;
pub mod final_result_inconclusive_yet_sure;
pub mod final_result_missing;
pub mod final_result_true;
pub mod final_result_unknown;
pub mod liveness_awaited_unasked;
pub mod no_components;
pub mod report_before_completion;
pub mod webhook_before_completion;
pub mod workflow_awaiting_liveness;
pub mod workflow_failed;
pub mod workflow_generating_liveness;
pub mod workflow_initiated;
pub mod workflow_progress_crossed;
pub mod workflow_running;
pub mod workflow_status_unknown;
pub mod workflow_type_unknown;

use crate::model::rule::Rule;

/// Every rule of this folder
pub static RULES: &[&Rule] = &[
    &workflow_initiated::RULE,
    &workflow_generating_liveness::RULE,
    &workflow_awaiting_liveness::RULE,
    &workflow_running::RULE,
    &workflow_failed::RULE,
    &workflow_status_unknown::RULE,
    &workflow_progress_crossed::RULE,
    &report_before_completion::RULE,
    &liveness_awaited_unasked::RULE,
    &workflow_type_unknown::RULE,
    &webhook_before_completion::RULE,
    &final_result_true::RULE,
    &final_result_false::RULE,
    &final_result_false_unsure::RULE,
    &final_result_inconclusive::RULE,
    &final_result_inconclusive_yet_sure::RULE,
    &final_result_missing::RULE,
    &final_result_crossed::RULE,
    &final_result_unknown::RULE,
    &final_result_false_not_shown::RULE,
    &confidence_too_low::RULE,
    &confidence_missing::RULE,
    &no_components::RULE,
    &component_false::RULE,
    &component_flagged::RULE,
    &component_result_unknown::RULE,
    &associated_person_false::RULE,
    &associated_person_not_true::RULE,
    &associated_persons_in_prose::RULE,
    &associated_persons_of_a_person::RULE,
];
