//! A word that is not known decides

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The word that decides is none that IDWise's pages print.
    ///
    /// # Why it matters
    ///
    /// New words come without notice, and guessing at them lets people in.
    ///
    /// # What it decides
    ///
    /// Review. A policy says with `unknown` what becomes of words that are not known.
    ///
    /// # Where it is said
    ///
    /// The words that are known are those of <https://docs.idwise.com/reference/get-journey-result> and
    /// <https://docs.idwise.com/reference/manual-review-journey>.
    RULE = "idwise-decision-unknown", REVIEW, Unknown, "the decision is not one that this version knows";
    previously = "decision-unknown";
    de = "die Entscheidung ist dieser Version nicht bekannt";
    es = "la decisión no es una que esta versión conozca";
    fr = "la décision n’est pas connue de cette version";
}
