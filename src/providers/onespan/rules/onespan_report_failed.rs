//! The report failed, and a matcher explains why

use crate::model::rule::effects::REJECT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The report is finished, its `result` is `Failed`, and a decisive matcher in its last attempt is `NoMatch`. A
    /// matcher is decisive unless its `behaviors` are exactly `ExecuteOnly`.
    ///
    /// # Why it matters
    ///
    /// A rejection is for a person who did not match. The matcher says what did not match, so that the person can be
    /// told.
    ///
    /// # What it decides
    ///
    /// The outcome is `reject` and final.
    ///
    /// # Where it is said
    ///
    /// `result` of the report and of each matcher, <https://docs.onespan.com/docs/detailed-verification-report>. The
    /// page prints no failed sample: `Failed` and `NoMatch` are inferred from `Passed` and `Match`, and a policy can
    /// give the right words.
    RULE = "onespan-report-failed", REJECT, "the report is finished and failed because of a decisive matcher";
    previously = "report-failed";
    de = "der Bericht ist abgeschlossen und wegen eines entscheidenden Abgleichs negativ";
    es = "el informe está terminado y es negativo por un comparador decisivo";
    fr = "le rapport est terminé et négatif à cause d’un comparateur décisif";
}
