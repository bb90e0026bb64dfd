//! A result of true without components

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// Beside the final result `true` there is at least one component, listed or under its name.
    ///
    /// # Why it matters
    ///
    /// The components are what was verified. A result that rests on none was not made of anything that can be looked
    /// at.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// `details`: the breakdown of "individual verification components",
    /// <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-no-components", Doubts, "the final result is true and no component is there to show for it";
    previously = "no-components";
    de = "das Endergebnis ist „wahr“ und keine Komponente ist da, die es belegt";
    es = "el resultado final es «verdadero» y no hay ningún componente que lo respalde";
    fr = "le résultat final est «\u{a0}vrai\u{a0}» et aucun composant n’est là pour l’appuyer";
}
