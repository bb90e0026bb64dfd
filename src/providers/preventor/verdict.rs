//! Judges Preventor's events
//!
//! <https://docs.preventor.com/server/webhooks>

use super::payload::{
    Disposition, FlowStatus, Invitation, InvitationState, OnboardingCompleted, OnboardingStatus, TicketCompleted,
    TicketInProgress, TransactionStatus, VerificationCompleted, VerificationStatus,
};
use super::rules::{
    preventor_invitation_accepted, preventor_invitation_canceled, preventor_invitation_expired,
    preventor_invitation_not_completed, preventor_invitation_pending, preventor_invitation_rejected,
    preventor_invitation_state_unknown, preventor_invitation_status_missing, preventor_invitation_status_unknown,
    preventor_onboarding_awaiting, preventor_onboarding_status_unknown, preventor_onboarding_successful,
    preventor_processing_ends_before_start, preventor_ticket_accepted, preventor_ticket_accepted_at_no_confidence,
    preventor_ticket_accepted_without_pass, preventor_ticket_completed_to_retry,
    preventor_ticket_data_of_another_sub_event, preventor_ticket_data_of_more_sub_events,
    preventor_ticket_disposition_unknown, preventor_ticket_failed_with_attempts_left,
    preventor_ticket_failure_not_shown, preventor_ticket_general_status_not_valid, preventor_ticket_no_attempts_left,
    preventor_ticket_passed_beside_failed_step, preventor_ticket_passed_without_step,
    preventor_ticket_progress_crossed, preventor_ticket_rejected, preventor_ticket_rejected_though_passed,
    preventor_ticket_risk_not_low, preventor_ticket_status_unknown, preventor_ticket_step_passed_at_zero,
    preventor_ticket_step_to_retry, preventor_ticket_steps_failed, preventor_ticket_steps_passed,
    preventor_ticket_steps_unstated, preventor_ticket_still_in_progress, preventor_ticket_sub_event_unknown,
    preventor_ticket_validation_unknown, preventor_verification_failed, preventor_verification_status_unknown,
    preventor_verification_verified,
};
use super::steps::Step;
use super::{describe, entries};
use crate::model::judging::{Excerpt, Judging};
use crate::model::verification::Verification;
use crate::providers::provider::Judge;
use crate::schema::date::from_epoch_millis;
use crate::schema::node::Node;
use crate::schema::scalar::EpochMillis;
use std::borrow::Cow;

impl Judge for TicketCompleted {
    fn judge<'a>(ticket: Node<'a, Self>, judging: &mut Judging<'a>) {
        let status = ticket.flow_status();
        judging.reference = Judging::quote(ticket.ticket());
        judging.stated = Judging::quote(status);
        judging.score = ticket.confidence_score().hundredth();
        let rule = match status.word() {
            Some(FlowStatus::Accepted) => &preventor_ticket_accepted::RULE,
            Some(FlowStatus::Rejected) => &preventor_ticket_rejected::RULE,
            Some(FlowStatus::InProgress) => &preventor_ticket_still_in_progress::RULE,
            Some(FlowStatus::Other(_)) | None => &preventor_ticket_status_unknown::RULE,
        };
        judging.decide(rule, status);
        if status.word() == Some(FlowStatus::Accepted) {
            preventor_ticket_accepted_without_pass::check(ticket, judging);
            preventor_ticket_risk_not_low::check(ticket, judging);
            preventor_ticket_accepted_at_no_confidence::check(ticket, judging);
        }
        preventor_ticket_completed_to_retry::check(ticket, judging);
        preventor_ticket_sub_event_unknown::check(ticket.sub_event(), judging);
        if !ticket.data().is_absent() {
            steps_bear_out(ticket, judging);
        }
        if judging.hears() {
            preventor_ticket_rejected_though_passed::check(status, ticket.disposition(), judging);
        }
    }

    fn describe(ticket: Node<'_, Self>) -> Verification<'_> {
        Verification {
            reference: ticket.ticket().text(),
            checks: describe::checks(ticket.data()),
            ..Verification::default()
        }
    }
}

/// Checks the subprocesses of a completed ticket that has `data`
fn steps_bear_out<'a>(ticket: Node<'a, TicketCompleted>, judging: &mut Judging<'a>) {
    let (steps, disposition) = (Step::all(ticket.data()), ticket.disposition());
    if ticket.flow_status().word() == Some(FlowStatus::Accepted) {
        preventor_ticket_steps_unstated::check(&steps, ticket, judging);
    }
    if disposition.word() == Some(Disposition::Passed) {
        preventor_ticket_passed_beside_failed_step::check(&steps, ticket.data(), disposition, judging);
    }
    if judging.may_be_unknown() {
        preventor_ticket_validation_unknown::check(ticket.data().id_proofing().validations(), judging);
    }
    entries::unknown(ticket.data(), judging);
    preventor_ticket_step_passed_at_zero::check(ticket.data(), judging);
    if judging.hears() {
        preventor_ticket_general_status_not_valid::check(ticket.data().id_proofing(), judging);
        preventor_ticket_failure_not_shown::check(&steps, ticket.data(), disposition, judging);
        if disposition.word() == Some(Disposition::Passed) {
            preventor_ticket_passed_without_step::of_completed(&steps, disposition, judging);
        }
    }
}

impl Judge for TicketInProgress {
    fn judge<'a>(ticket: Node<'a, Self>, judging: &mut Judging<'a>) {
        let disposition = ticket.disposition();
        judging.reference = Judging::quote(ticket.ticket());
        judging.stated = Judging::quote(disposition);
        let rule = match disposition.word() {
            Some(Disposition::Passed) => &preventor_ticket_steps_passed::RULE,
            Some(Disposition::Failed) => &preventor_ticket_steps_failed::RULE,
            Some(Disposition::Retry) => &preventor_ticket_step_to_retry::RULE,
            Some(Disposition::Other(_)) | None => &preventor_ticket_disposition_unknown::RULE,
        };
        judging.decide(rule, disposition);
        let steps = Step::all(ticket.data());
        match disposition.word() {
            Some(Disposition::Passed) => {
                preventor_ticket_passed_beside_failed_step::check(&steps, ticket.data(), disposition, judging);
            }
            Some(Disposition::Retry) => preventor_ticket_no_attempts_left::check(ticket, judging),
            _ => {}
        }
        preventor_ticket_progress_crossed::check(ticket, judging);
        preventor_ticket_sub_event_unknown::check(ticket.sub_event(), judging);
        preventor_ticket_data_of_another_sub_event::check(&steps, ticket, judging);
        entries::unknown(ticket.data(), judging);
        preventor_ticket_step_passed_at_zero::check(ticket.data(), judging);
        let proofing = ticket.data().id_proofing();
        if judging.may_be_unknown() {
            preventor_ticket_validation_unknown::check(proofing.validations(), judging);
        }
        if judging.hears() {
            preventor_ticket_failure_not_shown::check(&steps, ticket.data(), disposition, judging);
            preventor_ticket_rejected_though_passed::check(ticket.flow_status(), disposition, judging);
            preventor_ticket_failed_with_attempts_left::check(ticket, judging);
            preventor_ticket_passed_without_step::check(&steps, ticket, judging);
            preventor_ticket_data_of_more_sub_events::check(&steps, ticket, judging);
            preventor_ticket_general_status_not_valid::check(proofing, judging);
        }
    }

    fn describe(ticket: Node<'_, Self>) -> Verification<'_> {
        Verification {
            reference: ticket.ticket().text(),
            checks: describe::checks(ticket.data()),
            ..Verification::default()
        }
    }
}

impl Judge for VerificationCompleted {
    fn judge<'a>(body: Node<'a, Self>, judging: &mut Judging<'a>) {
        judging.reference = Judging::quote(body.ticket());
        judging.stated = Judging::quote(body.status());
        judging.decided_at = moment(body.processed()).map(Excerpt::Own);
        let rule = match body.status().word() {
            Some(VerificationStatus::Verified) => &preventor_verification_verified::RULE,
            Some(VerificationStatus::Failed) => &preventor_verification_failed::RULE,
            Some(VerificationStatus::Other(_)) | None => &preventor_verification_status_unknown::RULE,
        };
        judging.decide(rule, body.status());
        if judging.hears() {
            preventor_processing_ends_before_start::check(body.created(), body.processed(), judging);
        }
    }

    fn describe(body: Node<'_, Self>) -> Verification<'_> {
        Verification {
            reference: body.ticket().text(),
            started_at: moment(body.created()),
            finished_at: moment(body.processed()),
            ..Verification::default()
        }
    }
}

impl Judge for OnboardingCompleted {
    fn judge<'a>(body: Node<'a, Self>, judging: &mut Judging<'a>) {
        judging.reference = Judging::quote(body.ticket());
        judging.stated = Judging::quote(body.status());
        judging.decided_at = moment(body.processed()).map(Excerpt::Own);
        let rule = match body.status().word() {
            Some(OnboardingStatus::Successful) => &preventor_onboarding_successful::RULE,
            Some(OnboardingStatus::Awaiting) => &preventor_onboarding_awaiting::RULE,
            Some(OnboardingStatus::Other(_)) | None => &preventor_onboarding_status_unknown::RULE,
        };
        judging.decide(rule, body.status());
        if judging.hears() {
            preventor_processing_ends_before_start::check(body.created(), body.processed(), judging);
        }
    }

    fn describe(body: Node<'_, Self>) -> Verification<'_> {
        Verification {
            reference: body.ticket().text(),
            started_at: moment(body.created()),
            finished_at: moment(body.processed()),
            ..Verification::default()
        }
    }
}

impl Judge for Invitation {
    fn judge<'a>(body: Node<'a, Self>, judging: &mut Judging<'a>) {
        let (state, status) = (body.invitation_state(), body.transaction_status());
        judging.reference = Judging::quote(body.ticket());
        let rule = match status.word() {
            Some(TransactionStatus::Accepted) => &preventor_invitation_accepted::RULE,
            Some(TransactionStatus::Rejected) => &preventor_invitation_rejected::RULE,
            Some(TransactionStatus::Other(_)) => &preventor_invitation_status_unknown::RULE,
            None => {
                judging.stated = Judging::quote(state);
                let (rule, related) = match state.word() {
                    Some(InvitationState::Completed) => {
                        (&preventor_invitation_status_missing::RULE, Some(status.place()))
                    }
                    Some(InvitationState::Expired) => (&preventor_invitation_expired::RULE, None),
                    Some(InvitationState::Pending) => (&preventor_invitation_pending::RULE, None),
                    Some(InvitationState::Cancelled) => (&preventor_invitation_canceled::RULE, None),
                    Some(InvitationState::Other(_)) => (&preventor_invitation_state_unknown::RULE, None),
                    None => (&preventor_invitation_state_unknown::RULE, Some(status.place())),
                };
                return judging.say(rule, state.place(), related);
            }
        };
        judging.stated = Judging::quote(status);
        judging.decide(rule, status);
        preventor_invitation_not_completed::check(body, judging);
    }

    fn describe(body: Node<'_, Self>) -> Verification<'_> {
        Verification {
            reference: body.ticket().text(),
            external_reference: body.cifcod().text(),
            person: describe::invited(body),
            ..Verification::default()
        }
    }
}

fn moment(time: Node<'_, EpochMillis>) -> Option<Cow<'_, str>> {
    from_epoch_millis(time.written()?.parse().ok()?).map(Cow::Owned)
}
