//! The result is accepted, but a document is not completed

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The result is accepted, but the `progress` of a document is `Started`, `NotStarted` or missing. If it is missing
    /// and `has_passed_rules` is `false`, `idwise-document-failed` reports the document instead.
    ///
    /// # Why it matters
    ///
    /// A document that was requested but never submitted was not checked.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, unless a reviewer approved the journey: the reviewer saw this and takes
    /// responsibility.
    ///
    /// # Where it is said
    ///
    /// `documents.*.progress`, <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-document-not-completed", Doubts, "the result is accepted, but one of its documents is not \"completed\"";
    previously = "document-not-completed";
    de = "das Ergebnis ist angenommen, aber eines seiner Dokumente ist nicht „abgeschlossen“";
    es = "el resultado está aceptado, pero uno de sus documentos no está «terminado»";
    fr = "le résultat est accepté, mais l’un de ses documents n’est pas «\u{a0}terminé\u{a0}»";
}
