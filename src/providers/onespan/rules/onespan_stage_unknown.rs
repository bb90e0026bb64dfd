//! The title of a stage is unknown

use super::super::payload::{Report, StageTitle};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The report passed, but one of its stages has a title other than `CreateVerification`, `AddProviderData` and
    /// `AttemptVerification`.
    ///
    /// # Why it matters
    ///
    /// It is not known what another kind of stage decides: it may be the one that somebody failed.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. A policy can treat unknown words differently.
    ///
    /// # Where it is said
    ///
    /// `stageType.title` of each stage, <https://docs.onespan.com/docs/detailed-verification-report>.
    RULE = "onespan-stage-unknown", Doubts, Unknown, "the report passed, but has a stage that this version does not know";
    previously = "stage-unknown";
    de = "der Bericht ist positiv, hat aber einen Abschnitt, den diese Version nicht kennt";
    es = "el informe es positivo, pero tiene una etapa que esta versión no conoce";
    fr = "le rapport est positif, mais a une étape que cette version ne connaît pas";
}

/// Checks the title of every stage
pub fn check<'a>(report: Node<'a, Report>, judging: &mut Judging<'a>) {
    for title in report.stages().items().map(|stage| stage.stage_type().title()) {
        judging.doubt(&RULE, matches!(title.word(), Some(StageTitle::Other(_)) | None), title);
    }
}
