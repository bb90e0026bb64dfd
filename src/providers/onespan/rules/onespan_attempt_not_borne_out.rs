//! An attempt ends as its matchers do

use super::super::matchers::crossed;
use super::super::stages::Stages;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The last attempt, also in a report that is not finished and as a stage by itself, is not `Passed` while a
    /// matcher that counts is `NoMatch`, and not `Failed` while all that count are `Match`.
    ///
    /// # Why it matters
    ///
    /// The stage sums its matchers up. Where it does not, one of the two was changed or cut.
    ///
    /// # What it decides
    ///
    /// A pending report or a stage by itself goes to review; a rejection keeps its outcome and gets the reason. Of a
    /// passed report `onespan-attempt-not-passed` and `onespan-matcher-mismatch` say the same, of a failure without a reason
    /// `onespan-report-failure-unexplained`.
    ///
    /// # Where it is said
    ///
    /// `result` of the stage beside `result` and `behaviors` of its matchers,
    /// <https://docs.onespan.com/docs/detailed-verification-report>. The behavior `AffectsVerificationAttemptResult`
    /// says that a matcher decides the attempt.
    RULE = "onespan-attempt-not-borne-out", Contradicts, "an attempt's result is not the one that its matchers give";
    previously = "attempt-not-borne-out";
    de = "das Ergebnis eines Versuchs ist nicht das, das seine Abgleiche ergeben";
    es = "el resultado de un intento no es el que dan sus comparadores";
    fr = "le résultat d’un essai n’est pas celui que donnent ses comparateurs";
}

/// Holds the last attempt's result against its matchers
pub fn check<'a>(stages: &Stages<'a>, judging: &mut Judging<'a>) {
    if let Some(attempt) = stages.attempt
        && let Some(place) = crossed(attempt)
    {
        judging.say(&RULE, attempt.result().place(), Some(place));
    }
}
