//! `object` and `resource` have the same status

use super::super::payload::Payload;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `object.status` and `resource.status` of a webhook differ.
    ///
    /// # Why it matters
    ///
    /// Both are the status of the same thing at the same time.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `object` and `resource`, <https://documentation.onfido.com/api/latest/#webhooks>.
    RULE = "onfido-status-differs", Contradicts, "two places give different statuses";
    de = "zwei Stellen nennen verschiedene Status";
    es = "dos lugares indican estados distintos";
    fr = "deux endroits donnent des états différents";
}

/// Compares the two
pub fn check<'a>(payload: Node<'a, Payload>, judging: &mut Judging<'a>) {
    let (object, resource) = (payload.object().status(), payload.resource().status());
    let differs = !object.is_absent() && !resource.is_absent() && object.written() != resource.written();
    judging.doubt_beside(&RULE, differs, resource, object);
}
