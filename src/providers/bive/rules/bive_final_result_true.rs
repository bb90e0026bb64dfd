//! A result of true

use crate::model::rule::effects::ACCEPT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A completed verification has the final result `true`, in quotes, capitalised or bare.
    ///
    /// # Why it matters
    ///
    /// The identity is held to be valid by what was provided.
    ///
    /// # What it decides
    ///
    /// Accept, unless another rule speaks against it: it takes a confidence of 95 or more, at least one component, none
    /// of them false or flagged, and every associated person true.
    ///
    /// # Where it is said
    ///
    /// `final_result.result`, <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-final-result-true", ACCEPT, "the final result is true";
    previously = "final-result-true";
    de = "das Endergebnis ist „wahr“";
    es = "el resultado final es «verdadero»";
    fr = "le résultat final est «\u{a0}vrai\u{a0}»";
}
