//! A webhook only names a session

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The body is a webhook about a session: `STATUS_UPDATED`, `STEP_UPDATED` or `RETRIED`.
    ///
    /// # Why it matters
    ///
    /// The webhook has neither a status nor a time. That a status was updated does not mean that the session passed.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `fetch`: `POST /identity_verification/get` returns the session. No page
    /// says which attempt a `RETRIED` names; `POST /identity_verification/list` returns all of them.
    ///
    /// # Where it is said
    ///
    /// <https://plaid.com/docs/identity-verification/webhooks/> and
    /// <https://plaid.com/docs/api/products/identity-verification/>.
    RULE = "plaid-session-to-fetch", FETCH, "the webhook only names a session, which must be fetched";
    de = "der Webhook nennt nur eine Sitzung; sie muss abgerufen werden";
    es = "el webhook solo indica una sesión, que debe consultarse";
    fr = "le webhook ne fait que nommer une session, qui doit être récupérée";
}
