//! A status that this version does not know

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The report's `status` is `InProgress`, `Finished` or `Completed`.
    ///
    /// # Why it matters
    ///
    /// Whether a report with another status is over, nobody can tell; its result may change.
    ///
    /// # What it decides
    ///
    /// Review. A policy says what becomes of unknown words.
    ///
    /// # Where it is said
    ///
    /// `status` of the report, <https://docs.onespan.com/docs/detailed-verification-report>; the page gives no list of
    /// its words.
    RULE = "onespan-report-status-unknown", REVIEW, Unknown, "the report's status is not one that this version knows";
    previously = "report-status-unknown";
    de = "der Status des Berichts ist dieser Version nicht bekannt";
    es = "el estado del informe no es uno que esta versión conozca";
    fr = "le statut du rapport n’est pas connu de cette version";
}
