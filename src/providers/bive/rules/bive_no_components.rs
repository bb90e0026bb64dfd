//! The final result is true, but has no components

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The final result is `true`, but there is no component, neither in a list nor under a name.
    ///
    /// # Why it matters
    ///
    /// The components are what was verified. Without them, there is nothing that the result is based on.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `details`: the breakdown of "individual verification components",
    /// <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-no-components", Doubts, "the final result is \"true\", but there are no components";
    previously = "no-components";
    de = "das Endergebnis ist „wahr“, aber es gibt keine Komponenten";
    es = "el resultado final es «verdadero», pero no hay ningún componente";
    fr = "le résultat final est «\u{a0}vrai\u{a0}», mais il n’y a aucun composant";
}
