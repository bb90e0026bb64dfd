//! The rules of Plaid, one per file

pub mod plaid_attempts_unclear;
pub mod plaid_authority_differs;
pub mod plaid_birth_date_word_differs;
pub mod plaid_completed_before_created;
pub mod plaid_completion_crossed;
pub mod plaid_country_word_differs;
pub mod plaid_document_data_differs;
pub mod plaid_document_expired;
pub mod plaid_document_imprecise;
pub mod plaid_document_not_analyzed;
pub mod plaid_document_not_genuine;
pub mod plaid_finding_missing;
pub mod plaid_kyc_no_match;
pub mod plaid_kyc_partly_matches;
pub mod plaid_kyc_replaced_by_document;
pub mod plaid_kyc_too_little_matches;
pub mod plaid_last_attempt_not_passed;
pub mod plaid_nobody_identified;
pub mod plaid_risk_found;
pub mod plaid_screening_cleared;
pub mod plaid_screening_pending_review;
pub mod plaid_screening_rejected;
pub mod plaid_screening_status_unknown;
pub mod plaid_screening_to_fetch;
pub mod plaid_selfie_not_analyzed;
pub mod plaid_selfie_not_passed;
pub mod plaid_session_active;
pub mod plaid_session_canceled;
pub mod plaid_session_expired;
pub mod plaid_session_failed;
pub mod plaid_session_failed_by_hand;
pub mod plaid_session_passed;
pub mod plaid_session_passed_by_hand;
pub mod plaid_session_pending_review;
pub mod plaid_session_redacted;
pub mod plaid_session_screened_only;
pub mod plaid_session_status_unknown;
pub mod plaid_session_to_fetch;
pub mod plaid_step_crossed;
pub mod plaid_step_failed;
pub mod plaid_step_skipped;
pub mod plaid_step_skipped_at_first;
pub mod plaid_step_status_differs;
pub mod plaid_step_unstated;
pub mod plaid_step_without_object;
pub mod plaid_word_unknown;

use crate::model::rule::Rule;

/// Every rule in this folder
pub static RULES: &[&Rule] = &[
    &plaid_session_passed::RULE,
    &plaid_session_passed_by_hand::RULE,
    &plaid_session_failed::RULE,
    &plaid_session_failed_by_hand::RULE,
    &plaid_session_active::RULE,
    &plaid_session_pending_review::RULE,
    &plaid_session_expired::RULE,
    &plaid_session_canceled::RULE,
    &plaid_session_status_unknown::RULE,
    &plaid_session_screened_only::RULE,
    &plaid_session_redacted::RULE,
    &plaid_session_to_fetch::RULE,
    &plaid_screening_to_fetch::RULE,
    &plaid_screening_cleared::RULE,
    &plaid_screening_pending_review::RULE,
    &plaid_screening_rejected::RULE,
    &plaid_screening_status_unknown::RULE,
    &plaid_step_crossed::RULE,
    &plaid_step_failed::RULE,
    &plaid_kyc_replaced_by_document::RULE,
    &plaid_step_skipped::RULE,
    &plaid_step_skipped_at_first::RULE,
    &plaid_step_unstated::RULE,
    &plaid_word_unknown::RULE,
    &plaid_nobody_identified::RULE,
    &plaid_step_status_differs::RULE,
    &plaid_step_without_object::RULE,
    &plaid_attempts_unclear::RULE,
    &plaid_last_attempt_not_passed::RULE,
    &plaid_document_not_genuine::RULE,
    &plaid_document_data_differs::RULE,
    &plaid_document_expired::RULE,
    &plaid_document_not_analyzed::RULE,
    &plaid_finding_missing::RULE,
    &plaid_authority_differs::RULE,
    &plaid_document_imprecise::RULE,
    &plaid_birth_date_word_differs::RULE,
    &plaid_country_word_differs::RULE,
    &plaid_selfie_not_passed::RULE,
    &plaid_selfie_not_analyzed::RULE,
    &plaid_kyc_no_match::RULE,
    &plaid_kyc_too_little_matches::RULE,
    &plaid_kyc_partly_matches::RULE,
    &plaid_risk_found::RULE,
    &plaid_completion_crossed::RULE,
    &plaid_completed_before_created::RULE,
];
