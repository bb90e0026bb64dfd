//! The final result is true, but a component is false

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The final result is `true`, but a component has the result `false`.
    ///
    /// # Why it matters
    ///
    /// The page calls a false component a failure and an indicator of high risk. It contradicts a result that passed.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `details`, the result of each component, "Action Recommendations",
    /// <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-component-false", Contradicts, "the final result is \"true\", but one of its components is \"false\"";
    previously = "component-false";
    de = "das Endergebnis ist „wahr“, aber eine seiner Komponenten ist „falsch“";
    es = "el resultado final es «verdadero», pero uno de sus componentes es «falso»";
    fr = "le résultat final est «\u{a0}vrai\u{a0}», mais l’un de ses composants est «\u{a0}faux\u{a0}»";
}
