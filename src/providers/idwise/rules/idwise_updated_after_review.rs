//! The system's decision changed after the approval

use super::super::decision::Accepted;
use super::super::payload::{Action, SystemDecision};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The event is `Updated Journey`, a reviewer's approval decides, the system's decision is not `Complete`, and the
    /// `action` that led to the update is not `Manual Review`.
    ///
    /// # Why it matters
    ///
    /// The event is sent when the system's decision changes. The approval was then based on something else.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `action`, <https://docs.idwise.com/docs/updated-journey-webhook>. That the approval can be older is inferred,
    /// because a manual decision stands until the next one.
    RULE = "idwise-updated-after-review", Doubts, "the system's decision has changed, and the approval may be older than the change";
    previously = "updated-after-review";
    de = "die Entscheidung des Systems hat sich geändert und die Genehmigung ist vielleicht älter";
    es = "la decisión del sistema ha cambiado y la aprobación puede ser anterior";
    fr = "la décision du système a changé et l’approbation pourrait être plus ancienne";
}

/// Checks what led to the update
pub fn check<'a>(
    accepted: Accepted,
    system: Node<'a, SystemDecision>,
    action: Node<'a, Action>,
    judging: &mut Judging<'a>,
) {
    let older = accepted.reviewed
        && system.word() != Some(SystemDecision::Complete)
        && action.word() != Some(Action::ManualReview);
    judging.doubt_beside(&RULE, older, system, action);
}
