//! A report by itself is declined

use crate::model::rule::effects::REJECT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The result of a call of the API for one report has the status `Declined`.
    ///
    /// # Why it matters
    ///
    /// It is Didit's own word, by the thresholds that you passed or by those of the API.
    ///
    /// # What it decides
    ///
    /// The outcome is `reject`.
    ///
    /// # Where it is said
    ///
    /// `status` of the report in the answers of the standalone APIs, Didit's `OpenAPI` document,
    /// <https://docs.didit.me>
    RULE = "didit-api-result-declined", REJECT, "a report by itself is declined";
    de = "ein einzelner Bericht ist abgelehnt";
    es = "un informe suelto está rechazado";
    fr = "un rapport isolé est refusé";
}
