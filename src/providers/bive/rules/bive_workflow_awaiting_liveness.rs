//! The liveness check waits for the person

use crate::model::rule::effects::ASK_USER;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status is `AwaitingLivenessCheck`.
    ///
    /// # Why it matters
    ///
    /// The person has the link but has not finished the check. Without it, the verification does not continue.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `ask-user`.
    ///
    /// # Where it is said
    ///
    /// `status`: "Their action is required to move forward", <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-workflow-awaiting-liveness", ASK_USER, "the liveness check is waiting for the person";
    previously = "workflow-awaiting-liveness";
    de = "die Lebenderkennung wartet auf die Person";
    es = "la prueba de vida espera a la persona";
    fr = "la preuve de vie attend la personne";
}
