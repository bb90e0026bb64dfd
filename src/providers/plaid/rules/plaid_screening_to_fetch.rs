//! A webhook only names a screening

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The body is a webhook `STATUS_UPDATED` about a screening.
    ///
    /// # Why it matters
    ///
    /// The webhook does not say whether the screening was cleared or rejected.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `fetch`: `POST /watchlist_screening/individual/get` returns the
    /// screening.
    ///
    /// # Where it is said
    ///
    /// `SCREENING: STATUS_UPDATED`, <https://plaid.com/docs/api/products/monitor/>.
    RULE = "plaid-screening-to-fetch", FETCH, "the webhook only names a screening, which must be fetched";
    de = "der Webhook nennt nur eine Überprüfung von Listen; sie muss abgerufen werden";
    es = "el webhook solo indica una consulta de listas, que debe consultarse";
    fr = "le webhook ne fait que nommer une recherche dans des listes, qui doit être récupérée";
}
