//! Bive's words to ours
//!
//! <https://docs.bive.ai/understanding-verification-results>

use super::describe;
use super::payload::{AssociatedPersons, Demo, Details, Status, Truth, Validity, Webhook, Workflow};
use super::rules::{
    associated_person_false, associated_person_not_true, associated_persons_in_prose, associated_persons_of_a_person,
    component_false, component_flagged, component_result_unknown, confidence_missing, confidence_too_low,
    final_result_crossed, final_result_false, final_result_false_not_shown, final_result_false_unsure,
    final_result_inconclusive, final_result_inconclusive_yet_sure, final_result_missing, final_result_true,
    final_result_unknown, liveness_awaited_unasked, no_components, report_before_completion, webhook_before_completion,
    workflow_awaiting_liveness, workflow_failed, workflow_generating_liveness, workflow_initiated,
    workflow_progress_crossed, workflow_running, workflow_status_unknown, workflow_type_unknown,
};
use crate::model::error_beside_result;
use crate::model::judging::Judging;
use crate::model::test_environment;
use crate::model::verification::Verification;
use crate::providers::provider::Judge;
use crate::schema::node::Node;
use crate::schema::scalar::Percent;

impl Judge for Workflow {
    fn judge<'a>(workflow: Node<'a, Self>, judging: &mut Judging<'a>) {
        judging.reference = Judging::quote(workflow.id());
        judging.stated = Judging::quote(workflow.status());
        by_status(workflow, judging);
        workflow_type_unknown::check(workflow.workflow_type(), judging);
        made_for_a_test(workflow.demo(), judging);
        error_beside_result::check([workflow.error(), workflow.errors()], judging);
        if judging.hears() {
            report_before_completion::check(workflow, judging);
            liveness_awaited_unasked::check(workflow, judging);
            associated_persons_of_a_person::check(workflow, judging);
        }
    }

    fn describe(workflow: Node<'_, Self>) -> Verification {
        describe::workflow(workflow)
    }
}

fn by_status<'a>(workflow: Node<'a, Workflow>, judging: &mut Judging<'a>) {
    let status = workflow.status();
    let rule = match status.word() {
        Some(Status::Initiated) => &workflow_initiated::RULE,
        Some(Status::GeneratingLivenessCheck) => &workflow_generating_liveness::RULE,
        Some(Status::AwaitingLivenessCheck) => &workflow_awaiting_liveness::RULE,
        Some(Status::Running) => &workflow_running::RULE,
        Some(Status::Completed) => return by_result(workflow, judging),
        Some(Status::Failed) => &workflow_failed::RULE,
        Some(Status::Other(_)) | None => &workflow_status_unknown::RULE,
    };
    judging.decide(rule, status);
    workflow_progress_crossed::check(workflow, judging);
}

/// Judges a completed verification
fn by_result<'a>(workflow: Node<'a, Workflow>, judging: &mut Judging<'a>) {
    let (result, confidence) = (workflow.final_result().result(), workflow.final_result().confidence());
    if !result.is_absent() {
        judging.stated = Judging::quote(result);
    }
    match result.word() {
        Some(Truth::True) => {
            judging.decide(&final_result_true::RULE, result);
            confidence_bears_out(confidence, result, judging);
            components_bear_out(workflow.details(), result, judging);
            persons_bear_out(workflow.associated_persons(), result, judging);
        }
        Some(Truth::False) if confidence_too_low::is_sure(confidence) => {
            judging.decide(&final_result_false::RULE, result);
        }
        Some(Truth::False) => {
            judging.decide(&final_result_false_unsure::RULE, result);
            confidence_bears_out(confidence, result, judging);
        }
        Some(Truth::Unknown) => judging.decide(&final_result_inconclusive::RULE, result),
        Some(Truth::Other(_)) => judging.decide(&final_result_unknown::RULE, result),
        None => judging.decide(&final_result_missing::RULE, result),
    }
    final_result_crossed::check(workflow.final_result(), judging);
    if judging.hears() {
        final_result_false_not_shown::check(workflow, judging);
        final_result_inconclusive_yet_sure::check(workflow.final_result(), judging);
    }
}

fn confidence_bears_out<'a>(confidence: Node<'a, Percent>, stated: Node<'a, Truth>, judging: &mut Judging<'a>) {
    confidence_too_low::check(confidence, stated, judging);
    confidence_missing::check(confidence, stated, judging);
}

fn components_bear_out<'a>(details: Node<'a, Details>, stated: Node<'a, Truth>, judging: &mut Judging<'a>) {
    let mut none = true;
    describe::components(details, &mut |_, result| {
        none = false;
        match result.word() {
            Some(Validity::True) => {}
            Some(Validity::False) => judging.doubt_beside(&component_false::RULE, true, result, stated),
            Some(Validity::Flagged) => judging.doubt(&component_flagged::RULE, true, result),
            Some(Validity::Other(_)) | None => judging.doubt(&component_result_unknown::RULE, true, result),
        }
    });
    judging.doubt(&no_components::RULE, none, details);
}

fn persons_bear_out<'a>(persons: Node<'a, AssociatedPersons>, stated: Node<'a, Truth>, judging: &mut Judging<'a>) {
    if persons.is_absent() {
        return;
    }
    associated_persons_in_prose::check(persons, judging);
    associated_person_false::check(persons, stated, judging);
    associated_person_not_true::check(persons, judging);
}

/// Either flag makes a result up: one a success, the other a flagged component
///
/// Both are false unless asked for, so that they be there and false says nothing.
fn made_for_a_test<'a>(demo: Node<'a, Demo>, judging: &mut Judging<'a>) {
    let made_up = [demo.status(), demo.flag()].into_iter().find(|flag| flag.flag() == Some(true));
    if let Some(flag) = made_up {
        judging.doubt(&test_environment::RULE, true, flag);
    }
}

impl Judge for Webhook {
    fn judge<'a>(webhook: Node<'a, Self>, judging: &mut Judging<'a>) {
        Workflow::judge(webhook.data(), judging);
        webhook_before_completion::check(webhook, judging);
    }

    fn describe(webhook: Node<'_, Self>) -> Verification {
        describe::workflow(webhook.data())
    }
}
