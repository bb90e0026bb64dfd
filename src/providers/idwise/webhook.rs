//! Judges IDWise's webhooks, which contain decisions but never the evidence for them
//!
//! <https://docs.idwise.com/docs/webhook-specifications>

use super::decision::{Decided, Decisions};
use super::payload::{
    Action, AmlMonitorUpdate, FinalDecision, FinishedCheck, FinishedJourney, FinishedUserSteps,
    KycRenewalDeadlineExceeded, ManuallyReviewed, StepEvent, UpdatedJourney, VerificationUpdateRequired,
};
use super::rules::{
    idwise_evidence_unknown, idwise_finished_incomplete, idwise_renewal_overdue, idwise_review_without_decision,
    idwise_spot_check_finished, idwise_step_done, idwise_system_change_unclear, idwise_system_decision_worsened,
    idwise_update_required, idwise_updated_after_review, idwise_user_steps_finished,
};
use crate::model::judging::Judging;
use crate::model::rule::Rule;
use crate::model::verification::Verification;
use crate::providers::provider::Judge;
use crate::schema::node::Node;
use crate::schema::scalar::{Id, Text};

impl Judge for FinishedJourney {
    fn judge<'a>(webhook: Node<'a, Self>, judging: &mut Judging<'a>) {
        let body = webhook.body();
        judging.reference = Judging::quote(body.journey_id());
        let decisions = body.decisions();
        decisions.decide(judging);
        idwise_finished_incomplete::check(webhook.event(), body.system_decision(), judging);
    }

    fn describe(webhook: Node<'_, Self>) -> Verification<'_> {
        told(webhook.body().journey_id(), webhook.body().reference_no())
    }
}

impl Judge for FinishedUserSteps {
    fn judge<'a>(webhook: Node<'a, Self>, judging: &mut Judging<'a>) {
        let body = webhook.body();
        by_event(&idwise_user_steps_finished::RULE, webhook.event(), body.journey_id(), body.decisions(), judging);
    }

    fn describe(webhook: Node<'_, Self>) -> Verification<'_> {
        told(webhook.body().journey_id(), webhook.body().reference_no())
    }
}

impl Judge for ManuallyReviewed {
    fn judge<'a>(webhook: Node<'a, Self>, judging: &mut Judging<'a>) {
        let body = webhook.body();
        judging.reference = Judging::quote(body.journey_id());
        let decisions = body.decisions();
        // The older page prints no manual decision, but `null` says that there is none.
        let accepted =
            if decisions.manual.is_null() { decisions.decide(judging) } else { decisions.decide_reviewed(judging) };
        if let Some(accepted) = accepted {
            idwise_review_without_decision::check(accepted, body.manual_decision(), judging);
        }
    }

    fn describe(webhook: Node<'_, Self>) -> Verification<'_> {
        told(webhook.body().journey_id(), webhook.body().reference_no())
    }
}

impl Judge for UpdatedJourney {
    fn judge<'a>(webhook: Node<'a, Self>, judging: &mut Judging<'a>) {
        let body = webhook.body();
        judging.reference = Judging::quote(body.journey_id());
        let (system, action) = (body.system_decision(), body.action());
        if let Some(accepted) = body.decisions().decide(judging) {
            judging.doubt(&idwise_evidence_unknown::RULE, matches!(action.word(), Some(Action::Other(_))), action);
            idwise_updated_after_review::check(accepted, system, action, judging);
        }
    }

    fn describe(webhook: Node<'_, Self>) -> Verification<'_> {
        told(webhook.body().journey_id(), webhook.body().reference_no())
    }
}

impl Judge for AmlMonitorUpdate {
    fn judge<'a>(webhook: Node<'a, Self>, judging: &mut Judging<'a>) {
        let body = webhook.body();
        judging.reference = Judging::quote(body.journey_id());
        let (system, previous) = (body.system_decision(), body.previous_system_decision());
        if let Some(accepted) = body.decisions().decide(judging) {
            idwise_system_decision_worsened::check(system, previous, judging);
            let unknown = matches!(previous.word(), Some(FinalDecision::Other(_)));
            judging.doubt(&idwise_evidence_unknown::RULE, unknown, previous);
            idwise_system_change_unclear::check(accepted, system, previous, judging);
        }
    }

    fn describe(webhook: Node<'_, Self>) -> Verification<'_> {
        told(webhook.body().journey_id(), webhook.body().reference_no())
    }
}

impl Judge for StepEvent {
    fn judge<'a>(webhook: Node<'a, Self>, judging: &mut Judging<'a>) {
        let body = webhook.body();
        by_event(&idwise_step_done::RULE, webhook.event(), body.journey_id(), body.decisions(), judging);
    }

    fn describe(webhook: Node<'_, Self>) -> Verification<'_> {
        told(webhook.body().journey_id(), webhook.body().reference_no())
    }
}

impl Judge for FinishedCheck {
    fn judge<'a>(webhook: Node<'a, Self>, judging: &mut Judging<'a>) {
        let body = webhook.body();
        by_event(&idwise_spot_check_finished::RULE, webhook.event(), check_id(webhook), body.decisions(), judging);
    }

    fn describe(webhook: Node<'_, Self>) -> Verification<'_> {
        told(check_id(webhook), webhook.body().reference_no())
    }
}

impl Judge for VerificationUpdateRequired {
    fn judge<'a>(webhook: Node<'a, Self>, judging: &mut Judging<'a>) {
        let body = webhook.body();
        by_event(&idwise_update_required::RULE, webhook.event(), body.journey_id(), body.decisions(), judging);
    }

    fn describe(webhook: Node<'_, Self>) -> Verification<'_> {
        told(webhook.body().journey_id(), webhook.body().reference_no())
    }
}

impl Judge for KycRenewalDeadlineExceeded {
    fn judge<'a>(webhook: Node<'a, Self>, judging: &mut Judging<'a>) {
        let body = webhook.body();
        by_event(&idwise_renewal_overdue::RULE, webhook.event(), body.journey_id(), body.decisions(), judging);
    }

    fn describe(webhook: Node<'_, Self>) -> Verification<'_> {
        told(webhook.body().journey_id(), webhook.body().reference_no())
    }
}

/// Lets the event itself decide, unless a reviewer rejected, or the system did and no reviewer has decided
fn by_event<'a>(
    rule: &'static Rule,
    event: Node<'a, Text>,
    id: Node<'a, Id>,
    decisions: Decisions<'a>,
    judging: &mut Judging<'a>,
) {
    judging.reference = Judging::quote(id);
    if !decisions.reject(judging) {
        judging.stated = Judging::quote(event);
        judging.decide(rule, event);
    }
}

fn told<'a>(id: Node<'a, Id>, reference: Node<'a, Id>) -> Verification<'a> {
    Verification { reference: id.text(), external_reference: reference.text(), ..Verification::default() }
}

/// Returns the id by which to fetch the result: the check's own id, otherwise that of the onboarding
fn check_id(webhook: Node<'_, FinishedCheck>) -> Node<'_, Id> {
    let body = webhook.body();
    let ids = [body.spot_check_journey_id(), body.ongoing_check_id()];
    ids.into_iter().find(|id| !id.is_absent()).unwrap_or_else(|| body.journey_id())
}
