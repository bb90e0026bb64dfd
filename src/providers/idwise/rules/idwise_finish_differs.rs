//! What is decided has ended

use super::super::payload::SystemDecision;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Time;

rule! {
    /// # What it checks
    ///
    /// The system's decision is `Complete`, `Refer` or `Rejected` and there is no `end_time`, or it is `Incomplete` and there is
    /// one.
    ///
    /// # Why it matters
    ///
    /// The time is there only for what is finished, and so is the decision.
    ///
    /// # What it decides
    ///
    /// Nothing. It is told as an issue of severity `info`, and a policy can give it weight. It moves nothing because
    /// steps that are asked for again open a journey that had ended.
    ///
    /// # Where it is said
    ///
    /// `end_time`: "can be null if the journey is not finished yet",
    /// <https://docs.idwise.com/reference/get-journey-result> and
    /// <https://docs.idwise.com/reference/get-spot-check-result>.
    RULE = "idwise-finish-differs", Informs, "the decision and the time of the end disagree on whether the journey is finished";
    previously = "finish-differs";
    de = "die Entscheidung und die Zeit des Endes widersprechen sich darin, ob der Durchlauf abgeschlossen ist";
    es = "la decisión y la hora del final no concuerdan en si el recorrido está terminado";
    fr = "la décision et l’heure de fin sont en désaccord sur la fin du parcours";
}

/// Holds the time of the end against the decision
pub fn check<'a>(system: Node<'a, SystemDecision>, end: Node<'a, Time>, judging: &mut Judging<'a>) {
    let differs = match system.word() {
        Some(SystemDecision::Complete | SystemDecision::Refer | SystemDecision::Rejected) => end.is_absent(),
        Some(SystemDecision::Incomplete) => !end.is_absent(),
        Some(SystemDecision::Other(_)) | None => false,
    };
    if differs {
        judging.say(&RULE, end.place(), Some(system.place()));
    }
}
