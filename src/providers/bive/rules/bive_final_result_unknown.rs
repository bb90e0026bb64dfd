//! A result that is not known

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The final result of a completed verification is none of `true`, `false` and `unknown`.
    ///
    /// # Why it matters
    ///
    /// A word that is not known decides nothing.
    ///
    /// # What it decides
    ///
    /// Somebody has to look.
    ///
    /// # Where it is said
    ///
    /// No page prints such a word; those that are known are at
    /// <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-final-result-unknown", REVIEW, Unknown, "the final result is not one that this version knows";
    previously = "final-result-unknown";
    de = "das Endergebnis ist dieser Version nicht bekannt";
    es = "el resultado final no es uno que esta versión conozca";
    fr = "le résultat final n’est pas connu de cette version";
}
