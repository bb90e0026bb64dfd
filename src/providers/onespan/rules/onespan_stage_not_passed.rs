//! What was submitted was taken, and what was read was read

use super::super::payload::{Report, Stage, StageResult};
use super::super::stages::Stages;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// In a passed report the last `CreateVerification` and the last `AddProviderData` stage have the `result`
    /// `Passed`, if they are there. Earlier stages of the same title do not matter: the person tried again.
    ///
    /// # Why it matters
    ///
    /// An attempt compares what these stages hold. If reading the documents failed, it compared something else.
    ///
    /// # What it decides
    ///
    /// A word that accepts or waits goes to review.
    ///
    /// # Where it is said
    ///
    /// `result` of each stage beside `result` of the report,
    /// <https://docs.onespan.com/docs/detailed-verification-report>. `Failed` is inferred.
    RULE = "onespan-stage-not-passed", Contradicts, "the report passed and a stage before its last attempt is not stated as passed";
    previously = "stage-not-passed";
    de = "der Bericht ist positiv und ein Abschnitt vor seinem letzten Versuch ist nicht als bestanden angegeben";
    es = "el informe es positivo y una etapa anterior a su último intento no consta como superada";
    fr = "le rapport est positif et une étape avant son dernier essai n’est pas indiquée comme réussie";
}

/// Looks at the stages that the last attempt was made on
pub fn check<'a>(report: Node<'a, Report>, stages: &Stages<'a>, judging: &mut Judging<'a>) {
    for result in [stages.submitted, stages.extracted].into_iter().flatten().map(Node::<Stage>::result) {
        judging.doubt_beside(&RULE, result.word() != Some(StageResult::Passed), result, report.result());
    }
}
