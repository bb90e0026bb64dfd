//! `object`, `resource` and the address have the same id

use super::super::payload::Payload;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `object.id` of a webhook is not `resource.id`, or not the end of `object.href`.
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
    /// `object` and `resource`, <https://documentation.onfido.com/api/latest/#webhooks>.
    RULE = "onfido-id-differs", Contradicts, "two places give different ids";
    de = "zwei Stellen nennen verschiedene Kennungen";
    es = "dos lugares indican identificadores distintos";
    fr = "deux endroits donnent des identifiants différents";
}

/// Compares the three
pub fn check<'a>(payload: Node<'a, Payload>, judging: &mut Judging<'a>) {
    let (object, resource) = (payload.object(), payload.resource().id());
    let (id, href) = (object.id(), object.href());
    let differs = !resource.is_absent() && resource.written() != id.written();
    judging.doubt_beside(&RULE, differs, resource, id);
    let is_elsewhere = |href: &str| id.written().is_some_and(|id| !href.trim_end_matches('/').ends_with(id));
    judging.doubt_beside(&RULE, href.written().is_some_and(is_elsewhere), href, id);
}
