//! The person is asked to submit something again

use crate::model::rule::effects::ASK_USER;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a verification is `requires_retry`.
    ///
    /// # Why it matters
    ///
    /// What was submitted did not do, and the person has attempts left.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending`, and `next` is `ask-user`.
    ///
    /// # Where it is said
    ///
    /// `requires_retry` in <https://docs.withpersona.com/api-reference/verifications/retrieve-a-verification>.
    RULE = "persona-verification-to-retry", ASK_USER, "the person is asked to submit something again";
    de = "die Person wird gebeten, etwas noch einmal einzureichen";
    es = "se pide a la persona que vuelva a enviar algo";
    fr = "la personne est invitée à envoyer quelque chose à nouveau";
}
