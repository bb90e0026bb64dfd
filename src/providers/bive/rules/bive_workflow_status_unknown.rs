//! A status that is not known

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status is none of `Initiated`, `GeneratingLivenessCheck`, `AwaitingLivenessCheck`, `Running`, `Completed`
    /// and `Failed`, in these very spellings.
    ///
    /// # Why it matters
    ///
    /// A result beside a status that nobody knows may be one that is not final.
    ///
    /// # What it decides
    ///
    /// Somebody has to look.
    ///
    /// # Where it is said
    ///
    /// No page prints such a word; those that are known are at
    /// <https://docs.bive.ai/understanding-verification-results> and <https://docs.bive.ai/list-verifications>
    RULE = "bive-workflow-status-unknown", REVIEW, Unknown, "the verification's status is not one that this version knows";
    previously = "workflow-status-unknown";
    de = "der Status der Verifizierung ist dieser Version nicht bekannt";
    es = "el estado de la verificación no es uno que esta versión conozca";
    fr = "le statut de la vérification n’est pas connu de cette version";
}
