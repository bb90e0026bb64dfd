//! Persona's rules: one rule, one file

pub mod persona_check_unknown;
pub mod persona_confidence_zero;
pub mod persona_decision_by_nobody;
pub mod persona_field_twice;
pub mod persona_identification_number_differs;
pub mod persona_included_of_another;
pub mod persona_included_unclear;
pub mod persona_inquiry_approved;
pub mod persona_inquiry_completed;
pub mod persona_inquiry_declined;
pub mod persona_inquiry_expired;
pub mod persona_inquiry_failed;
pub mod persona_inquiry_in_progress;
pub mod persona_inquiry_in_review;
pub mod persona_inquiry_redacted;
pub mod persona_inquiry_status_unknown;
pub mod persona_inquiry_to_fetch;
pub mod persona_name_crossed;
pub mod persona_nothing_checked;
pub mod persona_nothing_passed;
pub mod persona_object_unknown;
pub mod persona_redacted_and_still_there;
pub mod persona_report_beside_approval;
pub mod persona_report_clear;
pub mod persona_report_dismissed;
pub mod persona_report_errored;
pub mod persona_report_in_progress;
pub mod persona_report_lists_differ;
pub mod persona_report_matched;
pub mod persona_report_status_unknown;
pub mod persona_report_to_fetch;
pub mod persona_required_check_failed;
pub mod persona_screening_not_done;
pub mod persona_session_changed;
pub mod persona_state_undated;
pub mod persona_times_differ;
pub mod persona_times_out_of_order;
pub mod persona_verification_failed;
pub mod persona_verification_in_progress;
pub mod persona_verification_not_included;
pub mod persona_verification_not_passed;
pub mod persona_verification_passed;
pub mod persona_verification_skipped;
pub mod persona_verification_status_unknown;
pub mod persona_verification_to_fetch;
pub mod persona_verification_to_retry;
pub mod persona_verification_unexplained;
pub mod persona_verification_unfinished;

use crate::model::rule::Rule;

/// Every rule of this folder
pub static RULES: &[&Rule] = &[
    &persona_check_unknown::RULE,
    &persona_confidence_zero::RULE,
    &persona_decision_by_nobody::RULE,
    &persona_field_twice::RULE,
    &persona_identification_number_differs::RULE,
    &persona_included_of_another::RULE,
    &persona_included_unclear::RULE,
    &persona_inquiry_approved::RULE,
    &persona_inquiry_completed::RULE,
    &persona_inquiry_declined::RULE,
    &persona_inquiry_expired::RULE,
    &persona_inquiry_failed::RULE,
    &persona_inquiry_in_progress::RULE,
    &persona_inquiry_in_review::RULE,
    &persona_inquiry_redacted::RULE,
    &persona_inquiry_status_unknown::RULE,
    &persona_inquiry_to_fetch::RULE,
    &persona_name_crossed::RULE,
    &persona_nothing_checked::RULE,
    &persona_nothing_passed::RULE,
    &persona_object_unknown::RULE,
    &persona_redacted_and_still_there::RULE,
    &persona_report_beside_approval::RULE,
    &persona_report_clear::RULE,
    &persona_report_dismissed::RULE,
    &persona_report_errored::RULE,
    &persona_report_in_progress::RULE,
    &persona_report_lists_differ::RULE,
    &persona_report_matched::RULE,
    &persona_report_status_unknown::RULE,
    &persona_report_to_fetch::RULE,
    &persona_required_check_failed::RULE,
    &persona_screening_not_done::RULE,
    &persona_session_changed::RULE,
    &persona_state_undated::RULE,
    &persona_times_differ::RULE,
    &persona_times_out_of_order::RULE,
    &persona_verification_failed::RULE,
    &persona_verification_in_progress::RULE,
    &persona_verification_not_included::RULE,
    &persona_verification_not_passed::RULE,
    &persona_verification_passed::RULE,
    &persona_verification_skipped::RULE,
    &persona_verification_status_unknown::RULE,
    &persona_verification_to_fetch::RULE,
    &persona_verification_to_retry::RULE,
    &persona_verification_unexplained::RULE,
    &persona_verification_unfinished::RULE,
];
