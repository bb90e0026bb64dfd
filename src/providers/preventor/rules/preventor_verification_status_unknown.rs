//! A verification's status that is not known

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of `verification.completed` is neither `VERIFIED` nor `FAILED`.
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
    /// No page prints such a word; those that are known are in older copies of
    /// <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-verification-status-unknown", REVIEW, Unknown, "the verification status is not one that this version knows";
    previously = "verification-status-unknown";
    de = "der Status der Verifizierung ist dieser Version nicht bekannt";
    es = "el estado de la verificación no es uno que esta versión conozca";
    fr = "le statut de la vérification n’est pas connu de cette version";
}
