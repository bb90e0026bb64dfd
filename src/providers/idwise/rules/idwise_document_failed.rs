//! Every document has passed

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A document's `has_passed_rules` is `false`, in a result that accepts.
    ///
    /// # Why it matters
    ///
    /// `Complete` claims that every check was passed.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review, unless a reviewer has approved: the reviewer had it in view and answers for
    /// it.
    ///
    /// # Where it is said
    ///
    /// `has_passed_rules` "reflects the document validation, and rules",
    /// <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-document-failed", Contradicts, "the result is accepted and one of its documents has failed";
    previously = "document-failed";
    de = "das Ergebnis ist angenommen und eines seiner Dokumente hat die Prüfung nicht bestanden";
    es = "el resultado está aceptado y uno de sus documentos no ha superado la comprobación";
    fr = "le résultat est accepté et l’un de ses documents a échoué au contrôle";
}
