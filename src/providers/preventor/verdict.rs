//! Preventor's words to ours
//!
//! <https://docs.preventor.com/server/webhooks>

use super::describe;
use super::payload::{
    Disposition, FlowStatus, Invitation, InvitationState, OnboardingCompleted, OnboardingStatus, RiskCode,
    TicketCompleted, TicketInProgress, TransactionStatus, VerificationCompleted, VerificationStatus,
};
use crate::json::decimal::Decimal;
use crate::model::judging::{Judging, Quote};
use crate::model::rule::Effect::{Contradicts, Doubts};
use crate::model::rule::effects::{ACCEPT, ASK_USER, FETCH, REJECT, RETRY, REVIEW, WAIT};
use crate::model::rule::rules;
use crate::model::verification::Verification;
use crate::providers::provider::Judge;
use crate::schema::date::from_epoch_millis;
use crate::schema::node::Node;
use crate::schema::scalar::EpochMillis;

rules! {
    /// "ACCEPTED: all flow's subprocesses were executed correctly and `confidence_score` has got to ACCEPTED scoring threshold"
    TICKET_ACCEPTED = "ticket-accepted", ACCEPT, "the provider accepted the ticket";
    /// "REJECTED: an exception has been raised, or any subprocess' result has been considered as unacceptable"
    TICKET_REJECTED = "ticket-rejected", REJECT, "the provider rejected the ticket";
    /// A completed ticket is either ACCEPTED or REJECTED, says the page
    TICKET_STILL_IN_PROGRESS = "ticket-still-in-progress", REVIEW, "the event says completed and the flow status says in progress";
    /// No page prints the word
    TICKET_STATUS_UNKNOWN = "ticket-status-unknown", REVIEW, "the flow status is not one that this version knows";
    /// "PASSED: all flow's subprocesses were executed correctly and their results have been considered as OK"
    ACCEPTED_WITHOUT_PASS = "ticket-accepted-without-pass", Doubts, "the ticket is accepted and its last subprocess is not stated as passed";
    /// The page prints only `LOW` beside ACCEPTED
    RISK_NOT_LOW = "ticket-risk-not-low", Doubts, "the ticket is accepted and its risk is not stated as low";
    /// "in progress, PASSED: all subprocesses were executed correctly"; the flow waits for the person
    STEPS_PASSED = "ticket-steps-passed", ASK_USER, "the steps so far have passed and the person is to go on";
    /// "FAILED: no more retries can be attempted"; the completed event follows
    STEPS_FAILED = "ticket-steps-failed", WAIT, "a step has failed for good and the final event is still to come";
    /// "RETRY: any subprocess' result has been considered as unacceptable and has retries to attempt"
    STEP_TO_RETRY = "ticket-step-to-retry", RETRY, "a step was not acceptable and can be tried again";
    /// `remaining_attempts` "specifies how many attempts can be done if disposition has been set as RETRY"
    NO_ATTEMPTS_LEFT = "ticket-no-attempts-left", Contradicts, "a retry is asked for and no remaining attempt is stated";
    /// No page prints the word
    DISPOSITION_UNKNOWN = "ticket-disposition-unknown", REVIEW, "the disposition is not one that this version knows";
    /// An event in progress carries the flow status `IN_PROGRESS`, says the page
    PROGRESS_CROSSED = "ticket-progress-crossed", Contradicts, "the event says in progress and the flow status does not";
    /// Older model: status VERIFIED
    VERIFICATION_VERIFIED = "verification-verified", ACCEPT, "the provider verified the person";
    /// Older model: status FAILED
    VERIFICATION_FAILED = "verification-failed", REJECT, "the provider did not verify the person";
    /// No page prints the word
    VERIFICATION_UNKNOWN = "verification-status-unknown", REVIEW, "the verification status is not one that this version knows";
    /// Older model: status SUCCESSFUL says that the data is there, not what it is worth
    ONBOARDING_SUCCESSFUL = "onboarding-successful", FETCH, "the onboarding is done and its result is to be fetched";
    /// Older model: status AWAITING
    ONBOARDING_AWAITING = "onboarding-awaiting", WAIT, "the onboarding awaits its result";
    /// No page prints the word
    ONBOARDING_UNKNOWN = "onboarding-status-unknown", REVIEW, "the onboarding status is not one that this version knows";
    /// "ACCEPTED: all the subprocesses of the flow were executed correctly and considered OK"
    INVITATION_ACCEPTED = "invitation-accepted", ACCEPT, "the provider accepted the invited person";
    /// Transaction status REJECTED
    INVITATION_REJECTED = "invitation-rejected", REJECT, "the provider rejected the invited person";
    /// No page prints the word
    INVITATION_UNKNOWN = "invitation-status-unknown", REVIEW, "the transaction status is not one that this version knows";
    /// The page prints only the state `COMPLETED`
    INVITATION_NOT_COMPLETED = "invitation-not-completed", Doubts, "the transaction is accepted and the invitation is not stated as completed";
}

impl Judge for TicketCompleted {
    fn judge<'a>(ticket: Node<'a, Self>, judging: &mut Judging<'a>) {
        let status = ticket.flow_status();
        judging.reference = Judging::quote(ticket.ticket());
        judging.stated = Judging::quote(status);
        judging.score = ticket.confidence_score().hundredth();
        let rule = match status.word() {
            Some(FlowStatus::Accepted) => &TICKET_ACCEPTED,
            Some(FlowStatus::Rejected) => &TICKET_REJECTED,
            Some(FlowStatus::InProgress) => &TICKET_STILL_IN_PROGRESS,
            Some(FlowStatus::Other(_)) | None => &TICKET_STATUS_UNKNOWN,
        };
        judging.decide(rule, status);
        if status.word() == Some(FlowStatus::Accepted) {
            let disposition = ticket.disposition();
            let passed = disposition.word() == Some(Disposition::Passed);
            judging.doubt_beside(&ACCEPTED_WITHOUT_PASS, !passed, disposition, status);
            let risk = ticket.risk_code();
            judging.doubt_beside(&RISK_NOT_LOW, risk.word() != Some(RiskCode::Low), risk, status);
        }
    }

    fn describe(ticket: Node<'_, Self>) -> Verification {
        Verification { reference: ticket.ticket().owned(), ..Verification::default() }
    }
}

impl Judge for TicketInProgress {
    fn judge<'a>(ticket: Node<'a, Self>, judging: &mut Judging<'a>) {
        let disposition = ticket.disposition();
        judging.reference = Judging::quote(ticket.ticket());
        judging.stated = Judging::quote(disposition);
        let rule = match disposition.word() {
            Some(Disposition::Passed) => &STEPS_PASSED,
            Some(Disposition::Failed) => &STEPS_FAILED,
            Some(Disposition::Retry) => &STEP_TO_RETRY,
            Some(Disposition::Other(_)) | None => &DISPOSITION_UNKNOWN,
        };
        judging.decide(rule, disposition);
        if disposition.word() == Some(Disposition::Retry) {
            let attempts = ticket.remaining_attempts();
            let left = attempts.decimal().zip(Decimal::read(b"1")).is_some_and(|(left, one)| left >= one);
            judging.doubt_beside(&NO_ATTEMPTS_LEFT, !left, attempts, disposition);
        }
        let flow = ticket.flow_status();
        let crossed = flow.word() != Some(FlowStatus::InProgress);
        judging.doubt_beside(&PROGRESS_CROSSED, crossed, flow, ticket.event());
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
            Some(VerificationStatus::Verified) => &VERIFICATION_VERIFIED,
            Some(VerificationStatus::Failed) => &VERIFICATION_FAILED,
            Some(VerificationStatus::Other(_)) | None => &VERIFICATION_UNKNOWN,
        };
        judging.decide(rule, body.status());
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
            Some(OnboardingStatus::Successful) => &ONBOARDING_SUCCESSFUL,
            Some(OnboardingStatus::Awaiting) => &ONBOARDING_AWAITING,
            Some(OnboardingStatus::Other(_)) | None => &ONBOARDING_UNKNOWN,
        };
        judging.decide(rule, body.status());
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
        let status = body.transaction_status();
        judging.reference = Judging::quote(body.ticket());
        judging.stated = Judging::quote(status);
        let rule = match status.word() {
            Some(TransactionStatus::Accepted) => &INVITATION_ACCEPTED,
            Some(TransactionStatus::Rejected) => &INVITATION_REJECTED,
            Some(TransactionStatus::Other(_)) | None => &INVITATION_UNKNOWN,
        };
        judging.decide(rule, status);
        let state = body.invitation_state();
        let completed = state.word() == Some(InvitationState::Completed);
        judging.doubt_beside(&INVITATION_NOT_COMPLETED, !completed, state, status);
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
