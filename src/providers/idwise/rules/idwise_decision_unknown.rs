//! The deciding word is unknown

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The word that decides is none of those that IDWise's pages print.
    ///
    /// # Why it matters
    ///
    /// Providers add words without notice. Guessing what a new word means could accept the wrong person.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`. A policy's `unknown` can make it `reject`.
    ///
    /// # Where it is said
    ///
    /// The known words are those of <https://docs.idwise.com/reference/get-journey-result> and
    /// <https://docs.idwise.com/reference/manual-review-journey>.
    RULE = "idwise-decision-unknown", REVIEW, Unknown, "the decision is a word that this version does not know";
    previously = "decision-unknown";
    de = "die Entscheidung ist dieser Version nicht bekannt";
    es = "la decisión no es una que esta versión conozca";
    fr = "la décision n’est pas connue de cette version";
}
