//! A result of false

use crate::model::rule::effects::REJECT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A completed verification has the final result `false` with a confidence from 95 to 100.
    ///
    /// # Why it matters
    ///
    /// The identity is held to be invalid, with a high probability of fraud.
    ///
    /// # What it decides
    ///
    /// Reject.
    ///
    /// # Where it is said
    ///
    /// `final_result.result` and `final_result.confidence`, <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-final-result-false", REJECT, "the final result is false and the provider is sure of it";
    previously = "final-result-false";
    de = "das Endergebnis ist „falsch“ und der Anbieter ist sich dessen sicher";
    es = "el resultado final es «falso» y el proveedor está seguro de ello";
    fr = "le résultat final est «\u{a0}faux\u{a0}» et le fournisseur en est sûr";
}
