//! A liveness check that waits for the person

use crate::model::rule::effects::ASK_USER;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status is `AwaitingLivenessCheck`.
    ///
    /// # Why it matters
    ///
    /// The link is there and the person has not followed it to the end. Without it nothing goes on.
    ///
    /// # What it decides
    ///
    /// Pending, ask the user.
    ///
    /// # Where it is said
    ///
    /// `status`: "Their action is required to move forward", <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-workflow-awaiting-liveness", ASK_USER, "the liveness check waits for the person";
    previously = "workflow-awaiting-liveness";
    de = "die Lebenderkennung wartet auf die Person";
    es = "la prueba de vida espera a la persona";
    fr = "la preuve de vie attend la personne";
}
