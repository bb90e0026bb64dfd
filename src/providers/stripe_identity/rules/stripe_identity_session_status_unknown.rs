//! A status that no page prints

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a session is none of the four words that this version knows.
    ///
    /// # Why it matters
    ///
    /// A new word may mean anything.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://docs.stripe.com/api/identity/verification_sessions/object>. Stripe adds values to its lists;
    /// a policy decides by the key `unknown` too.
    RULE = "stripe-identity-session-status-unknown", REVIEW, Unknown, "the status of the session is not one that this version knows", Overrides;
    de = "der Status der Sitzung ist dieser Version nicht bekannt";
    es = "esta versión no conoce el estado de la sesión";
    fr = "l’état de la session n’est pas connu de cette version";
}
