//! A threshold that something stays below

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
    /// Where a check `face_similarity`, `liveness_check` or `name`, or one of a matcher of such a name, is `Passed` and
    /// counts, a number in `evaluatedAgainst` is above 0, and above 1 if the one in `evaluated` is.
    ///
    /// # Why it matters
    ///
    /// Any face and any name reach a threshold of 0, and one of 0.7 if the score is in percent: such a check has compared
    /// nothing.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// `evaluatedAgainst` of the checks of faces is 0.7 and 0.95 on the page, beside scores of 0.9999 and 1.0,
    /// <https://docs.onespan.com/docs/detailed-verification-report>. It gives no range for them, so that scores in
    /// percent against a threshold in percent say nothing here.
    RULE = "onespan-threshold-passes-all", Doubts, "a check of a face, of liveness or of a name is stated as passed against a threshold that anything reaches";
    previously = "threshold-passes-all";
    de = "eine Prüfung von Gesicht, Lebendigkeit oder Name ist an einer Schwelle, die alles erreicht, als bestanden angegeben";
    es = "una comprobación de rostro, prueba de vida o nombre consta como superada frente a un umbral que todo alcanza";
    fr = "un contrôle de visage, de vivacité ou de nom est indiqué comme réussi face à un seuil que tout atteint";
}

/// Looks at the threshold of a check that has a score
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
