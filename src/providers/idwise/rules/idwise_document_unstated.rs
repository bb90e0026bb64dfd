//! The result is accepted, but it does not say whether a document passed

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The result is accepted, but a completed document has no `has_passed_rules`, or one of its `validation_checks`
    /// has no `result`.
    ///
    /// # Why it matters
    ///
    /// A missing value must never accept.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, unless a reviewer approved the journey: the reviewer saw this and takes
    /// responsibility.
    ///
    /// # Where it is said
    ///
    /// `has_passed_rules` and `result` are "not nullable", <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-document-unstated", Doubts, "the result is accepted, but it does not say whether a document has passed";
    previously = "document-unstated";
    de = "das Ergebnis ist angenommen, sagt aber nicht, ob ein Dokument die Prüfung bestanden hat";
    es = "el resultado está aceptado, pero no dice si un documento ha superado la comprobación";
    fr = "le résultat est accepté, mais il ne dit pas si un document a passé le contrôle";
}
