//! An approval is of what is there now

use super::super::decision::Accepted;
use super::super::payload::{Action, SystemDecision};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The event is `Updated Journey`, a reviewer's approval decides, the system's decision is not `Complete`, and it
    /// was not a review that led to the update.
    ///
    /// # Why it matters
    ///
    /// The event comes when the system's decision changes. The approval was then made on something else.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// `action`, <https://docs.idwise.com/docs/updated-journey-webhook>; that the approval can be older is inferred
    /// from the manual decision standing until the next one.
    RULE = "idwise-updated-after-review", Doubts, "the system's decision has changed and the approval may be older than that";
    previously = "updated-after-review";
    de = "die Entscheidung des Systems hat sich geändert und die Genehmigung ist vielleicht älter";
    es = "la decisión del sistema ha cambiado y la aprobación puede ser anterior";
    fr = "la décision du système a changé et l’approbation pourrait être plus ancienne";
}

/// Asks what has led to the update
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
