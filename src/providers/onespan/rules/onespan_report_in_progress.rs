//! The report is not finished

use crate::model::rule::effects::WAIT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The report's `status` is `InProgress`.
    ///
    /// # Why it matters
    ///
    /// The content of the report may still change, and more stages will follow.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `wait`: wait for the next report.
    ///
    /// # Where it is said
    ///
    /// `status` of the report, <https://docs.onespan.com/docs/detailed-verification-report>.
    RULE = "onespan-report-in-progress", WAIT, "the report is not finished";
    previously = "report-in-progress";
    de = "der Bericht ist nicht abgeschlossen";
    es = "el informe no está terminado";
    fr = "le rapport n’est pas terminé";
}
