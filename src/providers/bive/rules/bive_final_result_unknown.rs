//! The final result is a word that is not known

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The final result of a completed verification is a word other than `true`, `false` and `unknown`.
    ///
    /// # Why it matters
    ///
    /// An unknown word decides nothing.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`.
    ///
    /// # Where it is said
    ///
    /// No page prints such a word. The known words are listed at
    /// <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-final-result-unknown", REVIEW, Unknown, "the final result has a value that this version does not know";
    previously = "final-result-unknown";
    de = "das Endergebnis hat einen Wert, den diese Version nicht kennt";
    es = "el resultado final tiene un valor que esta versión no conoce";
    fr = "le résultat final a une valeur que cette version ne connaît pas";
}
