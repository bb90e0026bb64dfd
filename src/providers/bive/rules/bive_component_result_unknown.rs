//! The result of a component is unknown

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The final result is `true`, but a component has no result, or one other than `true`, `false` and `flagged`.
    ///
    /// # Why it matters
    ///
    /// A component without a result was not verified, and an unknown word is no reason to trust it.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `details`, the result of each component, <https://docs.bive.ai/understanding-verification-results>. No page
    /// prints another word.
    RULE = "bive-component-result-unknown", Doubts, Unknown, "a component has no result, or one that this version does not know";
    previously = "component-result-unknown";
    de = "eine Komponente hat kein Ergebnis oder eines, das diese Version nicht kennt";
    es = "un componente no tiene resultado o tiene uno que esta versión no conoce";
    fr = "un composant n’a pas de résultat ou en a un que cette version ne connaît pas";
}
