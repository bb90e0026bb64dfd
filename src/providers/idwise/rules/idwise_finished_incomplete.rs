//! A finished journey is complete

use super::super::payload::SystemDecision;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Text;

rule! {
    /// # What it checks
    ///
    /// The event is `Finished Journey` and the system's decision in it is `Incomplete`.
    ///
    /// # Why it matters
    ///
    /// The event comes when processing has ended. The decision may have been taken before that.
    ///
    /// # What it decides
    ///
    /// Nothing. It is told as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// <https://docs.idwise.com/docs/finished-journey-webhook>; that the two exclude each other is inferred from
    /// `Incomplete`, "the user didn't finish all steps".
    RULE = "idwise-finished-incomplete", Informs, "the event tells of a finished journey and its decision of an unfinished one";
    previously = "finished-incomplete";
    de = "das Ereignis spricht von einem abgeschlossenen Durchlauf und die Entscheidung von einem unfertigen";
    es = "el evento habla de un recorrido terminado y su decisión de uno sin terminar";
    fr = "l’événement parle d’un parcours terminé et sa décision d’un parcours inachevé";
}

/// Holds the decision against the event
pub fn check<'a>(event: Node<'a, Text>, system: Node<'a, SystemDecision>, judging: &mut Judging<'a>) {
    if judging.hears() && system.word() == Some(SystemDecision::Incomplete) {
        judging.say(&RULE, system.place(), Some(event.place()));
    }
}
