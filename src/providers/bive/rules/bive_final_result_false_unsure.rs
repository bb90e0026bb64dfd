//! The final result is false without the required confidence

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A completed verification has the final result `false`, but its confidence is absent, below 95 or above 100.
    ///
    /// # Why it matters
    ///
    /// The page says that a result of true or false requires a confidence of 95. A lower confidence is not enough to
    /// turn a person away.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`.
    ///
    /// # Where it is said
    ///
    /// `final_result.confidence`: "95% or higher is required for a True or False result",
    /// <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-final-result-false-unsure", REVIEW, "the final result is \"false\", but without the confidence that this requires";
    previously = "final-result-false-unsure";
    de = "das Endergebnis ist „falsch“, aber ohne die dafür nötige Konfidenz";
    es = "el resultado final es «falso», pero sin la confianza que eso exige";
    fr = "le résultat final est «\u{a0}faux\u{a0}», mais sans la confiance que cela demande";
}
