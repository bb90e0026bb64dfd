//! The status of a verification of the older model is unknown

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of `verification.completed` is neither `VERIFIED` nor `FAILED`.
    ///
    /// # Why it matters
    ///
    /// A word that this version does not know decides nothing.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`. A policy's `unknown` can make it `reject`.
    ///
    /// # Where it is said
    ///
    /// No page prints such a word. Older copies of <https://docs.preventor.com/server/webhooks> print the known ones.
    RULE = "preventor-verification-status-unknown", REVIEW, Unknown, "the verification has a status that this version does not know";
    previously = "verification-status-unknown";
    de = "der Status der Verifizierung ist dieser Version nicht bekannt";
    es = "el estado de la verificación no es uno que esta versión conozca";
    fr = "le statut de la vérification n’est pas connu de cette version";
}
