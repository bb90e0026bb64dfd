//! A word that is not known, beside an acceptance

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// Somewhere in what the acceptance rests on stands a word that IDWise's pages do not print: a status, a result, a
    /// liveness code, an environment, a reason for an update.
    ///
    /// # Why it matters
    ///
    /// It may be a new way to fail.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review, also a reviewer's. A policy says with `unknown` what becomes of words that are
    /// not known.
    ///
    /// # Where it is said
    ///
    /// The words that are known are those of <https://docs.idwise.com/reference/get-journey-result> and
    /// <https://docs.idwise.com/reference/get-spot-check-result>.
    RULE = "idwise-evidence-unknown", Doubts, Unknown, "a word beside the acceptance is not one that this version knows";
    previously = "evidence-unknown";
    de = "ein Wort neben der Annahme ist dieser Version nicht bekannt";
    es = "una palabra junto a la aceptación no es una que esta versión conozca";
    fr = "un mot à côté de l’acceptation n’est pas connu de cette version";
}
