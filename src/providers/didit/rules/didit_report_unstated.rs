//! A report of an approved session has no status

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The session is approved, but a report has no `status`.
    ///
    /// # Why it matters
    ///
    /// Even if a workflow hides the data of its reports, it shows their statuses.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `status` of each report, Didit's `OpenAPI` document, <https://docs.didit.me>
    RULE = "didit-report-unstated", Doubts, "the session is approved, but a report has no status";
    de = "die Sitzung ist genehmigt, aber ein Bericht hat keinen Status";
    es = "la sesión está aprobada, pero un informe no tiene estado";
    fr = "la session est approuvée, mais un rapport n’a pas de statut";
}
