//! Turns the words of Bive into verdicts
//!
//! <https://docs.bive.ai/understanding-verification-results>

use super::describe;
use super::payload::{AssociatedPersons, Demo, Details, Status, Truth, Validity, Webhook, Workflow};
use super::rules::{
    bive_associated_person_false, bive_associated_person_not_true, bive_associated_persons_in_prose,
    bive_associated_persons_of_a_person, bive_component_false, bive_component_flagged, bive_component_result_unknown,
    bive_confidence_missing, bive_confidence_too_low, bive_final_result_crossed, bive_final_result_false,
    bive_final_result_false_not_shown, bive_final_result_false_unsure, bive_final_result_inconclusive,
    bive_final_result_inconclusive_yet_sure, bive_final_result_missing, bive_final_result_true,
    bive_final_result_unknown, bive_liveness_awaited_unasked, bive_no_components, bive_report_before_completion,
    bive_webhook_before_completion, bive_workflow_awaiting_liveness, bive_workflow_failed,
    bive_workflow_generating_liveness, bive_workflow_initiated, bive_workflow_progress_crossed, bive_workflow_running,
    bive_workflow_status_unknown, bive_workflow_type_unknown,
};
use crate::model::judging::Judging;
use crate::model::verification::Verification;
use crate::providers::provider::Judge;
use crate::rules::error_beside_result;
use crate::rules::test_environment;
use crate::schema::node::Node;
use crate::schema::scalar::Percent;

impl Judge for Workflow {
    fn judge<'a>(workflow: Node<'a, Self>, judging: &mut Judging<'a>) {
        judging.reference = Judging::quote(workflow.id());
        judging.stated = Judging::quote(workflow.status());
        by_status(workflow, judging);
        bive_workflow_type_unknown::check(workflow.workflow_type(), judging);
        made_for_a_test(workflow.demo(), judging);
        error_beside_result::check([workflow.error(), workflow.errors()], judging);
        if judging.hears() {
            bive_report_before_completion::check(workflow, judging);
            bive_liveness_awaited_unasked::check(workflow, judging);
            bive_associated_persons_of_a_person::check(workflow, judging);
        }
    }

    fn describe(workflow: Node<'_, Self>) -> Verification<'_> {
        describe::workflow(workflow)
    }
}

fn by_status<'a>(workflow: Node<'a, Workflow>, judging: &mut Judging<'a>) {
    let status = workflow.status();
    let rule = match status.word() {
        Some(Status::Initiated) => &bive_workflow_initiated::RULE,
        Some(Status::GeneratingLivenessCheck) => &bive_workflow_generating_liveness::RULE,
        Some(Status::AwaitingLivenessCheck) => &bive_workflow_awaiting_liveness::RULE,
        Some(Status::Running) => &bive_workflow_running::RULE,
        Some(Status::Completed) => return by_result(workflow, judging),
        Some(Status::Failed) => &bive_workflow_failed::RULE,
        Some(Status::Other(_)) | None => &bive_workflow_status_unknown::RULE,
    };
    judging.decide(rule, status);
    bive_workflow_progress_crossed::check(workflow, judging);
}

/// Judges a completed verification
fn by_result<'a>(workflow: Node<'a, Workflow>, judging: &mut Judging<'a>) {
    let (result, confidence) = (workflow.final_result().result(), workflow.final_result().confidence());
    if !result.is_absent() {
        judging.stated = Judging::quote(result);
    }
    match result.word() {
        Some(Truth::True) => {
            judging.decide(&bive_final_result_true::RULE, result);
            confidence_bears_out(confidence, result, judging);
            components_bear_out(workflow.details(), result, judging);
            persons_bear_out(workflow.associated_persons(), result, judging);
        }
        Some(Truth::False) if bive_confidence_too_low::is_sure(confidence) => {
            judging.decide(&bive_final_result_false::RULE, result);
        }
        Some(Truth::False) => {
            judging.decide(&bive_final_result_false_unsure::RULE, result);
            confidence_bears_out(confidence, result, judging);
        }
        Some(Truth::Unknown) => judging.decide(&bive_final_result_inconclusive::RULE, result),
        Some(Truth::Other(_)) => judging.decide(&bive_final_result_unknown::RULE, result),
        None => judging.decide(&bive_final_result_missing::RULE, result),
    }
    bive_final_result_crossed::check(workflow.final_result(), judging);
    if judging.hears() {
        bive_final_result_false_not_shown::check(workflow, judging);
        bive_final_result_inconclusive_yet_sure::check(workflow.final_result(), judging);
    }
}

fn confidence_bears_out<'a>(confidence: Node<'a, Percent>, stated: Node<'a, Truth>, judging: &mut Judging<'a>) {
    bive_confidence_too_low::check(confidence, stated, judging);
    bive_confidence_missing::check(confidence, stated, judging);
}

fn components_bear_out<'a>(details: Node<'a, Details>, stated: Node<'a, Truth>, judging: &mut Judging<'a>) {
    let mut none = true;
    describe::components(details, &mut |_, result| {
        none = false;
        match result.word() {
            Some(Validity::True) => {}
            Some(Validity::False) => judging.doubt_beside(&bive_component_false::RULE, true, result, stated),
            Some(Validity::Flagged) => judging.doubt(&bive_component_flagged::RULE, true, result),
            Some(Validity::Other(_)) | None => judging.doubt(&bive_component_result_unknown::RULE, true, result),
        }
    });
    judging.doubt(&bive_no_components::RULE, none, details);
}

fn persons_bear_out<'a>(persons: Node<'a, AssociatedPersons>, stated: Node<'a, Truth>, judging: &mut Judging<'a>) {
    if persons.is_absent() {
        return;
    }
    bive_associated_persons_in_prose::check(persons, judging);
    bive_associated_person_false::check(persons, stated, judging);
    bive_associated_person_not_true::check(persons, judging);
}

/// Reports a result that was made up for a test: one flag makes a success, the other a flagged component
///
/// Both are false unless requested, so a flag that is false means nothing.
fn made_for_a_test<'a>(demo: Node<'a, Demo>, judging: &mut Judging<'a>) {
    let made_up = [demo.status(), demo.flag()].into_iter().find(|flag| flag.flag() == Some(true));
    if let Some(flag) = made_up {
        judging.doubt(&test_environment::RULE, true, flag);
    }
}

impl Judge for Webhook {
    fn judge<'a>(webhook: Node<'a, Self>, judging: &mut Judging<'a>) {
        Workflow::judge(webhook.data(), judging);
        bive_webhook_before_completion::check(webhook, judging);
    }

    fn describe(webhook: Node<'_, Self>) -> Verification<'_> {
        describe::workflow(webhook.data())
    }
}
