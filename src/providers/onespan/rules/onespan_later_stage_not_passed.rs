//! A later stage did not pass

use super::super::matchers::counting;
use super::super::payload::{Matcher, MatcherResult, Report, Stage, StageResult, StageTitle};
use super::super::stages::{Stages, moment};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The report passed, but a stage that did not pass was `created` after the last stage of the same title, by
    /// `attemptNumber`. An attempt with a decisive matcher that is not `Match` counts as not passed. A matcher is
    /// decisive unless its `behaviors` are exactly `ExecuteOnly`.
    ///
    /// # Why it matters
    ///
    /// Only the last attempt decides. If the numbers and the times disagree about which attempt is the last, and one of
    /// the two failed, the person may have failed.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. If both passed, it does not matter which came last.
    ///
    /// # Where it is said
    ///
    /// `attemptNumber`, `created` and `result` of each stage,
    /// <https://docs.onespan.com/docs/detailed-verification-report>.
    RULE = "onespan-later-stage-not-passed", Doubts, "the report passed, but a stage that did not pass was made after the last one by number";
    previously = "later-stage-not-passed";
    de = "der Bericht ist positiv, aber ein nicht bestandener Abschnitt entstand nach dem, der seiner Nummer nach der letzte ist";
    es = "el informe es positivo, pero una etapa no superada se hizo después de la que por su número es la última";
    fr = "le rapport est positif, mais une étape non réussie a été faite après celle que son numéro désigne comme la dernière";
}

/// Looks for a stage that did not pass and was made after the last one of its title
pub fn check<'a>(report: Node<'a, Report>, stages: &Stages<'a>, judging: &mut Judging<'a>) {
    let lasts = [stages.submitted, stages.extracted, stages.attempt];
    // Usually there is one stage of each title.
    if report.stages().items().nth(lasts.iter().flatten().count()).is_some() {
        look(report, stages, judging);
    }
}

#[cold]
#[inline(never)]
fn look<'a>(report: Node<'a, Report>, stages: &Stages<'a>, judging: &mut Judging<'a>) {
    for stage in report.stages().items() {
        let last = match stage.stage_type().title().word() {
            Some(StageTitle::CreateVerification) => stages.submitted,
            Some(StageTitle::AddProviderData) => stages.extracted,
            Some(StageTitle::AttemptVerification) => stages.attempt,
            Some(StageTitle::Other(_)) | None => None,
        };
        let Some(last) = last.filter(|last| last.place() != stage.place() && !has_passed(stage)) else { continue };
        let is_later = moment(stage).zip(moment(last)).is_some_and(|(this, last)| this > last);
        judging.doubt_beside(&RULE, is_later, stage.created(), last.created());
    }
}

fn has_passed(stage: Node<'_, Stage>) -> bool {
    let matches = |matcher: Node<'_, Matcher>| matcher.result().word() == Some(MatcherResult::Match);
    stage.result().word() == Some(StageResult::Passed) && counting(stage).all(matches)
}
