//! The final result is true

use crate::model::rule::effects::ACCEPT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A completed verification has the final result `true`, as a string, capitalized or not, or as a boolean.
    ///
    /// # Why it matters
    ///
    /// The provider considers the identity valid, based on what was submitted.
    ///
    /// # What it decides
    ///
    /// The outcome is `accept`, unless another rule speaks against it: there must be a confidence of 95 or more, at
    /// least one component, no component that is false or flagged, and no associated person who is not true.
    ///
    /// # Where it is said
    ///
    /// `final_result.result`, <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-final-result-true", ACCEPT, "the final result is \"true\"";
    previously = "final-result-true";
    de = "das Endergebnis ist „wahr“";
    es = "el resultado final es «verdadero»";
    fr = "le résultat final est «\u{a0}vrai\u{a0}»";
}
