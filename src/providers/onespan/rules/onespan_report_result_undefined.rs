//! The report is finished, but its result is undefined

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The report's `status` is `Finished` or `Completed`, but its `result` is `Undefined`.
    ///
    /// # Why it matters
    ///
    /// The provider did not say that the person passed, and no further report will say it.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`.
    ///
    /// # Where it is said
    ///
    /// `result` of the report, <https://docs.onespan.com/docs/detailed-verification-report>. The page prints
    /// `Undefined` only beside `InProgress`.
    RULE = "onespan-report-result-undefined", REVIEW, "the report is finished, but its result is undefined";
    previously = "report-result-undefined";
    de = "der Bericht ist abgeschlossen, aber sein Ergebnis ist unbestimmt";
    es = "el informe está terminado, pero su resultado está sin definir";
    fr = "le rapport est terminé, mais son résultat est indéfini";
}
