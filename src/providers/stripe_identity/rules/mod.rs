//! The rules of Stripe Identity, one per file

pub mod stripe_identity_address_differs;
pub mod stripe_identity_attempt_abandoned;
pub mod stripe_identity_attempt_failed;
pub mod stripe_identity_attempt_suspicious;
pub mod stripe_identity_attempt_unsupported;
pub mod stripe_identity_check_error_crossed;
pub mod stripe_identity_check_failure_unexplained;
pub mod stripe_identity_check_missing;
pub mod stripe_identity_check_not_verified;
pub mod stripe_identity_check_status_unknown;
pub mod stripe_identity_document_type_crossed;
pub mod stripe_identity_error_beside_verified;
pub mod stripe_identity_error_code_unknown;
pub mod stripe_identity_event_type_crossed;
pub mod stripe_identity_id_number_differs;
pub mod stripe_identity_id_number_unchecked;
pub mod stripe_identity_livemode_differs;
pub mod stripe_identity_no_checks;
pub mod stripe_identity_object_unknown;
pub mod stripe_identity_part_unknown;
pub mod stripe_identity_redacted_and_still_there;
pub mod stripe_identity_report_before_session;
pub mod stripe_identity_report_check_unknown;
pub mod stripe_identity_report_of_another_session;
pub mod stripe_identity_report_verified;
pub mod stripe_identity_report_without_checks;
pub mod stripe_identity_selfie_of_another_document;
pub mod stripe_identity_session_asked_again;
pub mod stripe_identity_session_canceled;
pub mod stripe_identity_session_not_begun;
pub mod stripe_identity_session_processing;
pub mod stripe_identity_session_redacted;
pub mod stripe_identity_session_status_unknown;
pub mod stripe_identity_session_to_fetch;
pub mod stripe_identity_session_verified;
pub mod stripe_identity_type_unknown;

use crate::model::rule::Rule;

/// Every rule of this folder
pub static RULES: &[&Rule] = &[
    &stripe_identity_session_verified::RULE,
    &stripe_identity_session_processing::RULE,
    &stripe_identity_session_not_begun::RULE,
    &stripe_identity_session_asked_again::RULE,
    &stripe_identity_attempt_failed::RULE,
    &stripe_identity_attempt_abandoned::RULE,
    &stripe_identity_attempt_unsupported::RULE,
    &stripe_identity_attempt_suspicious::RULE,
    &stripe_identity_error_code_unknown::RULE,
    &stripe_identity_session_canceled::RULE,
    &stripe_identity_session_redacted::RULE,
    &stripe_identity_session_status_unknown::RULE,
    &stripe_identity_session_to_fetch::RULE,
    &stripe_identity_report_verified::RULE,
    &stripe_identity_report_without_checks::RULE,
    &stripe_identity_report_check_unknown::RULE,
    &stripe_identity_event_type_crossed::RULE,
    &stripe_identity_error_beside_verified::RULE,
    &stripe_identity_check_error_crossed::RULE,
    &stripe_identity_check_failure_unexplained::RULE,
    &stripe_identity_check_not_verified::RULE,
    &stripe_identity_check_status_unknown::RULE,
    &stripe_identity_no_checks::RULE,
    &stripe_identity_check_missing::RULE,
    &stripe_identity_livemode_differs::RULE,
    &stripe_identity_report_of_another_session::RULE,
    &stripe_identity_report_before_session::RULE,
    &stripe_identity_object_unknown::RULE,
    &stripe_identity_type_unknown::RULE,
    &stripe_identity_document_type_crossed::RULE,
    &stripe_identity_selfie_of_another_document::RULE,
    &stripe_identity_id_number_differs::RULE,
    &stripe_identity_id_number_unchecked::RULE,
    &stripe_identity_address_differs::RULE,
    &stripe_identity_part_unknown::RULE,
    &stripe_identity_redacted_and_still_there::RULE,
];
