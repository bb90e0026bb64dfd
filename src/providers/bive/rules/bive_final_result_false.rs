//! The final result is false

use crate::model::rule::effects::REJECT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A completed verification has the final result `false` with a confidence from 95 to 100.
    ///
    /// # Why it matters
    ///
    /// The provider considers the identity invalid, with a high probability of fraud.
    ///
    /// # What it decides
    ///
    /// The outcome is `reject`.
    ///
    /// # Where it is said
    ///
    /// `final_result.result` and `final_result.confidence`, <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-final-result-false", REJECT, "the final result is \"false\", with the confidence that this requires";
    previously = "final-result-false";
    de = "das Endergebnis ist „falsch“, mit der dafür nötigen Konfidenz";
    es = "el resultado final es «falso», con la confianza que eso exige";
    fr = "le résultat final est «\u{a0}faux\u{a0}», avec la confiance que cela demande";
}
