//! Preventor's words to ours
//!
//! <https://docs.preventor.com/server/webhooks>

use super::payload::{
    Disposition, FlowStatus, Invitation, InvitationState, OnboardingCompleted, OnboardingStatus, TicketCompleted,
    TicketInProgress, TransactionStatus, VerificationCompleted, VerificationStatus,
};
use super::rules::{
    invitation_accepted, invitation_canceled, invitation_expired, invitation_not_completed, invitation_pending,
    invitation_rejected, invitation_state_unknown, invitation_status_missing, invitation_status_unknown,
    onboarding_awaiting, onboarding_status_unknown, onboarding_successful, processing_ends_before_start,
    ticket_accepted, ticket_accepted_at_no_confidence, ticket_accepted_without_pass, ticket_completed_to_retry,
    ticket_data_of_another_sub_event, ticket_data_of_more_sub_events, ticket_disposition_unknown,
    ticket_failed_with_attempts_left, ticket_failure_not_shown, ticket_general_status_not_valid,
    ticket_no_attempts_left, ticket_passed_beside_failed_step, ticket_passed_without_step, ticket_progress_crossed,
    ticket_rejected, ticket_rejected_though_passed, ticket_risk_not_low, ticket_status_unknown,
    ticket_step_passed_at_zero, ticket_step_to_retry, ticket_steps_failed, ticket_steps_passed, ticket_steps_unstated,
    ticket_still_in_progress, ticket_sub_event_unknown, ticket_validation_unknown, verification_failed,
    verification_status_unknown, verification_verified,
};
use super::steps::Step;
use super::{describe, entries};
use crate::model::judging::{Judging, Quote};
use crate::model::verification::Verification;
use crate::providers::provider::Judge;
use crate::schema::date::from_epoch_millis;
use crate::schema::node::Node;
use crate::schema::scalar::EpochMillis;

impl Judge for TicketCompleted {
    fn judge<'a>(ticket: Node<'a, Self>, judging: &mut Judging<'a>) {
        let status = ticket.flow_status();
        judging.reference = Judging::quote(ticket.ticket());
        judging.stated = Judging::quote(status);
        judging.score = ticket.confidence_score().hundredth();
        let rule = match status.word() {
            Some(FlowStatus::Accepted) => &ticket_accepted::RULE,
            Some(FlowStatus::Rejected) => &ticket_rejected::RULE,
            Some(FlowStatus::InProgress) => &ticket_still_in_progress::RULE,
            Some(FlowStatus::Other(_)) | None => &ticket_status_unknown::RULE,
        };
        judging.decide(rule, status);
        if status.word() == Some(FlowStatus::Accepted) {
            ticket_accepted_without_pass::check(ticket, judging);
            ticket_risk_not_low::check(ticket, judging);
            ticket_accepted_at_no_confidence::check(ticket, judging);
        }
        ticket_completed_to_retry::check(ticket, judging);
        if !ticket.data().is_absent() {
            steps_bear_out(ticket, judging);
        }
        if judging.hears() {
            ticket_rejected_though_passed::check(status, ticket.disposition(), judging);
        }
    }

    fn describe(ticket: Node<'_, Self>) -> Verification {
        Verification {
            reference: ticket.ticket().owned(),
            checks: describe::checks(ticket.data()),
            ..Verification::default()
        }
    }
}

/// Looks at the subprocesses of a ticket that is done, where there are any
fn steps_bear_out<'a>(ticket: Node<'a, TicketCompleted>, judging: &mut Judging<'a>) {
    let (steps, disposition) = (Step::all(ticket.data()), ticket.disposition());
    if ticket.flow_status().word() == Some(FlowStatus::Accepted) {
        ticket_steps_unstated::check(&steps, ticket, judging);
    }
    if disposition.word() == Some(Disposition::Passed) {
        ticket_passed_beside_failed_step::check(&steps, ticket.data(), disposition, judging);
    }
    if judging.may_be_unknown() {
        ticket_validation_unknown::check(ticket.data().id_proofing().validations(), judging);
    }
    entries::unknown(ticket.data(), judging);
    ticket_step_passed_at_zero::check(ticket.data(), judging);
    if judging.hears() {
        ticket_general_status_not_valid::check(ticket.data().id_proofing(), judging);
        ticket_failure_not_shown::check(&steps, ticket.data(), disposition, judging);
        if disposition.word() == Some(Disposition::Passed) {
            ticket_passed_without_step::of_completed(&steps, disposition, judging);
        }
    }
}

impl Judge for TicketInProgress {
    fn judge<'a>(ticket: Node<'a, Self>, judging: &mut Judging<'a>) {
        let disposition = ticket.disposition();
        judging.reference = Judging::quote(ticket.ticket());
        judging.stated = Judging::quote(disposition);
        let rule = match disposition.word() {
            Some(Disposition::Passed) => &ticket_steps_passed::RULE,
            Some(Disposition::Failed) => &ticket_steps_failed::RULE,
            Some(Disposition::Retry) => &ticket_step_to_retry::RULE,
            Some(Disposition::Other(_)) | None => &ticket_disposition_unknown::RULE,
        };
        judging.decide(rule, disposition);
        let steps = Step::all(ticket.data());
        match disposition.word() {
            Some(Disposition::Passed) => {
                ticket_passed_beside_failed_step::check(&steps, ticket.data(), disposition, judging);
            }
            Some(Disposition::Retry) => ticket_no_attempts_left::check(ticket, judging),
            _ => {}
        }
        ticket_progress_crossed::check(ticket, judging);
        ticket_sub_event_unknown::check(ticket.sub_event(), judging);
        ticket_data_of_another_sub_event::check(&steps, ticket, judging);
        entries::unknown(ticket.data(), judging);
        ticket_step_passed_at_zero::check(ticket.data(), judging);
        let proofing = ticket.data().id_proofing();
        if judging.may_be_unknown() {
            ticket_validation_unknown::check(proofing.validations(), judging);
        }
        if judging.hears() {
            ticket_failure_not_shown::check(&steps, ticket.data(), disposition, judging);
            ticket_rejected_though_passed::check(ticket.flow_status(), disposition, judging);
            ticket_failed_with_attempts_left::check(ticket, judging);
            ticket_passed_without_step::check(&steps, ticket, judging);
            ticket_data_of_more_sub_events::check(&steps, ticket, judging);
            ticket_general_status_not_valid::check(proofing, judging);
        }
    }

    fn describe(ticket: Node<'_, Self>) -> Verification {
        Verification {
            reference: ticket.ticket().owned(),
            checks: describe::checks(ticket.data()),
            ..Verification::default()
        }
    }
}

impl Judge for VerificationCompleted {
    fn judge<'a>(body: Node<'a, Self>, judging: &mut Judging<'a>) {
        judging.reference = Judging::quote(body.ticket());
        judging.stated = Judging::quote(body.status());
        judging.decided_at = moment(body.processed()).map(|time| Quote::Own(time.into()));
        let rule = match body.status().word() {
            Some(VerificationStatus::Verified) => &verification_verified::RULE,
            Some(VerificationStatus::Failed) => &verification_failed::RULE,
            Some(VerificationStatus::Other(_)) | None => &verification_status_unknown::RULE,
        };
        judging.decide(rule, body.status());
        if judging.hears() {
            processing_ends_before_start::check(body.created(), body.processed(), judging);
        }
    }

    fn describe(body: Node<'_, Self>) -> Verification {
        Verification {
            reference: body.ticket().owned(),
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
        judging.decided_at = moment(body.processed()).map(|time| Quote::Own(time.into()));
        let rule = match body.status().word() {
            Some(OnboardingStatus::Successful) => &onboarding_successful::RULE,
            Some(OnboardingStatus::Awaiting) => &onboarding_awaiting::RULE,
            Some(OnboardingStatus::Other(_)) | None => &onboarding_status_unknown::RULE,
        };
        judging.decide(rule, body.status());
        if judging.hears() {
            processing_ends_before_start::check(body.created(), body.processed(), judging);
        }
    }

    fn describe(body: Node<'_, Self>) -> Verification {
        Verification {
            reference: body.ticket().owned(),
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
            Some(TransactionStatus::Accepted) => &invitation_accepted::RULE,
            Some(TransactionStatus::Rejected) => &invitation_rejected::RULE,
            Some(TransactionStatus::Other(_)) => &invitation_status_unknown::RULE,
            None => {
                judging.stated = Judging::quote(state);
                let (rule, related) = match state.word() {
                    Some(InvitationState::Completed) => (&invitation_status_missing::RULE, Some(status.place())),
                    Some(InvitationState::Expired) => (&invitation_expired::RULE, None),
                    Some(InvitationState::Pending) => (&invitation_pending::RULE, None),
                    Some(InvitationState::Cancelled) => (&invitation_canceled::RULE, None),
                    Some(InvitationState::Other(_)) => (&invitation_state_unknown::RULE, None),
                    None => (&invitation_state_unknown::RULE, Some(status.place())),
                };
                return judging.say(rule, state.place(), related);
            }
        };
        judging.stated = Judging::quote(status);
        judging.decide(rule, status);
        invitation_not_completed::check(body, judging);
    }

    fn describe(body: Node<'_, Self>) -> Verification {
        Verification {
            reference: body.ticket().owned(),
            external_reference: body.cifcod().owned(),
            person: describe::invited(body),
            ..Verification::default()
        }
    }
}

fn moment(time: Node<'_, EpochMillis>) -> Option<String> {
    from_epoch_millis(time.written()?.parse().ok()?)
}
