//! What was analysed reaches the threshold

use super::super::payload::{MatcherCheck, Operator};
use super::super::stages::analyzed;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Fields;

rule! {
    /// # What it checks
    ///
    /// Where a check of a matcher that counts is `Passed` under `GreaterOrEqualsTo` and has `analyzedData` with scores,
    /// one of them at least reaches `evaluatedAgainst`.
    ///
    /// # Why it matters
    ///
    /// However the provider makes one score of several, none of them can be above the highest. A face that reached 0.2
    /// in every picture did not reach 0.7.
    ///
    /// # What it decides
    ///
    /// A word that accepts or waits goes to review.
    ///
    /// # Where it is said
    ///
    /// `analyzedData[].result` beside `evaluatedAgainst` of the check,
    /// <https://docs.onespan.com/docs/detailed-verification-report>: the selfie's score and its threshold.
    RULE = "onespan-analysis-below-threshold", Contradicts, "a check is stated as passed and everything that was analysed for it is below its threshold";
    previously = "analysis-below-threshold";
    de = "eine Prüfung ist als bestanden angegeben und alles dafür Analysierte liegt unter ihrer Schwelle";
    es = "una comprobación consta como superada y todo lo analizado para ella está por debajo de su umbral";
    fr = "un contrôle est indiqué comme réussi et tout ce qui a été analysé pour lui est sous son seuil";
}

/// Looks for a score that reaches the threshold
pub fn check<'a>(check: &Fields<'a, MatcherCheck>, judging: &mut Judging<'a>) {
    if check.operator().word() != Some(Operator::GreaterOrEqualsTo) {
        return;
    }
    let threshold = check.evaluated_against();
    let Some(least) = threshold.decimal() else { return };
    let (mut first, mut below) = (None, true);
    analyzed(check, &mut |result, score| {
        first = first.or(Some(result));
        below = score < least;
        below
    });
    if let Some(first) = first.filter(|_| below) {
        judging.doubt_beside(&RULE, true, first, threshold);
    }
}
