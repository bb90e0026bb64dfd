//! The result is accepted, but a check of a document failed

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The result is accepted, but the `result` of one of a document's `validation_checks` is `Failed`. `Undetermined`
    /// is not a failure: it says that the check needed something that was not there, such as a chip.
    ///
    /// # Why it matters
    ///
    /// One failed check is reason enough to look at the document.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, unless a reviewer approved the journey: the reviewer saw this and takes
    /// responsibility.
    ///
    /// # Where it is said
    ///
    /// `validation_checks[].result`, <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-document-check-failed", Contradicts, "the result is accepted, but a check of a document's authenticity has failed";
    previously = "document-check-failed";
    de = "das Ergebnis ist angenommen, aber eine Echtheitsprüfung eines Dokuments ist gescheitert";
    es = "el resultado está aceptado, pero ha fallado una comprobación de la autenticidad de un documento";
    fr = "le résultat est accepté, mais un contrôle de l’authenticité d’un document a échoué";
}
