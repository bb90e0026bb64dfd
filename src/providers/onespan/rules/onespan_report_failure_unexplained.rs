//! The report failed, but no matcher explains why

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The report is finished and its `result` is `Failed`, but no decisive matcher in its last attempt is `NoMatch`. A
    /// matcher is decisive unless its `behaviors` are exactly `ExecuteOnly`.
    ///
    /// # Why it matters
    ///
    /// If a picture could not be read or the provider had a problem, the person may still be the right one.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`.
    ///
    /// # Where it is said
    ///
    /// `result` of the report beside those of its matchers,
    /// <https://docs.onespan.com/docs/detailed-verification-report>. That a matcher explains each failure is inferred
    /// from the page's passed sample, in which each part has a matcher.
    RULE = "onespan-report-failure-unexplained", REVIEW, "the report failed, but no decisive matcher says why";
    previously = "report-failure-unexplained";
    de = "der Bericht ist negativ, aber kein entscheidender Abgleich sagt, warum";
    es = "el informe es negativo, pero ningún comparador decisivo dice por qué";
    fr = "le rapport est négatif, mais aucun comparateur décisif ne dit pourquoi";
}
