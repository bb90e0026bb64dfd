//! A reviewer approved a journey that is not finished

use super::super::payload::SystemDecision;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// A reviewer's approval decides, but the system's decision is `Incomplete`.
    ///
    /// # Why it matters
    ///
    /// Either the reviewer accepted the person without the open steps, or steps were requested again after the
    /// approval.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes it
    /// count.
    ///
    /// # Where it is said
    ///
    /// Inferred: `Incomplete` means that "the journey is not completed yet",
    /// <https://docs.idwise.com/reference/get-journey-result>, and no page says that such a journey can be reviewed.
    RULE = "idwise-approved-unfinished", Informs, "a reviewer approved a journey that the person has not finished";
    previously = "approved-unfinished";
    de = "ein Prüfer hat einen Durchlauf genehmigt, den die Person nicht abgeschlossen hat";
    es = "un revisor aprobó un recorrido que la persona no ha terminado";
    fr = "un vérificateur a approuvé un parcours que la personne n’a pas terminé";
}

/// Compares an approval with the system's decision
pub fn check<'a>(approval: Position, system: Node<'a, SystemDecision>, judging: &mut Judging<'a>) {
    if judging.hears() && system.word() == Some(SystemDecision::Incomplete) {
        judging.say(&RULE, approval, Some(system.place()));
    }
}
