//! The report passed, but its last attempt did not

use super::super::payload::{Report, Stage, StageResult};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The report passed, but its last `AttemptVerification` stage, by `attemptNumber` and then by `created`, does not
    /// have the `result` `Passed`.
    ///
    /// # Why it matters
    ///
    /// The result of a report is the result of its last attempt. An earlier attempt that failed does not matter,
    /// because the person tried again.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `result` of the stage beside `result` of the report,
    /// <https://docs.onespan.com/docs/detailed-verification-report>. `Failed` and `Undefined` are inferred for stages.
    RULE = "onespan-attempt-not-passed", Contradicts, "the report passed, but its last attempt did not";
    previously = "attempt-not-passed";
    de = "der Bericht ist positiv, aber sein letzter Versuch ist nicht bestanden";
    es = "el informe es positivo, pero su último intento no está superado";
    fr = "le rapport est positif, mais son dernier essai n’est pas réussi";
}

/// Checks the result of the last attempt
pub fn check<'a>(report: Node<'a, Report>, last: Node<'a, Stage>, judging: &mut Judging<'a>) {
    let passed = last.result().word() == Some(StageResult::Passed);
    judging.doubt_beside(&RULE, !passed, last.result(), report.result());
}
