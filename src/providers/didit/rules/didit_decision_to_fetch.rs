//! The decision has to be fetched

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A webhook has no status, or its status is `Approved` but it has no `decision`.
    ///
    /// # Why it matters
    ///
    /// Such a webhook only says that there is something to know. Without the reports, nothing bears out an approval.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `fetch`: `GET /v3/session/{sessionId}/decision/` with the header
    /// `x-api-key` returns the decision.
    ///
    /// # Where it is said
    ///
    /// `decision` is sent with `Approved`, `Declined`, `In Review` and `Abandoned`,
    /// <https://docs.didit.me/integration/webhooks>. How it is fetched is in Didit's `OpenAPI` document,
    /// <https://docs.didit.me>
    RULE = "didit-decision-to-fetch", FETCH, "the webhook has no decision, which must be fetched";
    de = "der Webhook enthält keine Entscheidung; sie muss abgerufen werden";
    es = "el webhook no contiene la decisión, que debe consultarse";
    fr = "le webhook ne contient pas la décision, qui doit être récupérée";
}
