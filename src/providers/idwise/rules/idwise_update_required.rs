//! The person must submit some steps again

use crate::model::rule::effects::RETRY;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The event is `Verification Update Required`, and no decision in it rejects.
    ///
    /// # Why it matters
    ///
    /// A review or a renewal has reopened the journey. Earlier decisions wait for the new steps.
    ///
    /// # What it decides
    ///
    /// The outcome is `retry` and `next` is `ask-user`: ask the person for the `requiredSteps`.
    ///
    /// # Where it is said
    ///
    /// <https://docs.idwise.com/docs/verification-update-required-webhook>
    RULE = "idwise-update-required", RETRY, "the person must submit some steps again", Overrides;
    previously = "update-required";
    de = "die Person soll einige Schritte noch einmal einreichen";
    es = "la persona debe volver a enviar algunos pasos";
    fr = "la personne doit envoyer de nouveau certaines étapes";
}
