//! An attempt failed

use crate::model::rule::effects::RETRY;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A session is `requires_input` with a code in `last_error`, or a check of a report is `unverified`, and no rule
    /// of its own is about the code.
    ///
    /// # Why it matters
    ///
    /// Something could not be read, a document had expired or a check did not pass. Stripe lets the person submit the
    /// same session again.
    ///
    /// # What it decides
    ///
    /// The outcome is `retry` and `next` is `ask-user`. A policy that counts attempts can make it a rejection.
    ///
    /// # Where it is said
    ///
    /// `last_error.code` and the `error.code` of each check,
    /// <https://docs.stripe.com/identity/handle-verification-outcomes>.
    RULE = "stripe-identity-attempt-failed", RETRY, "the attempt failed, and the person can try again", Overrides;
    de = "der Versuch ist gescheitert, und die Person kann es noch einmal versuchen";
    es = "el intento falló, y la persona puede volver a intentarlo";
    fr = "la tentative a échoué, et la personne peut réessayer";
}
