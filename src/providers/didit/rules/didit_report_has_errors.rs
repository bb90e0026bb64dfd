//! A report of an approved session has errors

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The session is approved, but the `errors` of a machine-readable zone or of a comparison with registers is not
    /// empty.
    ///
    /// # Why it matters
    ///
    /// A part of the report could not be made, or the zone is not as it should be.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `errors`, Didit's `OpenAPI` document, <https://docs.didit.me>
    RULE = "didit-report-has-errors", Doubts, "the session is approved, but a report has errors";
    de = "die Sitzung ist genehmigt, aber ein Bericht enthält Fehler";
    es = "la sesión está aprobada, pero un informe contiene errores";
    fr = "la session est approuvée, mais un rapport contient des erreurs";
}
