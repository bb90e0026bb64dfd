//! A score has a scale

use super::super::payload::MatcherCheck;
use super::super::stages::analyzed;
use super::super::subject::Measured;
use crate::json::decimal::Decimal;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Fields;

rule! {
    /// # What it checks
    ///
    /// Where a check of a matcher that counts is `Passed`, the scores of its `analyzedData` are from 0 to 100, and so is
    /// `evaluated` of a check `face_similarity` or `liveness_check`, or of one of a matcher of such a name.
    ///
    /// # Why it matters
    ///
    /// Scores are printed from 0 to 1 and may come in percent. One below 0 or above 100 was made by neither scale, so no
    /// threshold says anything of it.
    ///
    /// # What it decides
    ///
    /// A word that accepts or waits goes to review.
    ///
    /// # Where it is said
    ///
    /// `evaluated` and `analyzedData[].result` are 0.9999 and 1.0 on the page,
    /// <https://docs.onespan.com/docs/detailed-verification-report>. It gives no range; that of a percentage is inferred.
    RULE = "onespan-score-out-of-range", Contradicts, "a check is stated as passed on a score that is not from 0 to 100";
    previously = "score-out-of-range";
    de = "eine Prüfung ist als bestanden angegeben, mit einem Wert, der nicht zwischen 0 und 100 liegt";
    es = "una comprobación consta como superada con una puntuación que no está entre 0 y 100";
    fr = "un contrôle est indiqué comme réussi sur un score qui n’est pas entre 0 et 100";
}

/// Looks at the scores of a check
pub fn check<'a>(check: &Fields<'a, MatcherCheck>, measured: Measured, judging: &mut Judging<'a>) {
    let is_outside = |score: Decimal<'_>| score < Decimal::whole("0") || score > Decimal::whole("100");
    let evaluated = check.evaluated();
    if measured.score && evaluated.decimal().is_some_and(is_outside) {
        judging.doubt_beside(&RULE, true, evaluated, check.result());
    }
    analyzed(check, &mut |result, score| {
        let against = is_outside(score);
        judging.doubt_beside(&RULE, against, result, check.result());
        !against
    });
}
