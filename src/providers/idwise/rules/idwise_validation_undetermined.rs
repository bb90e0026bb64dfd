//! Something of a document was determined

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A document has `validation_checks` and every one of them is `Undetermined`.
    ///
    /// # Why it matters
    ///
    /// `Undetermined` means that a check could not be carried out. A document of which no check could be carried out was
    /// not validated, whatever its outcome says.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review, unless a reviewer has approved: the reviewer had the document in view.
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
