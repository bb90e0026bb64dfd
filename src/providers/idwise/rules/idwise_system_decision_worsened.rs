//! The system's decision has become worse since the approval

use super::super::payload::{FinalDecision, SystemDecision};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The event is `AML Monitor Update` and accepts, but `systemDecision` is worse than `previousSystemDecision`, in
    /// the order `Complete`, `Incomplete`, `Refer`, `Rejected`.
    ///
    /// # Why it matters
    ///
    /// The lists have changed for the person. The approval was made without knowing this.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `previousSystemDecision`, "before the AML update", <https://docs.idwise.com/docs/aml-monitor-update-webhook>.
    RULE = "idwise-system-decision-worsened", Contradicts, "the system's decision has become worse, and the approval was made before that";
    previously = "system-decision-worsened";
    de = "die Entscheidung des Systems ist schlechter geworden und die Genehmigung wurde davor erteilt";
    es = "la decisión del sistema ha empeorado y la aprobación se dio antes";
    fr = "la décision du système s’est dégradée et l’approbation a été donnée avant";
}

/// Compares the system's decision with the previous one
pub fn check<'a>(system: Node<'a, SystemDecision>, previous: Node<'a, FinalDecision>, judging: &mut Judging<'a>) {
    let now = system.word().and_then(|word| rank_of_system(&word));
    let before = previous.word().and_then(|word| rank(&word));
    let worse = now.zip(before).is_some_and(|(now, before)| now > before);
    judging.doubt_beside(&RULE, worse, system, previous);
}

/// Returns how bad a decision of the system is
fn rank_of_system(word: &SystemDecision) -> Option<u8> {
    match word {
        SystemDecision::Complete => Some(0),
        SystemDecision::Incomplete => Some(1),
        SystemDecision::Refer => Some(2),
        SystemDecision::Rejected => Some(3),
        SystemDecision::Other(_) => None,
    }
}

/// Returns how bad a decision is, whoever made it
fn rank(word: &FinalDecision) -> Option<u8> {
    match word {
        FinalDecision::Approved | FinalDecision::Complete => Some(0),
        FinalDecision::Incomplete => Some(1),
        FinalDecision::ResubmissionRequested | FinalDecision::Refer => Some(2),
        FinalDecision::Rejected => Some(3),
        FinalDecision::Other(_) => None,
    }
}
