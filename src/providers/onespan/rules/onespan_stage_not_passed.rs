//! The report passed, but an earlier stage did not

use super::super::payload::{Report, Stage, StageResult};
use super::super::stages::Stages;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The report passed, but its last `CreateVerification` or its last `AddProviderData` stage does not have the
    /// `result` `Passed`. Earlier stages of the same title do not matter, because the person tried again.
    ///
    /// # Why it matters
    ///
    /// An attempt compares the data of these stages. If reading the documents failed, something else was compared.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `result` of each stage beside `result` of the report,
    /// <https://docs.onespan.com/docs/detailed-verification-report>. `Failed` is inferred.
    RULE = "onespan-stage-not-passed", Contradicts, "the report passed, but a stage before its last attempt did not";
    previously = "stage-not-passed";
    de = "der Bericht ist positiv, aber ein Abschnitt vor seinem letzten Versuch ist nicht bestanden";
    es = "el informe es positivo, pero una etapa anterior a su último intento no está superada";
    fr = "le rapport est positif, mais une étape avant son dernier essai n’est pas réussie";
}

/// Checks the stages that the last attempt is based on
pub fn check<'a>(report: Node<'a, Report>, stages: &Stages<'a>, judging: &mut Judging<'a>) {
    for result in [stages.submitted, stages.extracted].into_iter().flatten().map(Node::<Stage>::result) {
        judging.doubt_beside(&RULE, result.word() != Some(StageResult::Passed), result, report.result());
    }
}
