//! A report of an approved session needs a review

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The session is approved, but a report has the status `In Review`.
    ///
    /// # Why it matters
    ///
    /// The workflow sent the report to a person, and nobody has decided.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. Nothing if a person approved the session, because that person has seen the report.
    ///
    /// # Where it is said
    ///
    /// `status` of each report, Didit's `OpenAPI` document, <https://docs.didit.me>
    RULE = "didit-report-in-review", Doubts, Flagged, "the session is approved, but a report is in review";
    de = "die Sitzung ist genehmigt, aber ein Bericht wird noch geprüft";
    es = "la sesión está aprobada, pero un informe está en revisión";
    fr = "la session est approuvée, mais un rapport est en cours de révision";
}
