//! No check of a document could be carried out

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The result is accepted, but a document has `validation_checks` and every one of them is `Undetermined`.
    ///
    /// # Why it matters
    ///
    /// `Undetermined` means that a check could not be carried out. If no check of a document could be carried out, the
    /// document was not validated, whatever its outcome says.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, unless a reviewer approved the journey: the reviewer saw the document.
    ///
    /// # Where it is said
    ///
    /// `validation_checks[].result`, <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-validation-undetermined", Doubts, "no check of a document's authenticity could be carried out";
    previously = "validation-undetermined";
    de = "keine Prüfung der Echtheit eines Dokuments konnte durchgeführt werden";
    es = "no se pudo realizar ninguna comprobación de la autenticidad de un documento";
    fr = "aucun contrôle d’authenticité d’un document n’a pu être effectué";
}
