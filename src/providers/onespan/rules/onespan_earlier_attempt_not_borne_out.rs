//! The result of an earlier attempt contradicts its matchers

use super::super::matchers::crossed;
use super::super::payload::{Report, Stage, StageTitle};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// An attempt other than the last is `Passed` although a decisive matcher is `NoMatch`, or is `Failed` although all
    /// decisive matchers are `Match`. A matcher is decisive unless its `behaviors` are exactly `ExecuteOnly`.
    ///
    /// # Why it matters
    ///
    /// The last attempt decides, and this says nothing about it. But it says that the report is not what it seems.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// `result` of the stage beside `result` and `behaviors` of its matchers,
    /// <https://docs.onespan.com/docs/detailed-verification-report>.
    RULE = "onespan-earlier-attempt-not-borne-out", Informs, "the result of an earlier attempt is not the one that its matchers give";
    previously = "earlier-attempt-not-borne-out";
    de = "das Ergebnis eines früheren Versuchs ist nicht das, das seine Abgleiche ergeben";
    es = "el resultado de un intento anterior no es el que dan sus comparadores";
    fr = "le résultat d’un essai précédent n’est pas celui que donnent ses comparateurs";
}

/// Compares the result of every attempt but the last with its matchers
pub fn check<'a>(report: Node<'a, Report>, last: Node<'a, Stage>, judging: &mut Judging<'a>) {
    for stage in report.stages().items().filter(|stage| stage.place() != last.place()) {
        if stage.stage_type().title().word() == Some(StageTitle::AttemptVerification)
            && let Some(place) = crossed(stage)
        {
            judging.say(&RULE, stage.result().place(), Some(place));
        }
    }
}
