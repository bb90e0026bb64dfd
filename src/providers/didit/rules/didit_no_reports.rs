//! An approved session has no reports

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The session is approved, but its decision has no report at all.
    ///
    /// # Why it matters
    ///
    /// Nothing bears out the approval. A workflow that asks for nothing approves everybody.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// The lists of reports, Didit's `OpenAPI` document, <https://docs.didit.me>. That an approval has a report is
    /// inferred.
    RULE = "didit-no-reports", Doubts, "the session is approved, but has no reports";
    de = "die Sitzung ist genehmigt, hat aber keine Berichte";
    es = "la sesión está aprobada, pero no tiene informes";
    fr = "la session est approuvée, mais n’a aucun rapport";
}
