//! A word in the evidence of an acceptance is unknown

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The result is accepted, but the evidence for it contains a word that IDWise's pages do not print: a status, a
    /// result, a liveness code, an environment or a reason for an update.
    ///
    /// # Why it matters
    ///
    /// The word may be a new way to fail.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, even if a reviewer approved the journey. A policy's `unknown` can make it `reject`.
    ///
    /// # Where it is said
    ///
    /// The known words are those of <https://docs.idwise.com/reference/get-journey-result> and
    /// <https://docs.idwise.com/reference/get-spot-check-result>.
    RULE = "idwise-evidence-unknown", Doubts, Unknown, "the evidence contains a word that this version does not know";
    previously = "evidence-unknown";
    de = "die Nachweise enthalten ein Wort, das dieser Version nicht bekannt ist";
    es = "las pruebas contienen una palabra que esta versión no conoce";
    fr = "les éléments de preuve contiennent un mot que cette version ne connaît pas";
}
