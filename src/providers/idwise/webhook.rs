//! The webhooks' words to ours: they tell of decisions, never of what these rest on
//!
//! <https://docs.idwise.com/docs/webhook-specifications>

use super::decision::Decisions;
use super::payload::{
    Action, AmlMonitorUpdate, FinalDecision, FinishedCheck, FinishedJourney, FinishedUserSteps,
    KycRenewalDeadlineExceeded, ManuallyReviewed, StepEvent, SystemDecision, UpdatedJourney,
    VerificationUpdateRequired,
};
use super::verdict::{
    CHANGE_UNCLEAR, RENEWAL_OVERDUE, REVIEW_WITHOUT_DECISION, SPOT_CHECK_FINISHED, STEP_DONE, SYSTEM_WORSENED,
    UPDATE_REQUIRED, UPDATED_AFTER_REVIEW, USER_STEPS_FINISHED, WORD_UNKNOWN,
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
        let decisions =
            Decisions { system: body.system_decision(), manual: body.manual_decision(), last: body.final_decision() };
        decisions.decide(judging);
    }

    fn describe(webhook: Node<'_, Self>) -> Verification {
        told(webhook.body().journey_id(), webhook.body().reference_no())
    }
}

impl Judge for FinishedUserSteps {
    fn judge<'a>(webhook: Node<'a, Self>, judging: &mut Judging<'a>) {
        let body = webhook.body();
        let decisions =
            Decisions { system: body.system_decision(), manual: body.manual_decision(), last: body.final_decision() };
        by_event(&USER_STEPS_FINISHED, webhook.event(), body.journey_id(), Some(decisions), judging);
    }

    fn describe(webhook: Node<'_, Self>) -> Verification {
        told(webhook.body().journey_id(), webhook.body().reference_no())
    }
}

impl Judge for ManuallyReviewed {
    fn judge<'a>(webhook: Node<'a, Self>, judging: &mut Judging<'a>) {
        let body = webhook.body();
        judging.reference = Judging::quote(body.journey_id());
        let decisions =
            Decisions { system: body.system_decision(), manual: body.manual_decision(), last: body.final_decision() };
        if let Some(accepted) = decisions.decide(judging) {
            judging.doubt(&REVIEW_WITHOUT_DECISION, !accepted.reviewed, body.manual_decision());
        }
    }

    fn describe(webhook: Node<'_, Self>) -> Verification {
        told(webhook.body().journey_id(), webhook.body().reference_no())
    }
}

impl Judge for UpdatedJourney {
    fn judge<'a>(webhook: Node<'a, Self>, judging: &mut Judging<'a>) {
        let body = webhook.body();
        judging.reference = Judging::quote(body.journey_id());
        let (system, action) = (body.system_decision(), body.action());
        let decisions = Decisions { system, manual: body.manual_decision(), last: body.final_decision() };
        if let Some(accepted) = decisions.decide(judging) {
            judging.doubt(&WORD_UNKNOWN, matches!(action.word(), Some(Action::Other(_))), action);
            let older = accepted.reviewed
                && system.word() != Some(SystemDecision::Complete)
                && action.word() != Some(Action::ManualReview);
            judging.doubt_beside(&UPDATED_AFTER_REVIEW, older, system, action);
        }
    }

    fn describe(webhook: Node<'_, Self>) -> Verification {
        told(webhook.body().journey_id(), webhook.body().reference_no())
    }
}

impl Judge for AmlMonitorUpdate {
    fn judge<'a>(webhook: Node<'a, Self>, judging: &mut Judging<'a>) {
        let body = webhook.body();
        judging.reference = Judging::quote(body.journey_id());
        let (system, previous) = (body.system_decision(), body.previous_system_decision());
        let decisions = Decisions { system, manual: body.manual_decision(), last: body.final_decision() };
        if let Some(accepted) = decisions.decide(judging) {
            let now = system.word().and_then(|word| rank_of_system(&word));
            let before = previous.word().and_then(|word| rank(&word));
            let worse = now.zip(before).is_some_and(|(now, before)| now > before);
            judging.doubt_beside(&SYSTEM_WORSENED, worse, system, previous);
            judging.doubt(&WORD_UNKNOWN, matches!(previous.word(), Some(FinalDecision::Other(_))), previous);
            // A system that is content leaves nothing for an approval to be older than.
            let unclear = accepted.reviewed && now != Some(0);
            judging.doubt(&CHANGE_UNCLEAR, unclear && previous.is_absent(), previous);
            judging.doubt(&CHANGE_UNCLEAR, unclear && system.is_absent(), system);
        }
    }

    fn describe(webhook: Node<'_, Self>) -> Verification {
        told(webhook.body().journey_id(), webhook.body().reference_no())
    }
}

impl Judge for StepEvent {
    fn judge<'a>(webhook: Node<'a, Self>, judging: &mut Judging<'a>) {
        let body = webhook.body();
        let decisions =
            Decisions { system: body.system_decision(), manual: body.manual_decision(), last: body.final_decision() };
        by_event(&STEP_DONE, webhook.event(), body.journey_id(), Some(decisions), judging);
    }

    fn describe(webhook: Node<'_, Self>) -> Verification {
        told(webhook.body().journey_id(), webhook.body().reference_no())
    }
}

impl Judge for FinishedCheck {
    fn judge<'a>(webhook: Node<'a, Self>, judging: &mut Judging<'a>) {
        by_event(&SPOT_CHECK_FINISHED, webhook.event(), check_id(webhook), None, judging);
    }

    fn describe(webhook: Node<'_, Self>) -> Verification {
        told(check_id(webhook), webhook.body().reference_no())
    }
}

impl Judge for VerificationUpdateRequired {
    fn judge<'a>(webhook: Node<'a, Self>, judging: &mut Judging<'a>) {
        let body = webhook.body();
        let decisions =
            Decisions { system: body.system_decision(), manual: body.manual_decision(), last: body.final_decision() };
        by_event(&UPDATE_REQUIRED, webhook.event(), body.journey_id(), Some(decisions), judging);
    }

    fn describe(webhook: Node<'_, Self>) -> Verification {
        told(webhook.body().journey_id(), webhook.body().reference_no())
    }
}

impl Judge for KycRenewalDeadlineExceeded {
    fn judge<'a>(webhook: Node<'a, Self>, judging: &mut Judging<'a>) {
        by_event(&RENEWAL_OVERDUE, webhook.event(), webhook.body().journey_id(), None, judging);
    }

    fn describe(webhook: Node<'_, Self>) -> Verification {
        told(webhook.body().journey_id(), webhook.body().reference_no())
    }
}

/// The event itself decides, unless a reviewer has rejected
fn by_event<'a>(
    rule: &'static Rule,
    event: Node<'a, Text>,
    id: Node<'a, Id>,
    decisions: Option<Decisions<'a>>,
    judging: &mut Judging<'a>,
) {
    judging.reference = Judging::quote(id);
    if !decisions.is_some_and(|decisions| decisions.reject(judging)) {
        judging.stated = Judging::quote(event);
        judging.decide(rule, event);
    }
}

fn told(id: Node<'_, Id>, reference: Node<'_, Id>) -> Verification {
    Verification { reference: id.owned(), external_reference: reference.owned(), ..Verification::default() }
}

/// What the result is to be fetched by: the check's own id, before that of the onboarding
fn check_id(webhook: Node<'_, FinishedCheck>) -> Node<'_, Id> {
    let body = webhook.body();
    let ids = [body.spot_check_journey_id(), body.ongoing_check_id()];
    ids.into_iter().find(|id| !id.is_absent()).unwrap_or_else(|| body.journey_id())
}

/// How bad a system's decision is
fn rank_of_system(word: &SystemDecision) -> Option<u8> {
    match word {
        SystemDecision::Complete => Some(0),
        SystemDecision::Incomplete => Some(1),
        SystemDecision::Refer => Some(2),
        SystemDecision::Other(_) => None,
    }
}

/// How bad a decision is, whoever made it
fn rank(word: &FinalDecision) -> Option<u8> {
    match word {
        FinalDecision::Approved | FinalDecision::Complete => Some(0),
        FinalDecision::Incomplete => Some(1),
        FinalDecision::ResubmissionRequested | FinalDecision::Refer => Some(2),
        FinalDecision::Rejected => Some(3),
        FinalDecision::Other(_) => None,
    }
}
