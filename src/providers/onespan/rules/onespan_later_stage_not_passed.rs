//! Numbers and times agree about which stage came last

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
    /// In a passed report no stage was `created` after the last one of its title, by `attemptNumber`, unless it passed as
    /// well. An attempt with a counting matcher that does not match has not passed here.
    ///
    /// # Why it matters
    ///
    /// Only the last attempt decides. If the numbers name one and the times another, and the other failed, the person may
    /// have failed.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review. Where both passed, it does not matter which came last.
    ///
    /// # Where it is said
    ///
    /// `attemptNumber`, `created` and `result` of each stage,
    /// <https://docs.onespan.com/docs/detailed-verification-report>.
    RULE = "onespan-later-stage-not-passed", Doubts, "the report passed and a stage that did not pass was made after the one that its number makes the last";
    previously = "later-stage-not-passed";
    de = "der Bericht ist positiv, und ein nicht bestandener Schritt entstand nach dem, der seiner Nummer nach der letzte ist";
    es = "el informe es positivo, y una etapa no superada se hizo después de la que su número indica como última";
    fr = "le rapport est positif, et une étape non réussie a été faite après celle que son numéro dit la dernière";
}

/// Looks for a stage that did not pass and was made after the last of its title
pub fn check<'a>(report: Node<'a, Report>, stages: &Stages<'a>, judging: &mut Judging<'a>) {
    let lasts = [stages.submitted, stages.extracted, stages.attempt];
    // Usually there is one of each.
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
