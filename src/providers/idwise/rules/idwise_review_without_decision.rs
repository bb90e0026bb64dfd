//! A review has a decision

use super::super::decision::Accepted;
use super::super::payload::ManualDecision;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The event is `Manually Reviewed`, it accepts, and the word that accepts is the system's.
    ///
    /// # Why it matters
    ///
    /// The event says that a reviewer has decided. What the reviewer has decided is not there.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// `manualDecision`, <https://docs.idwise.com/docs/manually-reviewed-webhook>.
    RULE = "idwise-review-without-decision", Doubts, "the event tells of a review and no decision of a reviewer is stated";
    previously = "review-without-decision";
    de = "das Ereignis spricht von einer Durchsicht und die Entscheidung eines Prüfers ist nicht angegeben";
    es = "el evento habla de una revisión y no consta ninguna decisión de un revisor";
    fr = "l’événement parle d’un examen et aucune décision d’un vérificateur n’est indiquée";
}

/// Asks who has accepted
pub fn check<'a>(accepted: Accepted, manual: Node<'a, ManualDecision>, judging: &mut Judging<'a>) {
    judging.doubt(&RULE, !accepted.reviewed, manual);
}
