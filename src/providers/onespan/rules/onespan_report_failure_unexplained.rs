//! A failure that is not said to be the person's

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The report is finished, its `result` is `Failed`, and no matcher that counts in its last attempt is `NoMatch`.
    ///
    /// # Why it matters
    ///
    /// A failure to read a picture, or of the provider itself, is not a person who did not match.
    ///
    /// # What it decides
    ///
    /// Somebody has to look.
    ///
    /// # Where it is said
    ///
    /// `result` of the report beside those of its matchers,
    /// <https://docs.onespan.com/docs/detailed-verification-report>. That a failure has a matcher that explains it is
    /// inferred from the page's passed sample, where each part has one.
    RULE = "onespan-report-failure-unexplained", REVIEW, "the report failed and no matcher that counts says why";
    previously = "report-failure-unexplained";
    de = "der Bericht ist negativ und kein Abgleich, der zählt, sagt warum";
    es = "el informe es negativo y ningún comparador que cuenta dice por qué";
    fr = "le rapport est négatif et aucun comparateur qui compte ne dit pourquoi";
}
