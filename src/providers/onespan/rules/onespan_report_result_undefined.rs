//! A finished report without a result

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The report's `status` is `Finished` or `Completed` and its `result` is `Undefined`.
    ///
    /// # Why it matters
    ///
    /// Nobody has said that the person passed, and nobody will.
    ///
    /// # What it decides
    ///
    /// Somebody has to look.
    ///
    /// # Where it is said
    ///
    /// `result` of the report, <https://docs.onespan.com/docs/detailed-verification-report>: the page prints
    /// `Undefined` beside `InProgress` alone.
    RULE = "onespan-report-result-undefined", REVIEW, "the report is finished and its result is undefined";
    previously = "report-result-undefined";
    de = "der Bericht ist abgeschlossen und sein Ergebnis ist unbestimmt";
    es = "el informe está terminado y su resultado está sin definir";
    fr = "le rapport est terminé et son résultat est indéfini";
}
