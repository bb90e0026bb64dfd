//! A webhook says that the transaction can be fetched

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The body is a completion webhook, a form or JSON with `status=COMPLETED` and a `transaction_id`, or an event
    /// webhook of API 3.5 whose `event` is `completedPass` or `completedFlagged`.
    ///
    /// # Why it matters
    ///
    /// The webhook is not signed, so anybody who knows the address can send it, and it does not contain the results of
    /// the checks. `COMPLETED` is not the `COMPLETE` of a transaction. `completedPass` names a result but contains none
    /// of the checks behind it, so it does not accept.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `fetch`, whatever else the body contains.
    ///
    /// # Where it is said
    ///
    /// The page about webhooks, <https://idkit.docs.idverse.com/reference/how-to-setup-webhooks>. The words of API 3.5
    /// are the ones that its integrations handle; no public page prints them.
    RULE = "idverse-completion-to-fetch", FETCH, "the transaction is complete, but its results have to be fetched";
    previously = "completion-to-fetch";
    de = "die Transaktion ist abgeschlossen, aber ihre Ergebnisse müssen noch abgerufen werden";
    es = "la transacción está terminada, pero hay que obtener sus resultados";
    fr = "la transaction est terminée, mais ses résultats restent à récupérer";
}
