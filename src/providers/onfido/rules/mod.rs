//! The rules of Onfido, one per file

pub mod onfido_action_crossed;
pub mod onfido_action_unknown;
pub mod onfido_breakdown_differs;
pub mod onfido_breakdown_missing;
pub mod onfido_breakdown_unknown;
pub mod onfido_check_awaiting_applicant;
pub mod onfido_check_clear;
pub mod onfido_check_consider;
pub mod onfido_check_in_progress;
pub mod onfido_check_reopened;
pub mod onfido_check_unknown;
pub mod onfido_check_withdrawn;
pub mod onfido_check_without_reports;
pub mod onfido_check_without_result;
pub mod onfido_consider_unexplained;
pub mod onfido_details_against_clear;
pub mod onfido_document_caution;
pub mod onfido_document_rejected;
pub mod onfido_document_suspected;
pub mod onfido_error_beside_approval;
pub mod onfido_evidence_unknown;
pub mod onfido_face_known;
pub mod onfido_face_match_missing;
pub mod onfido_face_of_another_document;
pub mod onfido_id_differs;
pub mod onfido_matches_updated;
pub mod onfido_no_document;
pub mod onfido_no_reports;
pub mod onfido_no_sources;
pub mod onfido_no_verdict;
pub mod onfido_other_differs;
pub mod onfido_output_not_clear;
pub mod onfido_personal_number_differs;
pub mod onfido_reason_beside_clear;
pub mod onfido_records_beside_clear;
pub mod onfido_rejected_not_for_picture;
pub mod onfido_report_clear;
pub mod onfido_report_consider;
pub mod onfido_report_in_progress;
pub mod onfido_report_name_unknown;
pub mod onfido_report_unknown;
pub mod onfido_report_unlinked;
pub mod onfido_report_withdrawn;
pub mod onfido_report_without_result;
pub mod onfido_reports_clear;
pub mod onfido_reports_of_two_checks;
pub mod onfido_result_before_end;
pub mod onfido_result_differs;
pub mod onfido_result_to_fetch;
pub mod onfido_run_abandoned;
pub mod onfido_run_approved;
pub mod onfido_run_awaiting_client;
pub mod onfido_run_awaiting_input;
pub mod onfido_run_declined;
pub mod onfido_run_failed;
pub mod onfido_run_in_review;
pub mod onfido_run_processing;
pub mod onfido_run_to_fetch;
pub mod onfido_run_unknown;
pub mod onfido_score_differs;
pub mod onfido_score_zero;
pub mod onfido_screened_only;
pub mod onfido_status_differs;
pub mod onfido_sub_result_missing;

use crate::model::rule::Rule;

/// Every rule of this folder
pub static RULES: &[&Rule] = &[
    &onfido_run_approved::RULE,
    &onfido_run_declined::RULE,
    &onfido_run_in_review::RULE,
    &onfido_run_abandoned::RULE,
    &onfido_run_failed::RULE,
    &onfido_run_processing::RULE,
    &onfido_run_awaiting_input::RULE,
    &onfido_run_awaiting_client::RULE,
    &onfido_run_unknown::RULE,
    &onfido_run_to_fetch::RULE,
    &onfido_screened_only::RULE,
    &onfido_result_to_fetch::RULE,
    &onfido_check_in_progress::RULE,
    &onfido_check_awaiting_applicant::RULE,
    &onfido_check_reopened::RULE,
    &onfido_check_withdrawn::RULE,
    &onfido_no_verdict::RULE,
    &onfido_matches_updated::RULE,
    &onfido_action_unknown::RULE,
    &onfido_check_clear::RULE,
    &onfido_check_consider::RULE,
    &onfido_check_without_result::RULE,
    &onfido_check_unknown::RULE,
    &onfido_reports_clear::RULE,
    &onfido_report_clear::RULE,
    &onfido_report_in_progress::RULE,
    &onfido_report_withdrawn::RULE,
    &onfido_report_consider::RULE,
    &onfido_report_without_result::RULE,
    &onfido_report_unknown::RULE,
    &onfido_document_rejected::RULE,
    &onfido_rejected_not_for_picture::RULE,
    &onfido_document_suspected::RULE,
    &onfido_document_caution::RULE,
    &onfido_no_reports::RULE,
    &onfido_check_without_reports::RULE,
    &onfido_no_document::RULE,
    &onfido_report_name_unknown::RULE,
    &onfido_report_unlinked::RULE,
    &onfido_reports_of_two_checks::RULE,
    &onfido_face_of_another_document::RULE,
    &onfido_status_differs::RULE,
    &onfido_id_differs::RULE,
    &onfido_action_crossed::RULE,
    &onfido_result_before_end::RULE,
    &onfido_breakdown_differs::RULE,
    &onfido_breakdown_unknown::RULE,
    &onfido_result_differs::RULE,
    &onfido_consider_unexplained::RULE,
    &onfido_other_differs::RULE,
    &onfido_breakdown_missing::RULE,
    &onfido_sub_result_missing::RULE,
    &onfido_face_match_missing::RULE,
    &onfido_score_differs::RULE,
    &onfido_score_zero::RULE,
    &onfido_records_beside_clear::RULE,
    &onfido_face_known::RULE,
    &onfido_no_sources::RULE,
    &onfido_details_against_clear::RULE,
    &onfido_reason_beside_clear::RULE,
    &onfido_evidence_unknown::RULE,
    &onfido_personal_number_differs::RULE,
    &onfido_output_not_clear::RULE,
    &onfido_error_beside_approval::RULE,
];
