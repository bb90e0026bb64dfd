//! An earlier attempt ended as its matchers did

use super::super::matchers::crossed;
use super::super::payload::{Report, Stage, StageTitle};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// What `onespan-attempt-not-borne-out` checks, of every attempt but the last.
    ///
    /// # Why it matters
    ///
    /// It says nothing of the last attempt, which decides, but it says that the report is not what it seems.
    ///
    /// # What it decides
    ///
    /// Nothing: it is told as an issue.
    ///
    /// # Where it is said
    ///
    /// `result` of the stage beside `result` and `behaviors` of its matchers,
    /// <https://docs.onespan.com/docs/detailed-verification-report>.
    RULE = "onespan-earlier-attempt-not-borne-out", Informs, "an earlier attempt's result is not the one that its matchers give";
    previously = "earlier-attempt-not-borne-out";
    de = "das Ergebnis eines früheren Versuchs ist nicht das, das seine Abgleiche ergeben";
    es = "el resultado de un intento anterior no es el que dan sus comparadores";
    fr = "le résultat d’un essai précédent n’est pas celui que donnent ses comparateurs";
}

/// Holds the result of every attempt but the last against its matchers
pub fn check<'a>(report: Node<'a, Report>, last: Node<'a, Stage>, judging: &mut Judging<'a>) {
    for stage in report.stages().items().filter(|stage| stage.place() != last.place()) {
        if stage.stage_type().title().word() == Some(StageTitle::AttemptVerification)
            && let Some(place) = crossed(stage)
        {
            judging.say(&RULE, stage.result().place(), Some(place));
        }
    }
}
