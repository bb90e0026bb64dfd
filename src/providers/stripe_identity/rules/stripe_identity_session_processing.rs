//! An attempt is being checked

use crate::model::rule::effects::WAIT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a session is `processing`.
    ///
    /// # Why it matters
    ///
    /// The person has submitted everything, and Stripe is at work. Usually this takes minutes.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `wait`. A late event of this kind never replaces a result.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://docs.stripe.com/identity/how-sessions-work>.
    RULE = "stripe-identity-session-processing", WAIT, "the session is being processed";
    de = "die Sitzung wird gerade bearbeitet";
    es = "la sesión se está procesando";
    fr = "la session est en cours de traitement";
}
