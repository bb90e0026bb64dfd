//! A result of false that is not sure

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A completed verification has the final result `false`, and its confidence is below 95, absent or outside the
    /// documented range.
    ///
    /// # Why it matters
    ///
    /// The page says that a result of true or false takes a confidence of 95. Less is not enough to turn a person away
    /// by.
    ///
    /// # What it decides
    ///
    /// Somebody has to look.
    ///
    /// # Where it is said
    ///
    /// `final_result.confidence`: "95% or higher is required for a True or False result",
    /// <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-final-result-false-unsure", REVIEW, "the final result is false and is not stated with the confidence that takes";
    previously = "final-result-false-unsure";
    de = "das Endergebnis ist „falsch“ und nicht mit der Konfidenz angegeben, die das verlangt";
    es = "el resultado final es «falso» y no consta con la confianza que eso exige";
    fr = "le résultat final est «\u{a0}faux\u{a0}» et n’est pas donné avec la confiance que cela demande";
}
