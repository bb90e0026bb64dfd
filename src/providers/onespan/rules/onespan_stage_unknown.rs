//! A stage that this version does not know

use super::super::payload::{Report, StageTitle};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// Every stage of a passed report has the title `CreateVerification`, `AddProviderData` or `AttemptVerification`.
    ///
    /// # Why it matters
    ///
    /// What another kind of stage decides is not known: it may be the one in which somebody failed.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review. A policy says what becomes of unknown words.
    ///
    /// # Where it is said
    ///
    /// `stageType.title` of each stage, <https://docs.onespan.com/docs/detailed-verification-report>.
    RULE = "onespan-stage-unknown", Doubts, Unknown, "the report passed and one of its stages is not one that this version knows";
    previously = "stage-unknown";
    de = "der Bericht ist positiv und einer seiner Abschnitte ist dieser Version nicht bekannt";
    es = "el informe es positivo y una de sus etapas no es una que esta versión conozca";
    fr = "le rapport est positif et l’une de ses étapes n’est pas connue de cette version";
}

/// Looks at the title of every stage
pub fn check<'a>(report: Node<'a, Report>, judging: &mut Judging<'a>) {
    for title in report.stages().items().map(|stage| stage.stage_type().title()) {
        judging.doubt(&RULE, matches!(title.word(), Some(StageTitle::Other(_)) | None), title);
    }
}
