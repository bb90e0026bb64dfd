//! `object`, `resource` and the address have the same id

use super::super::payload::{Action, Payload};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::{Id, Text};

rule! {
    /// # What it checks
    ///
    /// `object.id` of a webhook is not `resource.id`, not the end of `object.href`, or, if it is about a run, not
    /// `workflow_run_id`. Or the `id` of a check or a report is not the end of its `href`.
    ///
    /// # Why it matters
    ///
    /// All are the id of the same thing. A result would be taken for that of somebody else.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `object` and `resource`, <https://documentation.onfido.com/api/latest/#webhooks>, and `href` of a check and of a
    /// report, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-id-differs", Contradicts, "two places give different ids";
    de = "zwei Stellen nennen verschiedene Kennungen";
    es = "dos lugares indican identificadores distintos";
    fr = "deux endroits donnent des identifiants différents";
}

/// Compares the ids of a webhook
pub fn check<'a>(payload: Node<'a, Payload>, judging: &mut Judging<'a>) {
    let (object, resource) = (payload.object(), payload.resource());
    let id = object.id();
    let mut compare = |other: Node<'a, Id>| {
        judging.doubt_beside(&RULE, !other.is_absent() && other.written() != id.written(), other, id);
    };
    compare(resource.id());
    if matches!(payload.action().word(), Some(Action::RunStarted | Action::RunCompleted)) {
        compare(object.workflow_run_id());
        compare(resource.workflow_run_id());
    }
    address(id, object.href(), judging);
}

/// Compares an id with the end of the address at which the API has the thing
pub fn address<'a>(id: Node<'a, Id>, href: Node<'a, Text>, judging: &mut Judging<'a>) {
    let is_elsewhere = |href: &str| id.written().is_some_and(|id| !href.trim_end_matches('/').ends_with(id));
    judging.doubt_beside(&RULE, href.written().is_some_and(is_elsewhere), href, id);
}
