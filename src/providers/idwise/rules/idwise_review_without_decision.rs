//! The journey was reviewed, but there is no reviewer's decision

use super::super::decision::Accepted;
use super::super::payload::ManualDecision;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The event is `Manually Reviewed` and accepts, but the accepting word is the system's.
    ///
    /// # Why it matters
    ///
    /// The event says that a reviewer has decided, but it does not contain the reviewer's decision.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `manualDecision`, <https://docs.idwise.com/docs/manually-reviewed-webhook>.
    RULE = "idwise-review-without-decision", Doubts, "the event says that a reviewer decided, but no reviewer's decision is stated";
    previously = "review-without-decision";
    de = "das Ereignis sagt, dass ein Prüfer entschieden hat, aber seine Entscheidung ist nicht angegeben";
    es = "el evento dice que un revisor decidió, pero no consta su decisión";
    fr = "l’événement dit qu’un vérificateur a décidé, mais sa décision n’est pas indiquée";
}

/// Checks who accepted
pub fn check<'a>(accepted: Accepted, manual: Node<'a, ManualDecision>, judging: &mut Judging<'a>) {
    judging.doubt(&RULE, !accepted.reviewed, manual);
}
