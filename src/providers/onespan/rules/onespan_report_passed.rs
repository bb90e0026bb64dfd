//! The report passed

use crate::model::rule::effects::ACCEPT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The report's `status` is `Finished` or `Completed` and its `result` is `Passed`.
    ///
    /// # Why it matters
    ///
    /// It is the only word by which OneSpan lets a person in. Other rules report whatever speaks against it.
    ///
    /// # What it decides
    ///
    /// The outcome is `accept` and final, unless something in the same report speaks against it.
    ///
    /// # Where it is said
    ///
    /// `status` and `result` of the report, <https://docs.onespan.com/docs/detailed-verification-report>. The page
    /// prints `Passed` only for stages and checks, and prints no finished report: both words of a finished report are
    /// inferred from its `InProgress` and `Undefined`, and a policy can give the right ones.
    RULE = "onespan-report-passed", ACCEPT, "the report is finished and passed";
    previously = "report-passed";
    de = "der Bericht ist abgeschlossen und positiv";
    es = "el informe está terminado y es positivo";
    fr = "le rapport est terminé et positif";
}
