//! Preventor's rules, one per file

pub mod preventor_invitation_accepted;
pub mod preventor_invitation_canceled;
pub mod preventor_invitation_expired;
pub mod preventor_invitation_not_completed;
pub mod preventor_invitation_pending;
pub mod preventor_invitation_rejected;
pub mod preventor_invitation_state_unknown;
pub mod preventor_invitation_status_missing;
pub mod preventor_invitation_status_unknown;
pub mod preventor_onboarding_awaiting;
pub mod preventor_onboarding_status_unknown;
pub mod preventor_onboarding_successful;
pub mod preventor_processing_ends_before_start;
pub mod preventor_ticket_accepted;
pub mod preventor_ticket_accepted_at_no_confidence;
pub mod preventor_ticket_accepted_without_pass;
pub mod preventor_ticket_completed_to_retry;
pub mod preventor_ticket_data_of_another_sub_event;
pub mod preventor_ticket_data_of_more_sub_events;
pub mod preventor_ticket_disposition_unknown;
pub mod preventor_ticket_failed_with_attempts_left;
pub mod preventor_ticket_failure_not_shown;
pub mod preventor_ticket_general_status_not_valid;
pub mod preventor_ticket_no_attempts_left;
pub mod preventor_ticket_part_unknown;
pub mod preventor_ticket_passed_beside_failed_step;
pub mod preventor_ticket_passed_without_step;
pub mod preventor_ticket_progress_crossed;
pub mod preventor_ticket_rejected;
pub mod preventor_ticket_rejected_though_passed;
pub mod preventor_ticket_risk_not_low;
pub mod preventor_ticket_status_unknown;
pub mod preventor_ticket_step_passed_at_zero;
pub mod preventor_ticket_step_to_retry;
pub mod preventor_ticket_steps_failed;
pub mod preventor_ticket_steps_passed;
pub mod preventor_ticket_steps_unstated;
pub mod preventor_ticket_still_in_progress;
pub mod preventor_ticket_sub_event_unknown;
pub mod preventor_ticket_validation_unknown;
pub mod preventor_verification_failed;
pub mod preventor_verification_status_unknown;
pub mod preventor_verification_verified;

use crate::model::rule::Rule;

/// Every rule of this folder
pub static RULES: &[&Rule] = &[
    &preventor_ticket_accepted::RULE,
    &preventor_ticket_rejected::RULE,
    &preventor_ticket_still_in_progress::RULE,
    &preventor_ticket_status_unknown::RULE,
    &preventor_ticket_accepted_without_pass::RULE,
    &preventor_ticket_risk_not_low::RULE,
    &preventor_ticket_accepted_at_no_confidence::RULE,
    &preventor_ticket_steps_unstated::RULE,
    &preventor_ticket_completed_to_retry::RULE,
    &preventor_ticket_rejected_though_passed::RULE,
    &preventor_ticket_steps_passed::RULE,
    &preventor_ticket_steps_failed::RULE,
    &preventor_ticket_step_to_retry::RULE,
    &preventor_ticket_no_attempts_left::RULE,
    &preventor_ticket_failed_with_attempts_left::RULE,
    &preventor_ticket_disposition_unknown::RULE,
    &preventor_ticket_progress_crossed::RULE,
    &preventor_ticket_passed_beside_failed_step::RULE,
    &preventor_ticket_failure_not_shown::RULE,
    &preventor_ticket_passed_without_step::RULE,
    &preventor_ticket_sub_event_unknown::RULE,
    &preventor_ticket_data_of_another_sub_event::RULE,
    &preventor_ticket_data_of_more_sub_events::RULE,
    &preventor_ticket_validation_unknown::RULE,
    &preventor_ticket_part_unknown::RULE,
    &preventor_ticket_step_passed_at_zero::RULE,
    &preventor_ticket_general_status_not_valid::RULE,
    &preventor_verification_verified::RULE,
    &preventor_verification_failed::RULE,
    &preventor_verification_status_unknown::RULE,
    &preventor_onboarding_successful::RULE,
    &preventor_onboarding_awaiting::RULE,
    &preventor_onboarding_status_unknown::RULE,
    &preventor_processing_ends_before_start::RULE,
    &preventor_invitation_accepted::RULE,
    &preventor_invitation_rejected::RULE,
    &preventor_invitation_status_unknown::RULE,
    &preventor_invitation_status_missing::RULE,
    &preventor_invitation_pending::RULE,
    &preventor_invitation_expired::RULE,
    &preventor_invitation_canceled::RULE,
    &preventor_invitation_state_unknown::RULE,
    &preventor_invitation_not_completed::RULE,
];
