//! All analyzed scores are below the threshold

use super::super::payload::{MatcherCheck, Operator};
use super::super::stages::analyzed;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Fields;

rule! {
    /// # What it checks
    ///
    /// A `Passed` check of a decisive matcher that is `Match` has the operator `GreaterOrEqualsTo` and scores in its
    /// `analyzedData`, but all of these scores are below `evaluatedAgainst`. Checks are skipped if both the check and
    /// its matcher are named `date_of_birth`, `date_of_expiry` or `document_number`. A matcher is decisive unless its
    /// `behaviors` are exactly `ExecuteOnly`.
    ///
    /// # Why it matters
    ///
    /// However the provider combines several scores, the result cannot be above the highest one. A face that reached
    /// 0.2 in every picture did not reach 0.7.
    ///
    /// # What it decides
    ///
    /// `accept` and `pending` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `analyzedData[].result` beside `evaluatedAgainst` of the check,
    /// <https://docs.onespan.com/docs/detailed-verification-report>: the selfie's score and its threshold.
    RULE = "onespan-analysis-below-threshold", Contradicts, "a check passed, but all scores that were analyzed for it are below its threshold";
    previously = "analysis-below-threshold";
    de = "eine Prüfung ist bestanden, aber alle dafür analysierten Werte liegen unter ihrer Schwelle";
    es = "una comprobación está superada, pero todas las puntuaciones analizadas para ella están por debajo de su umbral";
    fr = "un contrôle est réussi, mais tous les scores analysés pour lui sont inférieurs à son seuil";
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
