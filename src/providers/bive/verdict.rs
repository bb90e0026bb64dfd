//! Bive's words to ours
//!
//! <https://docs.bive.ai/understanding-verification-results>

use super::describe;
use super::payload::{
    AssociatedPerson, AssociatedPersons, Demo, Details, Status, Truth, Validity, Webhook, Workflow, WorkflowType,
};
use crate::json::decimal::Decimal;
use crate::model::judging::Judging;
use crate::model::rule::Effect::{Contradicts, Doubts};
use crate::model::rule::effects::{ACCEPT, ASK_USER, ERROR, REJECT, REVIEW, WAIT};
use crate::model::rule::{TEST_ENVIRONMENT, rules};
use crate::model::verification::Verification;
use crate::providers::provider::Judge;
use crate::schema::node::Node;
use crate::schema::scalar::{Percent, Text};

rules! {
    /// "Initiated: Think of this as 'Request Received.'"
    WORKFLOW_INITIATED = "workflow-initiated", WAIT, "the request was received and nothing is decided";
    /// "`GeneratingLivenessCheck`: We're creating the unique liveness check links"
    LIVENESS_GENERATED = "workflow-generating-liveness", WAIT, "the links for the liveness checks are being made";
    /// "`AwaitingLivenessCheck`: Now it's the users' turn! [...] Their action is required to move forward"
    LIVENESS_AWAITED = "workflow-awaiting-liveness", ASK_USER, "the liveness check waits for the person";
    /// "Running: [...] Our system is now actively reviewing everything to make a verification decision."
    WORKFLOW_RUNNING = "workflow-running", WAIT, "the verification is under review by the provider";
    /// "Failed: Something went wrong during the process, and we couldn't complete your request."
    WORKFLOW_FAILED = "workflow-failed", ERROR, "the provider could not complete the verification";
    /// No page prints the word
    WORKFLOW_UNKNOWN = "workflow-status-unknown", REVIEW, "the verification's status is not one that this version knows";
    /// "Completed: The verification process is finished, and a decision has been made."
    WORKFLOW_CROSSED = "workflow-progress-crossed", Contradicts, "the verification is not completed and has a result";
    /// "`workflow_type`: business | person"
    TYPE_UNKNOWN = "workflow-type-unknown", Doubts, "who is verified is neither a person nor a business";
    /// "verification.completed: Sent when a verification is completed"
    WEBHOOK_CROSSED = "webhook-before-completion", Contradicts, "the webhook says completed and the verification's status does not";
    /// "true: The identity is considered valid based on the provided information."
    RESULT_TRUE = "final-result-true", ACCEPT, "the final result is true";
    /// "false: The identity is considered invalid, indicating a high probability of fraud."
    RESULT_FALSE = "final-result-false", REJECT, "the final result is false and the provider is sure of it";
    /// "A confidence score of 95% or higher is required for a True or False result."
    RESULT_FALSE_UNSURE = "final-result-false-unsure", REVIEW, "the final result is false and is not stated with the confidence that takes";
    /// "unknown: The API could not reach a conclusive determination."
    RESULT_INCONCLUSIVE = "final-result-inconclusive", REVIEW, "the provider could reach no conclusion";
    /// "Completed: [...] You should now be able to access the result of the verification."
    RESULT_MISSING = "final-result-missing", REVIEW, "the verification is completed and has no result";
    /// No page prints the word
    RESULT_UNKNOWN = "final-result-unknown", REVIEW, "the final result is not one that this version knows";
    /// "A confidence score of 95% or higher is required for a True or False result."
    CONFIDENCE_LOW = "confidence-too-low", Contradicts, "the final result takes a confidence of 95 and has less";
    /// "Confidence: A numerical representation of the API's confidence in the Result."
    CONFIDENCE_MISSING = "confidence-missing", Doubts, "the final result is stated without a confidence";
    /// "Details: a granular breakdown of individual verification components"
    NO_COMPONENTS = "no-components", Doubts, "the final result is true and no component is there to show for it";
    /// "False Components: These components indicate a failure and should be treated as a high-risk indicator."
    COMPONENT_FALSE = "component-false", Contradicts, "the final result is true and one of its components is false";
    /// "Flagged: The component passed basic checks but raised potential concerns."
    COMPONENT_FLAGGED = "component-flagged", Doubts, "a component passed and raised concerns that somebody should look at";
    /// A result that is not there, or a word that no page prints
    COMPONENT_UNKNOWN = "component-result-unknown", Doubts, "a component has no result that this version knows";
    /// "Associated Persons: [...] Result: True, False, Unknown"
    PERSON_NOT_TRUE = "associated-person-not-true", Doubts, "the final result is true and that of an associated person is not";
    /// "Associated Persons: Type: String"
    PERSONS_TOLD = "associated-persons-in-prose", Doubts, "what came of the associated persons is told in prose";
}

impl Judge for Workflow {
    fn judge<'a>(workflow: Node<'a, Self>, judging: &mut Judging<'a>) {
        judging.reference = Judging::quote(workflow.id());
        judging.stated = Judging::quote(workflow.status());
        by_status(workflow, judging);
        let of = workflow.workflow_type();
        judging.doubt(&TYPE_UNKNOWN, matches!(of.word(), Some(WorkflowType::Other(_))), of);
        made_for_a_test(workflow.demo(), judging);
    }

    fn describe(workflow: Node<'_, Self>) -> Verification {
        describe::workflow(workflow)
    }
}

fn by_status<'a>(workflow: Node<'a, Workflow>, judging: &mut Judging<'a>) {
    let (status, result) = (workflow.status(), workflow.final_result().result());
    let rule = match status.word() {
        Some(Status::Initiated) => &WORKFLOW_INITIATED,
        Some(Status::GeneratingLivenessCheck) => &LIVENESS_GENERATED,
        Some(Status::AwaitingLivenessCheck) => &LIVENESS_AWAITED,
        Some(Status::Running) => &WORKFLOW_RUNNING,
        Some(Status::Completed) => return by_result(workflow, judging),
        Some(Status::Failed) => &WORKFLOW_FAILED,
        Some(Status::Other(_)) | None => &WORKFLOW_UNKNOWN,
    };
    judging.decide(rule, status);
    // Unknown is also what a result is before there is one.
    let has_result = matches!(result.word(), Some(Truth::True | Truth::False | Truth::Other(_)));
    judging.doubt_beside(&WORKFLOW_CROSSED, is_pending(status) && has_result, result, status);
}

fn is_pending(status: Node<'_, Status>) -> bool {
    use Status::{AwaitingLivenessCheck, GeneratingLivenessCheck, Initiated, Running};
    matches!(status.word(), Some(Initiated | GeneratingLivenessCheck | AwaitingLivenessCheck | Running))
}

/// Judges a completed verification
fn by_result<'a>(workflow: Node<'a, Workflow>, judging: &mut Judging<'a>) {
    let (result, confidence) = (workflow.final_result().result(), workflow.final_result().confidence());
    if !result.is_absent() {
        judging.stated = Judging::quote(result);
    }
    match result.word() {
        Some(Truth::True) => {
            judging.decide(&RESULT_TRUE, result);
            confidence_bears_out(confidence, result, judging);
            components_bear_out(workflow.details(), result, judging);
            persons_bear_out(workflow.associated_persons(), judging);
        }
        Some(Truth::False) if is_sure(confidence) => judging.decide(&RESULT_FALSE, result),
        Some(Truth::False) => {
            judging.decide(&RESULT_FALSE_UNSURE, result);
            confidence_bears_out(confidence, result, judging);
        }
        Some(Truth::Unknown) => judging.decide(&RESULT_INCONCLUSIVE, result),
        Some(Truth::Other(_)) => judging.decide(&RESULT_UNKNOWN, result),
        None => judging.decide(&RESULT_MISSING, result),
    }
}

/// The least that a result of true or false takes
const SURE: &[u8] = b"95";
/// The most that there is; more says nothing
const CERTAIN: &[u8] = b"100";

fn is_sure(confidence: Node<'_, Percent>) -> bool {
    let within = Decimal::read(SURE).zip(Decimal::read(CERTAIN)).map(|(least, most)| least..=most);
    confidence.decimal().zip(within).is_some_and(|(confidence, within)| within.contains(&confidence))
}

fn confidence_bears_out<'a>(confidence: Node<'a, Percent>, stated: Node<'a, Truth>, judging: &mut Judging<'a>) {
    let low = confidence.decimal().zip(Decimal::read(SURE)).is_some_and(|(confidence, sure)| confidence < sure);
    judging.doubt_beside(&CONFIDENCE_LOW, low, confidence, stated);
    judging.doubt_beside(&CONFIDENCE_MISSING, confidence.is_absent(), confidence, stated);
}

fn components_bear_out<'a>(details: Node<'a, Details>, stated: Node<'a, Truth>, judging: &mut Judging<'a>) {
    judging.doubt(&NO_COMPONENTS, describe::components(details).next().is_none(), details);
    for (_, result) in describe::components(details) {
        match result.word() {
            Some(Validity::True) => {}
            Some(Validity::False) => judging.doubt_beside(&COMPONENT_FALSE, true, result, stated),
            Some(Validity::Flagged) => judging.doubt(&COMPONENT_FLAGGED, true, result),
            Some(Validity::Other(_)) | None => judging.doubt(&COMPONENT_UNKNOWN, true, result),
        }
    }
}

fn persons_bear_out<'a>(persons: Node<'a, AssociatedPersons>, judging: &mut Judging<'a>) {
    let told = persons.read_as::<Text>().written().is_some_and(|text| !text.trim().is_empty());
    judging.doubt(&PERSONS_TOLD, told, persons);
    let not_true = |(_, result): &(_, Node<'_, Truth>)| result.word() != Some(Truth::True);
    let mut against = describe::persons(persons).filter(not_true);
    if persons.read_as::<Vec<AssociatedPerson>>().is_absent() {
        // The key is the person's name, which a reason has no need to carry about.
        judging.doubt(&PERSON_NOT_TRUE, against.next().is_some(), persons);
    } else {
        against.for_each(|(_, result)| judging.doubt(&PERSON_NOT_TRUE, true, result));
    }
}

/// Either flag makes a result up: one a success, the other a flagged component
///
/// Both are false unless asked for, so that they be there and false says nothing.
fn made_for_a_test<'a>(demo: Node<'a, Demo>, judging: &mut Judging<'a>) {
    let made_up = [demo.status(), demo.flag()].into_iter().find(|flag| flag.flag() == Some(true));
    if let Some(flag) = made_up {
        judging.doubt(&TEST_ENVIRONMENT, true, flag);
    }
}

impl Judge for Webhook {
    fn judge<'a>(webhook: Node<'a, Self>, judging: &mut Judging<'a>) {
        let workflow = webhook.data();
        Workflow::judge(workflow, judging);
        judging.doubt_beside(&WEBHOOK_CROSSED, is_pending(workflow.status()), workflow.status(), webhook.event());
    }

    fn describe(webhook: Node<'_, Self>) -> Verification {
        describe::workflow(webhook.data())
    }
}
