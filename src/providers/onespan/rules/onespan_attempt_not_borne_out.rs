//! The result of the last attempt contradicts its matchers

use super::super::matchers::crossed;
use super::super::stages::Stages;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The last attempt is `Passed` although a decisive matcher is `NoMatch`, or it is `Failed` although all decisive
    /// matchers are `Match`. The rule applies to a report that failed by a decisive matcher, is in progress or is
    /// finished with the result `Undefined`, and to an attempt by itself. A matcher is decisive unless its `behaviors`
    /// are exactly `ExecuteOnly`.
    ///
    /// # Why it matters
    ///
    /// A stage summarizes its matchers. If it does not agree with them, one of the two was changed or cut.
    ///
    /// # What it decides
    ///
    /// `pending` becomes `review`, and an issue names both places. `reject` and `review` stay as they are and get the
    /// reason. For a passed report, `onespan-attempt-not-passed` and `onespan-matcher-mismatch` say the same; for a
    /// failure without an explanation, `onespan-report-failure-unexplained` does.
    ///
    /// # Where it is said
    ///
    /// `result` of the stage beside `result` and `behaviors` of its matchers,
    /// <https://docs.onespan.com/docs/detailed-verification-report>. The behavior `AffectsVerificationAttemptResult`
    /// says that a matcher decides the attempt.
    RULE = "onespan-attempt-not-borne-out", Contradicts, "the result of an attempt is not the one that its matchers give";
    previously = "attempt-not-borne-out";
    de = "das Ergebnis eines Versuchs ist nicht das, das seine Abgleiche ergeben";
    es = "el resultado de un intento no es el que dan sus comparadores";
    fr = "le résultat d’un essai n’est pas celui que donnent ses comparateurs";
}

/// Compares the result of the last attempt with its matchers
pub fn check<'a>(stages: &Stages<'a>, judging: &mut Judging<'a>) {
    if let Some(attempt) = stages.attempt
        && let Some(place) = crossed(attempt)
    {
        judging.say(&RULE, attempt.result().place(), Some(place));
    }
}
