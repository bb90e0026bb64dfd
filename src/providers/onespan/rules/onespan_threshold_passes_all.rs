//! A check passed against a threshold that everything reaches

use super::super::payload::MatcherCheck;
use super::super::subject::Measured;
use crate::json::decimal::Decimal;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Fields;

rule! {
    /// # What it checks
    ///
    /// A `Passed` check of a decisive matcher that is `Match` is named `face_similarity`, `liveness_check` or `name`,
    /// or its matcher is, but the number in `evaluatedAgainst` is 0 or less, or is 1 or less although the number in
    /// `evaluated` is above 1. A matcher is decisive unless its `behaviors` are exactly `ExecuteOnly`.
    ///
    /// # Why it matters
    ///
    /// Any face and any name reach a threshold of 0, and a threshold of 0.7 if the score is in percent. Such a check
    /// has compared nothing.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `evaluatedAgainst` of the checks of faces is 0.7 and 0.95 on the page, beside scores of 0.9999 and 1.0,
    /// <https://docs.onespan.com/docs/detailed-verification-report>. The page gives no range, so a score in percent may
    /// be compared with a threshold in percent.
    RULE = "onespan-threshold-passes-all", Doubts, "a check of a face, of liveness or of a name passed against a threshold that anything reaches";
    previously = "threshold-passes-all";
    de = "eine Prüfung von Gesicht, Lebendigkeit oder Name ist an einer Schwelle bestanden, die alles erreicht";
    es = "una comprobación de rostro, prueba de vida o nombre está superada con un umbral que todo alcanza";
    fr = "un contrôle de visage, de vivacité ou de nom est réussi avec un seuil que tout atteint";
}

/// Checks the threshold of a check that has a score
pub fn check<'a>(check: &Fields<'a, MatcherCheck>, measured: Measured, judging: &mut Judging<'a>) {
    if !measured.score && !measured.name {
        return;
    }
    let (score, threshold) = (check.evaluated(), check.evaluated_against());
    let Some(least) = threshold.decimal() else { return };
    let (none, all) = (Decimal::whole("0"), Decimal::whole("1"));
    let passes_all = least <= none || least <= all && score.decimal().is_some_and(|score| score > all);
    judging.doubt_beside(&RULE, passes_all, threshold, score);
}
