//! The status of the verification is unknown

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status is a word other than `Initiated`, `GeneratingLivenessCheck`, `AwaitingLivenessCheck`, `Running`,
    /// `Completed` and `Failed`, in exactly this spelling.
    ///
    /// # Why it matters
    ///
    /// A result with an unknown status may not be final.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`.
    ///
    /// # Where it is said
    ///
    /// No page prints such a word. The known words are listed at
    /// <https://docs.bive.ai/understanding-verification-results> and <https://docs.bive.ai/list-verifications>
    RULE = "bive-workflow-status-unknown", REVIEW, Unknown, "the verification has a status that this version does not know";
    previously = "workflow-status-unknown";
    de = "der Status der Verifizierung ist dieser Version nicht bekannt";
    es = "la verificación tiene un estado que esta versión no conoce";
    fr = "le statut de la vérification n’est pas connu de cette version";
}
