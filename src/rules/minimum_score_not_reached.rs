//! A policy's minimum for scores

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::model::scored::Scored;
use crate::model::verification::Verification;
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// Where a policy has `minimumScores`: every check of that kind that counts has a score, and it reaches the minimum; for
    /// `overall`, the verdict's score does. A provider that gives no score for such a check does not reach it.
    ///
    /// # Why it matters
    ///
    /// Providers pass faces at thresholds of their own. Who has more to lose sets a higher one.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review, and what a policy makes of this rule it makes of reviews as well.
    ///
    /// # Where it is said
    ///
    /// The caller's policy says it. Scores are those of `Check.score` and `Verdict.score`, from 0 to 1.
    RULE = "minimum-score-not-reached", Doubts, "a score that the policy asks for is absent or below its minimum";
    de = "ein Wert, den die Richtlinie verlangt, fehlt oder liegt unter seinem Minimum";
    es = "una puntuación que la política exige falta o está por debajo de su mínimo";
    fr = "un score que la politique exige est absent ou inférieur à son minimum";
}

/// Holds one minimum against the scores it is about
pub fn check(of: Scored, least: f64, verification: &Verification, judging: &mut Judging<'_>) {
    let reached = |score: Option<f64>| score.is_some_and(|score| score >= least);
    let missed = match of {
        Scored::Overall => !reached(judging.score),
        Scored::Kind(kind) => {
            let mut checks = verification.checks.iter().filter(|check| check.kind == kind && check.counts);
            checks.any(|check| !reached(check.score))
        }
    };
    judging.ask(&RULE, missed, Position::BODY);
}
