//! Every check of a document has passed

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `result` of one of a document's `validation_checks` is `Failed`, in a result that accepts. `Undetermined`
    /// says that a check needed what was not there, such as a chip, and is no failure.
    ///
    /// # Why it matters
    ///
    /// One check that fails is enough to make a document worth a look.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review, unless a reviewer has approved: the reviewer had it in view and answers for
    /// it.
    ///
    /// # Where it is said
    ///
    /// `validation_checks[].result`, <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-document-check-failed", Contradicts, "the result is accepted and a check of a document's authenticity has failed";
    previously = "document-check-failed";
    de = "das Ergebnis ist angenommen und eine Echtheitsprüfung eines Dokuments ist gescheitert";
    es = "el resultado está aceptado y ha fallado una comprobación de la autenticidad de un documento";
    fr = "le résultat est accepté et un contrôle de l’authenticité d’un document a échoué";
}
