//! The result is accepted, but a document failed

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The result is accepted, but the `has_passed_rules` of a document is `false`. If the document's `progress` is
    /// `Started` or `NotStarted`, `idwise-document-not-completed` reports the document instead.
    ///
    /// # Why it matters
    ///
    /// `Complete` means that every check was passed.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, unless a reviewer approved the journey: the reviewer saw this and takes
    /// responsibility.
    ///
    /// # Where it is said
    ///
    /// `has_passed_rules` "reflects the document validation, and rules",
    /// <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-document-failed", Contradicts, "the result is accepted, but one of its documents has failed";
    previously = "document-failed";
    de = "das Ergebnis ist angenommen, aber eines seiner Dokumente hat die Prüfung nicht bestanden";
    es = "el resultado está aceptado, pero uno de sus documentos no ha superado la comprobación";
    fr = "le résultat est accepté, mais l’un de ses documents a échoué au contrôle";
}
