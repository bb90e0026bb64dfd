//! An analysis did not pass

use super::super::payload::{MatcherCheck, PersonalInformation};
use super::super::stages::analyses;
use super::super::subject::Measured;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::{Fields, Node};
use crate::schema::scalar::Id;

rule! {
    /// # What it checks
    ///
    /// An analysis behind a check or report that passed has a `result` in its `analyzedData` that is a word other than
    /// `Passed` and `Match`. The rule looks at each `Passed` check of a decisive matcher that is `Match`, and, in a
    /// passed report, at the last `CreateVerification` and the last `AddProviderData` stage. The `evaluated` of a check
    /// is treated in the same way if the check or its matcher is named `face_similarity` or `liveness_check`. A matcher
    /// is decisive unless its `behaviors` are exactly `ExecuteOnly`.
    ///
    /// # Why it matters
    ///
    /// The page prints a score here, but fields with the same name elsewhere are words. An analysis that says `Failed`,
    /// or a word that this version does not know, does not support a check that passed.
    ///
    /// # What it decides
    ///
    /// `accept` and `pending` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `analyzedData[].result`, <https://docs.onespan.com/docs/detailed-verification-report>. That it can be a word is
    /// inferred.
    RULE = "onespan-analysis-not-passed", Contradicts, "a check or report passed, but an analysis behind it has neither a score nor a passing result";
    previously = "analysis-not-passed";
    de = "eine Prüfung oder der Bericht ist positiv, aber eine Analyse dafür ergab weder einen Wert noch ein Bestehen";
    es = "una comprobación o el informe es positivo, pero un análisis en que se basa no da ni puntuación ni aprobación";
    fr = "un contrôle ou le rapport est positif, mais une analyse sous-jacente ne donne ni score ni réussite";
}

/// Returns whether a result is a word other than the passing ones
fn is_against(result: Node<'_, Id>) -> bool {
    let is_good = |word: &str| matches!(word, "" | "Passed" | "Match");
    result.decimal().is_none() && result.written().is_some_and(|word| !is_good(word))
}

/// Checks the evaluated value of a check of a face or of liveness
pub fn evaluated<'a>(check: &Fields<'a, MatcherCheck>, measured: Measured, judging: &mut Judging<'a>) {
    let score = check.evaluated();
    if measured.score && is_against(score) {
        judging.doubt_beside(&RULE, true, score, check.result());
    }
}

/// Looks for a result that is a word other than the passing ones
pub fn check<'a, T>(of: Node<'a, PersonalInformation>, passed: Node<'a, T>, judging: &mut Judging<'a>) {
    analyses(of, &mut |result| {
        let against = is_against(result);
        judging.doubt_beside(&RULE, against, result, passed);
        !against
    });
}
