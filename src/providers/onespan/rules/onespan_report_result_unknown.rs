//! The result of the report is unknown

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `result` of a finished report is a word other than `Passed`, `Failed` and `Undefined`.
    ///
    /// # Why it matters
    ///
    /// A new word can mean anything, and an unknown word never accepts.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`. A policy can treat unknown words differently.
    ///
    /// # Where it is said
    ///
    /// `result` of the report, <https://docs.onespan.com/docs/detailed-verification-report>. The page does not list its
    /// words.
    RULE = "onespan-report-result-unknown", REVIEW, Unknown, "the report has a result that this version does not know";
    previously = "report-result-unknown";
    de = "das Ergebnis des Berichts ist dieser Version nicht bekannt";
    es = "el informe tiene un resultado que esta versión no conoce";
    fr = "le résultat du rapport n’est pas connu de cette version";
}
