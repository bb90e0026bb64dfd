//! A false component of a result of true

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// Beside the final result `true` no component is `false`.
    ///
    /// # Why it matters
    ///
    /// The page calls a false component a failure and an indicator of high risk. A whole that passed with a part that
    /// failed does not add up.
    ///
    /// # What it decides
    ///
    /// A word that accepts, waits or asks for another try goes to review.
    ///
    /// # Where it is said
    ///
    /// `details`, the result of each component, "Action Recommendations",
    /// <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-component-false", Contradicts, "the final result is true and one of its components is false";
    previously = "component-false";
    de = "das Endergebnis ist „wahr“ und eine seiner Komponenten ist „falsch“";
    es = "el resultado final es «verdadero» y uno de sus componentes es «falso»";
    fr = "le résultat final est «\u{a0}vrai\u{a0}» et l’un de ses composants est «\u{a0}faux\u{a0}»";
}
