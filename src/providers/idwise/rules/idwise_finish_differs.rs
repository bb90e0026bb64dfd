//! The decision and the end time disagree

use super::super::payload::SystemDecision;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Time;

rule! {
    /// # What it checks
    ///
    /// The system's decision is `Complete`, `Refer` or `Rejected`, but there is no `end_time`; or the decision is
    /// `Incomplete`, but there is an `end_time`.
    ///
    /// # Why it matters
    ///
    /// Both the time and such a decision exist only if the journey is finished.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes it
    /// count. It does not change the outcome by itself, because steps that are requested again reopen a journey that
    /// had ended.
    ///
    /// # Where it is said
    ///
    /// `end_time`: "can be null if the journey is not finished yet",
    /// <https://docs.idwise.com/reference/get-journey-result> and
    /// <https://docs.idwise.com/reference/get-spot-check-result>.
    RULE = "idwise-finish-differs", Informs, "the decision and the end time disagree on whether the journey is finished";
    previously = "finish-differs";
    de = "die Entscheidung und die Zeit des Endes widersprechen sich darin, ob der Durchlauf abgeschlossen ist";
    es = "la decisión y la hora del final no concuerdan en si el recorrido está terminado";
    fr = "la décision et l’heure de fin sont en désaccord sur la fin du parcours";
}

/// Compares the end time with the decision
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
