//! The file of a proof of address was changed

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The session is approved, but `is_tampered` of the file of a proof of address is `true`, or something was
    /// `detected` to be put over a part of it.
    ///
    /// # Why it matters
    ///
    /// The provider itself found that the file was edited.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. Nothing if a person approved the session, because that person has seen the report.
    ///
    /// # Where it is said
    ///
    /// `document_metadata`, Didit's `OpenAPI` document, <https://docs.didit.me>
    RULE = "didit-address-tampered", Doubts, "the session is approved, but the file of a proof of address was changed";
    de = "die Sitzung ist genehmigt, aber die Datei eines Adressnachweises wurde verändert";
    es = "la sesión está aprobada, pero el archivo de un justificante fue alterado";
    fr = "la session est approuvée, mais le fichier d’un justificatif a été modifié";
}
