//! A report by itself needs a review

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The result of a call of the API for one report has the status `In Review`.
    ///
    /// # Why it matters
    ///
    /// The report is between the two thresholds. No reviewer of Didit's looks at it.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`.
    ///
    /// # Where it is said
    ///
    /// `status` of the report in the answers of the standalone APIs, Didit's `OpenAPI` document,
    /// <https://docs.didit.me>
    RULE = "didit-api-result-in-review", REVIEW, Flagged, "a report by itself needs a review";
    de = "ein einzelner Bericht muss geprüft werden";
    es = "un informe suelto requiere una revisión";
    fr = "un rapport isolé doit être examiné";
}
