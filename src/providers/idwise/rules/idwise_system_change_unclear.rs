//! A change says from what to what

use super::super::decision::Accepted;
use super::super::payload::{FinalDecision, SystemDecision};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The event is `AML Monitor Update`, a reviewer's approval decides, the system's decision is not `Complete`, and
    /// one of `systemDecision` and `previousSystemDecision` is not stated.
    ///
    /// # Why it matters
    ///
    /// Without both, an approval that is older than the change cannot be told from one that is not.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// `previousSystemDecision`, <https://docs.idwise.com/docs/aml-monitor-update-webhook>.
    RULE = "idwise-system-change-unclear", Doubts, "the system's decision before or after the update is not stated and the approval may be older";
    previously = "system-change-unclear";
    de = "die Entscheidung des Systems vor oder nach der Aktualisierung fehlt und die Genehmigung ist vielleicht älter";
    es = "no consta la decisión del sistema antes o después de la actualización y la aprobación puede ser anterior";
    fr = "la décision du système avant ou après la mise à jour n’est pas indiquée et l’approbation pourrait être plus ancienne";
}

/// Looks for both decisions; a system that is content leaves nothing for an approval to be older than
pub fn check<'a>(
    accepted: Accepted,
    system: Node<'a, SystemDecision>,
    previous: Node<'a, FinalDecision>,
    judging: &mut Judging<'a>,
) {
    let unclear = accepted.reviewed && system.word().as_ref() != Some(&SystemDecision::Complete);
    judging.doubt(&RULE, unclear && previous.is_absent(), previous);
    judging.doubt(&RULE, unclear && system.is_absent(), system);
}
