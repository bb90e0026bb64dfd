//! Every check passed

use crate::model::rule::effects::ACCEPT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a session is `verified`, and nothing was redacted.
    ///
    /// # Why it matters
    ///
    /// It is the word by which Stripe says that every check that the session asked for has passed.
    ///
    /// # What it decides
    ///
    /// The person is accepted, unless something else in the body speaks against it. A verdict of a session can be taken
    /// back, so the newest one counts (`docs/history.md`).
    ///
    /// # Where it is said
    ///
    /// `status`, `verified`, <https://docs.stripe.com/identity/how-sessions-work>.
    RULE = "stripe-identity-session-verified", ACCEPT, "the session is verified", Overrides;
    de = "die Sitzung ist verifiziert";
    es = "la sesión está verificada";
    fr = "la session est vérifiée";
}
