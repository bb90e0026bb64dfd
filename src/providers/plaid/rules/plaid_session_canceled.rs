//! A session was canceled

use crate::model::rule::effects::CANCELED;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a session is `canceled`.
    ///
    /// # Why it matters
    ///
    /// Nobody will finish the session.
    ///
    /// # What it decides
    ///
    /// The outcome is `canceled`.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://plaid.com/docs/api/products/identity-verification/>.
    RULE = "plaid-session-canceled", CANCELED, "the session was canceled";
    de = "die Sitzung wurde abgebrochen";
    es = "la sesión se canceló";
    fr = "la session a été annulée";
}
