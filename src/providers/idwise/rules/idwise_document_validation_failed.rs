//! The result is accepted, but the validation of a document failed

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The result is accepted, but the `validation_outcome` of a document is `Failed`.
    ///
    /// # Why it matters
    ///
    /// This field sums up every check of the document's authenticity.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, unless a reviewer approved the journey: the reviewer saw this and takes
    /// responsibility.
    ///
    /// # Where it is said
    ///
    /// `validation_outcome`, "the conclusive results of all document authenticity checks",
    /// <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-document-validation-failed", Contradicts, "the result is accepted, but the validation of a document has failed";
    previously = "document-validation-failed";
    de = "das Ergebnis ist angenommen, aber die Echtheitsprüfung eines Dokuments ist gescheitert";
    es = "el resultado está aceptado, pero la comprobación de autenticidad de un documento ha fallado";
    fr = "le résultat est accepté, mais le contrôle d’authenticité d’un document a échoué";
}
