//! A session has expired

use crate::model::rule::effects::EXPIRED;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a session is `expired`.
    ///
    /// # Why it matters
    ///
    /// The person did not finish in time. No session expires yet, but Plaid has announced that they will.
    ///
    /// # What it decides
    ///
    /// The outcome is `expired` and `next` is `ask-user`.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://plaid.com/docs/api/products/identity-verification/>.
    RULE = "plaid-session-expired", EXPIRED, "the session has expired";
    de = "die Sitzung ist abgelaufen";
    es = "la sesión ha caducado";
    fr = "la session a expiré";
}
