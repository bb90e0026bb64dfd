//! A session is not finished

use crate::model::rule::effects::ASK_USER;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a session is `active`.
    ///
    /// # Why it matters
    ///
    /// The person still has steps to take. A session that runs without the person is active until its sources have
    /// answered.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `ask-user`.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://plaid.com/docs/api/products/identity-verification/>.
    RULE = "plaid-session-active", ASK_USER, "the session is not finished";
    de = "die Sitzung ist noch nicht abgeschlossen";
    es = "la sesión no ha terminado";
    fr = "la session n’est pas terminée";
}
