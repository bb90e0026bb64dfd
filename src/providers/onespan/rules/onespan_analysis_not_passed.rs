//! What was analysed did not fail

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
    /// The `result` of each of the `analyzedData` is a number, `Passed` or `Match`: of a check that is `Passed` and whose
    /// matcher counts, and, in a passed report, of its last `CreateVerification` and its last `AddProviderData` stage. So is
    /// `evaluated` of such a check `face_similarity` or `liveness_check`, or of one of a matcher of such a name.
    ///
    /// # Why it matters
    ///
    /// The page prints a score there, but its namesakes elsewhere are words. An analysis that says `Failed`, or a word
    /// that this version does not know, does not bear out a check that passed.
    ///
    /// # What it decides
    ///
    /// A word that accepts or waits goes to review.
    ///
    /// # Where it is said
    ///
    /// `analyzedData[].result`, <https://docs.onespan.com/docs/detailed-verification-report>. That it can be a word is
    /// inferred.
    RULE = "onespan-analysis-not-passed", Contradicts, "an analysis has a result that is neither a score nor a passing word, and what rests on it passed";
    previously = "analysis-not-passed";
    de = "das Ergebnis einer Analyse ist weder ein Wert noch ein Wort des Bestehens, und was darauf beruht, hat bestanden";
    es = "el resultado de un análisis no es ni una puntuación ni una palabra de aprobación, y lo que depende de él es positivo";
    fr = "le résultat d’une analyse n’est ni un score ni un mot de réussite, et ce qui en dépend est positif";
}

/// Whether a result is a word that is none of passing
fn is_against(result: Node<'_, Id>) -> bool {
    let is_good = |word: &str| matches!(word, "" | "Passed" | "Match");
    result.decimal().is_none() && result.written().is_some_and(|word| !is_good(word))
}

/// Looks at what a check of a face or of liveness evaluated
pub fn evaluated<'a>(check: &Fields<'a, MatcherCheck>, measured: Measured, judging: &mut Judging<'a>) {
    let score = check.evaluated();
    if measured.score && is_against(score) {
        judging.doubt_beside(&RULE, true, score, check.result());
    }
}

/// Looks for a word that is none of passing
pub fn check<'a, T>(of: Node<'a, PersonalInformation>, passed: Node<'a, T>, judging: &mut Judging<'a>) {
    analyses(of, &mut |result| {
        let against = is_against(result);
        judging.doubt_beside(&RULE, against, result, passed);
        !against
    });
}
