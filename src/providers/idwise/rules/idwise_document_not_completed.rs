//! Every document is completed

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A document's `progress` is `Started`, `NotStarted` or not stated, in a result that accepts.
    ///
    /// # Why it matters
    ///
    /// A document that was asked for and never given was not checked.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review, unless a reviewer has approved: the reviewer had it in view and answers for
    /// it.
    ///
    /// # Where it is said
    ///
    /// `documents.*.progress`, <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-document-not-completed", Doubts, "the result is accepted and one of its documents is not stated as completed";
    previously = "document-not-completed";
    de = "das Ergebnis ist angenommen und eines seiner Dokumente ist nicht als abgeschlossen angegeben";
    es = "el resultado está aceptado y uno de sus documentos no consta como terminado";
    fr = "le résultat est accepté et l’un de ses documents n’est pas indiqué comme terminé";
}
