//! A score is out of range

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
    /// A check of a decisive matcher that is `Match` is `Passed`, but a score in its `analyzedData` is not from 0 to
    /// 100, or its `evaluated` is not, if the check or its matcher is named `face_similarity` or `liveness_check`.
    /// Checks are skipped if both the check and its matcher are named `date_of_birth`, `date_of_expiry` or
    /// `document_number`. A matcher is decisive unless its `behaviors` are exactly `ExecuteOnly`.
    ///
    /// # Why it matters
    ///
    /// Scores are printed from 0 to 1 and may be sent in percent. A score below 0 or above 100 fits neither scale, so a
    /// threshold says nothing about it.
    ///
    /// # What it decides
    ///
    /// `accept` and `pending` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `evaluated` and `analyzedData[].result` are 0.9999 and 1.0 on the page,
    /// <https://docs.onespan.com/docs/detailed-verification-report>. The page gives no range; the range of a percentage
    /// is inferred.
    RULE = "onespan-score-out-of-range", Contradicts, "a check passed with a score that is not from 0 to 100";
    previously = "score-out-of-range";
    de = "eine Prüfung ist mit einem Wert bestanden, der nicht zwischen 0 und 100 liegt";
    es = "una comprobación está superada con una puntuación que no está entre 0 y 100";
    fr = "un contrôle est réussi avec un score qui n’est pas compris entre 0 et 100";
}

/// Checks the scores of a check
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
