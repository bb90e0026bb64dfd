//! The last attempt of a passed report has passed

use super::super::payload::{Report, Stage, StageResult};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The last `AttemptVerification` stage of a passed report, by `attemptNumber` and then by `created`, has the
    /// `result` `Passed`.
    ///
    /// # Why it matters
    ///
    /// The report's result is that of its last attempt. An earlier one that failed does not matter: the person tried
    /// again.
    ///
    /// # What it decides
    ///
    /// A word that accepts or waits goes to review.
    ///
    /// # Where it is said
    ///
    /// `result` of the stage beside `result` of the report,
    /// <https://docs.onespan.com/docs/detailed-verification-report>. `Failed` and `Undefined` are inferred for stages.
    RULE = "onespan-attempt-not-passed", Contradicts, "the report passed and its last attempt is not stated as passed";
    previously = "attempt-not-passed";
    de = "der Bericht ist positiv und sein letzter Versuch ist nicht als bestanden angegeben";
    es = "el informe es positivo y su último intento no consta como superado";
    fr = "le rapport est positif et son dernier essai n’est pas indiqué comme réussi";
}

/// Looks at the result of the last attempt
pub fn check<'a>(report: Node<'a, Report>, last: Node<'a, Stage>, judging: &mut Judging<'a>) {
    let passed = last.result().word() == Some(StageResult::Passed);
    judging.doubt_beside(&RULE, !passed, last.result(), report.result());
}
