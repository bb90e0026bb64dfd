//! The session was canceled

use crate::model::rule::effects::CANCELED;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a session is `canceled`.
    ///
    /// # Why it matters
    ///
    /// The session was closed, by the caller or by a redaction. It says nothing against the person.
    ///
    /// # What it decides
    ///
    /// The outcome is `canceled`, and it is final: a canceled session cannot be opened again.
    ///
    /// # Where it is said
    ///
    /// `status`, "canceled" and "cannot be undone", <https://docs.stripe.com/identity/how-sessions-work>.
    RULE = "stripe-identity-session-canceled", CANCELED, "the session was canceled", Overrides;
    de = "die Sitzung wurde abgebrochen";
    es = "la sesión fue cancelada";
    fr = "la session a été annulée";
}
