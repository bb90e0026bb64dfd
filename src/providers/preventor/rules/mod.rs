//! Preventor's rules: one rule, one file

pub mod invitation_accepted;
pub mod invitation_canceled;
pub mod invitation_expired;
pub mod invitation_not_completed;
pub mod invitation_pending;
pub mod invitation_rejected;
pub mod invitation_state_unknown;
pub mod invitation_status_missing;
pub mod invitation_status_unknown;
pub mod onboarding_awaiting;
pub mod onboarding_status_unknown;
pub mod onboarding_successful;
pub mod processing_ends_before_start;
pub mod ticket_accepted;
pub mod ticket_accepted_at_no_confidence;
pub mod ticket_accepted_without_pass;
pub mod ticket_completed_to_retry;
pub mod ticket_data_of_another_sub_event;
pub mod ticket_data_of_more_sub_events;
pub mod ticket_disposition_unknown;
pub mod ticket_failed_with_attempts_left;
pub mod ticket_failure_not_shown;
pub mod ticket_general_status_not_valid;
pub mod ticket_no_attempts_left;
pub mod ticket_part_unknown;
pub mod ticket_passed_beside_failed_step;
pub mod ticket_passed_without_step;
pub mod ticket_progress_crossed;
pub mod ticket_rejected;
pub mod ticket_rejected_though_passed;
pub mod ticket_risk_not_low;
pub mod ticket_status_unknown;
pub mod ticket_step_passed_at_zero;
pub mod ticket_step_to_retry;
pub mod ticket_steps_failed;
pub mod ticket_steps_passed;
pub mod ticket_steps_unstated;
pub mod ticket_still_in_progress;
pub mod ticket_sub_event_unknown;
pub mod ticket_validation_unknown;
pub mod verification_failed;
pub mod verification_status_unknown;
pub mod verification_verified;

use crate::model::rule::Rule;

/// Every rule of this folder
pub static RULES: &[&Rule] = &[
    &ticket_accepted::RULE,
    &ticket_rejected::RULE,
    &ticket_still_in_progress::RULE,
    &ticket_status_unknown::RULE,
    &ticket_accepted_without_pass::RULE,
    &ticket_risk_not_low::RULE,
    &ticket_accepted_at_no_confidence::RULE,
    &ticket_steps_unstated::RULE,
    &ticket_completed_to_retry::RULE,
    &ticket_rejected_though_passed::RULE,
    &ticket_steps_passed::RULE,
    &ticket_steps_failed::RULE,
    &ticket_step_to_retry::RULE,
    &ticket_no_attempts_left::RULE,
    &ticket_failed_with_attempts_left::RULE,
    &ticket_disposition_unknown::RULE,
    &ticket_progress_crossed::RULE,
    &ticket_passed_beside_failed_step::RULE,
    &ticket_failure_not_shown::RULE,
    &ticket_passed_without_step::RULE,
    &ticket_sub_event_unknown::RULE,
    &ticket_data_of_another_sub_event::RULE,
    &ticket_data_of_more_sub_events::RULE,
    &ticket_validation_unknown::RULE,
    &ticket_part_unknown::RULE,
    &ticket_step_passed_at_zero::RULE,
    &ticket_general_status_not_valid::RULE,
    &verification_verified::RULE,
    &verification_failed::RULE,
    &verification_status_unknown::RULE,
    &onboarding_successful::RULE,
    &onboarding_awaiting::RULE,
    &onboarding_status_unknown::RULE,
    &processing_ends_before_start::RULE,
    &invitation_accepted::RULE,
    &invitation_rejected::RULE,
    &invitation_status_unknown::RULE,
    &invitation_status_missing::RULE,
    &invitation_pending::RULE,
    &invitation_expired::RULE,
    &invitation_canceled::RULE,
    &invitation_state_unknown::RULE,
    &invitation_not_completed::RULE,
];
