//! A report of an approved session is declined

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The session is approved, but a report has the status `Declined`.
    ///
    /// # Why it matters
    ///
    /// The rules of a workflow may approve a session in spite of a report. Somebody must decide whether you do too.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. Nothing if a person approved the session, because that person has seen the report.
    ///
    /// # Where it is said
    ///
    /// `status` of each report, Didit's `OpenAPI` document, <https://docs.didit.me>
    RULE = "didit-report-declined", Doubts, "the session is approved, but a report is declined";
    de = "die Sitzung ist genehmigt, aber ein Bericht ist abgelehnt";
    es = "la sesión está aprobada, pero un informe está rechazado";
    fr = "la session est approuvée, mais un rapport est refusé";
}
