//! The approval may be older than the system's change

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
    /// `systemDecision` or `previousSystemDecision` is missing.
    ///
    /// # Why it matters
    ///
    /// Without both decisions, idverdict cannot tell whether the approval is older than the change.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `previousSystemDecision`, <https://docs.idwise.com/docs/aml-monitor-update-webhook>.
    RULE = "idwise-system-change-unclear", Doubts, "the system's decision before or after the update is missing, and the approval may be older";
    previously = "system-change-unclear";
    de = "die Entscheidung des Systems vor oder nach der Aktualisierung fehlt und die Genehmigung ist vielleicht älter";
    es = "no consta la decisión del sistema antes o después de la actualización y la aprobación puede ser anterior";
    fr = "la décision du système avant ou après la mise à jour n’est pas indiquée et l’approbation pourrait être plus ancienne";
}

/// Checks that both decisions are stated, unless the system itself now says `Complete`
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
