//! A result that this version does not know

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `result` of a finished report is `Passed`, `Failed` or `Undefined`.
    ///
    /// # Why it matters
    ///
    /// A new word can mean anything, and no word accepts by not being known.
    ///
    /// # What it decides
    ///
    /// Review. A policy says what becomes of unknown words.
    ///
    /// # Where it is said
    ///
    /// `result` of the report, <https://docs.onespan.com/docs/detailed-verification-report>; the page gives no list of
    /// its words.
    RULE = "onespan-report-result-unknown", REVIEW, Unknown, "the report's result is not one that this version knows";
    previously = "report-result-unknown";
    de = "das Ergebnis des Berichts ist dieser Version nicht bekannt";
    es = "el resultado del informe no es uno que esta versión conozca";
    fr = "le résultat du rapport n’est pas connu de cette version";
}
