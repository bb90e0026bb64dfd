//! A word in the evidence of an approval is unknown

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The session is approved, but its evidence contains a word that Didit's pages do not print: the status of a
    /// report, a `log_type`, a feature, a kind of session, an environment, a `review_status`, a `match_type`, a
    /// `new_status`, the type of a proof of address or a `webhook_type`.
    ///
    /// # Why it matters
    ///
    /// The word may be a new way to fail.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, even if a person approved the session. A policy's `unknown` can make it `reject`.
    ///
    /// # Where it is said
    ///
    /// The known words are those of Didit's `OpenAPI` document, <https://docs.didit.me>
    RULE = "didit-evidence-unknown", Doubts, Unknown, "the evidence contains a word that this version does not know";
    de = "die Nachweise enthalten ein Wort, das dieser Version nicht bekannt ist";
    es = "las pruebas contienen una palabra que esta versión no conoce";
    fr = "les éléments de preuve contiennent un mot que cette version ne connaît pas";
}
