//! A score is missing or below the policy's minimum

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::model::scored::Scored;
use crate::model::verification::Verification;
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// A policy has `minimumScores`, and a check of such a kind that counts has no score or a score below the minimum;
    /// for `overall`, the verdict has none or a lower one. A provider that gives no score for such a check does not
    /// reach the minimum.
    ///
    /// # Why it matters
    ///
    /// Providers pass faces at thresholds of their own. If you have more to lose, you set a higher one.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. If a policy makes this rule a rejection, `review` becomes `reject` too.
    ///
    /// # Where it is said
    ///
    /// Your policy says it. The scores are those of `Check.score` and `Verdict.score`, from 0 to 1.
    RULE = "minimum-score-not-reached", Doubts, "a score that the policy requires is missing or below the minimum";
    de = "ein Wert, den die Richtlinie verlangt, fehlt oder liegt unter seinem Minimum";
    es = "una puntuación que la política exige falta o está por debajo de su mínimo";
    fr = "un score que la politique exige est absent ou inférieur à son minimum";
}

/// Compares the scores that a minimum applies to with the minimum
pub fn check(of: Scored, least: f64, verification: &Verification<'_>, judging: &mut Judging<'_>) {
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
