//! Every document is genuine

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A document's `validation_outcome` is `Failed`, in a result that accepts.
    ///
    /// # Why it matters
    ///
    /// It sums up every check of the document's authenticity.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review, unless a reviewer has approved: the reviewer had it in view and answers for
    /// it.
    ///
    /// # Where it is said
    ///
    /// `validation_outcome`, "the conclusive results of all document authenticity checks",
    /// <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-document-validation-failed", Contradicts, "the result is accepted and a document is not stated as genuine";
    previously = "document-validation-failed";
    de = "das Ergebnis ist angenommen und ein Dokument ist nicht als echt angegeben";
    es = "el resultado está aceptado y un documento no consta como auténtico";
    fr = "le résultat est accepté et un document n’est pas indiqué comme authentique";
}
