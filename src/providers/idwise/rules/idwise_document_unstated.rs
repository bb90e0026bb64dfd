//! A document says what came of it

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A completed document has no `has_passed_rules`, or a check of its authenticity has no `result`, in a result that
    /// accepts.
    ///
    /// # Why it matters
    ///
    /// Nothing accepts by absence.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review, unless a reviewer has approved: the reviewer had it in view and answers for
    /// it.
    ///
    /// # Where it is said
    ///
    /// `has_passed_rules` and `result` are "not nullable", <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-document-unstated", Doubts, "the result is accepted and does not say whether a document has passed";
    previously = "document-unstated";
    de = "das Ergebnis ist angenommen und sagt nicht, ob ein Dokument die Prüfung bestanden hat";
    es = "el resultado está aceptado y no dice si un documento ha superado la comprobación";
    fr = "le résultat est accepté et ne dit pas si un document a passé le contrôle";
}
