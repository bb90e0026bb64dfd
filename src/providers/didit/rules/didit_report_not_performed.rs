//! A report of an approved session was not made

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The session is approved, but a report has the status `Not Finished`, `Expired` or `Resub Requested`.
    ///
    /// # Why it matters
    ///
    /// The step was not done, or not yet repeated.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. Nothing if a person approved the session, because that person has seen the report.
    ///
    /// # Where it is said
    ///
    /// `status` of each report, Didit's `OpenAPI` document, <https://docs.didit.me>
    RULE = "didit-report-not-performed", Doubts, "the session is approved, but a report is not finished";
    de = "die Sitzung ist genehmigt, aber ein Bericht ist nicht fertig";
    es = "la sesión está aprobada, pero un informe no está terminado";
    fr = "la session est approuvée, mais un rapport n’est pas terminé";
}
