//! A component's result that is not known

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// Beside the final result `true` every component has a result, and it is `true`, `false` or `flagged`.
    ///
    /// # Why it matters
    ///
    /// A component without a result was not verified, and a word that is not known says nothing good.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// `details`, the result of each component, <https://docs.bive.ai/understanding-verification-results>; no page
    /// prints another word.
    RULE = "bive-component-result-unknown", Doubts, Unknown, "a component has no result that this version knows";
    previously = "component-result-unknown";
    de = "eine Komponente hat kein Ergebnis, das diese Version kennt";
    es = "un componente no tiene ningún resultado que esta versión conozca";
    fr = "un composant n’a aucun résultat que cette version connaisse";
}
