//! An action fits what it is about

use super::super::payload::{Action, ObjectStatus, Payload};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `action` does not begin with `resource_type`, or ends in `.completed` beside a status before the end, or in
    /// `.started` beside a status at the end. Or it is about a run, and there is the `task_def_id` of a task.
    ///
    /// # Why it matters
    ///
    /// A body that contradicts itself about what has happened was put together wrongly.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `action`, `resource_type`, `object.status` and `resource.status`,
    /// <https://documentation.onfido.com/api/latest/#webhooks>.
    RULE = "onfido-action-crossed", Contradicts, "the action does not fit the thing or its status";
    de = "die Aktion passt nicht zur Sache oder zu deren Status";
    es = "la acción no corresponde a la cosa o a su estado";
    fr = "l’action ne convient pas à la chose ou à son état";
}

/// Compares the action with what is beside it
pub fn check<'a>(payload: Node<'a, Payload>, judging: &mut Judging<'a>) {
    let (action, resource_type) = (payload.action(), payload.resource_type());
    let Some((about, what)) = action.written().and_then(|action| action.split_once('.')) else { return };
    judging.doubt_beside(&RULE, resource_type.written() != Some(about), resource_type, action);
    let (object, resource) = (payload.object().status(), payload.resource().status());
    let status = if object.is_absent() { resource } else { object };
    let crossed = match (what, status.word().as_ref().and_then(is_an_end)) {
        ("completed", Some(ended)) => !ended,
        ("started", Some(ended)) => ended,
        _ => false,
    };
    judging.doubt_beside(&RULE, crossed, status, action);
    if matches!(action.word(), Some(Action::RunStarted | Action::RunCompleted)) {
        for task in [payload.object().task_def_id(), payload.resource().task_def_id()] {
            judging.doubt_beside(&RULE, !task.is_absent(), task, action);
        }
    }
}

/// Returns whether something with this status has ended, if that is known
fn is_an_end(status: &ObjectStatus) -> Option<bool> {
    match status {
        ObjectStatus::Approved
        | ObjectStatus::Declined
        | ObjectStatus::Review
        | ObjectStatus::Abandoned
        | ObjectStatus::Error
        | ObjectStatus::Cancelled
        | ObjectStatus::Completed
        | ObjectStatus::Complete
        | ObjectStatus::Withdrawn => Some(true),
        ObjectStatus::Processing
        | ObjectStatus::AwaitingInput
        | ObjectStatus::AwaitingClientInput
        | ObjectStatus::Started
        | ObjectStatus::AwaitingData
        | ObjectStatus::AwaitingApproval
        | ObjectStatus::InProgress
        | ObjectStatus::AwaitingApplicant
        | ObjectStatus::Paused
        | ObjectStatus::Reopened => Some(false),
        ObjectStatus::Other(_) => None,
    }
}
