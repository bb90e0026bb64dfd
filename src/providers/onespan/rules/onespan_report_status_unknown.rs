//! The status of the report is unknown

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The report's `status` is a word other than `InProgress`, `Finished` and `Completed`.
    ///
    /// # Why it matters
    ///
    /// It is unclear whether a report with another status is finished, so its result may still change.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`. A policy can treat unknown words differently.
    ///
    /// # Where it is said
    ///
    /// `status` of the report, <https://docs.onespan.com/docs/detailed-verification-report>. The page does not list its
    /// words.
    RULE = "onespan-report-status-unknown", REVIEW, Unknown, "the report has a status that this version does not know";
    previously = "report-status-unknown";
    de = "der Status des Berichts ist dieser Version nicht bekannt";
    es = "el informe tiene un estado que esta versión no conoce";
    fr = "le statut du rapport n’est pas connu de cette version";
}
