//! The journey is finished, but its decision says incomplete

use super::super::payload::SystemDecision;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Text;

rule! {
    /// # What it checks
    ///
    /// The event is `Finished Journey`, but the system's decision in it is `Incomplete`.
    ///
    /// # Why it matters
    ///
    /// The event is sent when processing has ended. The decision may have been made before that.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes it
    /// count.
    ///
    /// # Where it is said
    ///
    /// <https://docs.idwise.com/docs/finished-journey-webhook>. That the two exclude each other is inferred from
    /// `Incomplete`, "the user didn't finish all steps".
    RULE = "idwise-finished-incomplete", Informs, "the event says that the journey is finished, but its decision is \"incomplete\"";
    previously = "finished-incomplete";
    de = "das Ereignis meldet einen abgeschlossenen Durchlauf, aber die Entscheidung ist „unvollständig“";
    es = "el evento dice que el recorrido está terminado, pero su decisión es «incompleto»";
    fr = "l’événement dit que le parcours est terminé, mais sa décision est «\u{a0}incomplet\u{a0}»";
}

/// Compares the decision with the event
pub fn check<'a>(event: Node<'a, Text>, system: Node<'a, SystemDecision>, judging: &mut Judging<'a>) {
    if judging.hears() && system.word() == Some(SystemDecision::Incomplete) {
        judging.say(&RULE, system.place(), Some(event.place()));
    }
}
