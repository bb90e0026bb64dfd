//! The data on a chip is not as it was signed

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The session is approved, but `sod_integrity` or `dg_integrity` of a chip is `false`.
    ///
    /// # Why it matters
    ///
    /// The chip was copied or changed: its data is not what the issuing state signed.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `authenticity`, Didit's `OpenAPI` document, <https://docs.didit.me>
    RULE = "didit-chip-not-authentic", Contradicts, "the session is approved, but the data on a chip is not authentic";
    de = "die Sitzung ist genehmigt, aber die Daten eines Chips sind nicht echt";
    es = "la sesión está aprobada, pero los datos de un chip no son auténticos";
    fr = "la session est approuvée, mais les données d’une puce ne sont pas authentiques";
}
