//! The webhook says that there is something to fetch

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The webhook came: a form or JSON with `status=COMPLETED` and a `transaction_id`; or an event webhook of API 3.5
    /// whose `event` is `completedPass` or `completedFlagged`.
    ///
    /// # Why it matters
    ///
    /// Anybody who knows the address can send it, for there is no signature, and it says nothing of what came of the
    /// checks. `COMPLETED` is not the `COMPLETE` of a transaction. `completedPass` names a result, but shows none of the
    /// checks that it rests on, so it is no acceptance.
    ///
    /// # What it decides
    ///
    /// The verdict is `pending`, next is to fetch the transaction, whatever else stands in the body.
    ///
    /// # Where it is said
    ///
    /// The page about webhooks, <https://idkit.docs.idverse.com/reference/how-to-setup-webhooks>. The words of API 3.5 are
    /// those that its integrations handle; no public page prints them.
    RULE = "idverse-completion-to-fetch", FETCH, "the transaction is complete and its results are to be fetched";
    previously = "completion-to-fetch";
    de = "die Transaktion ist abgeschlossen und ihre Ergebnisse sind abzurufen";
    es = "la transacción está terminada y hay que obtener sus resultados";
    fr = "la transaction est terminée et ses résultats sont à récupérer";
}
