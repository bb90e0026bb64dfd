//! The transaction is completed

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The transaction's `status` is `completed`, or a notification's `trigger` is `transaction_completed`.
    ///
    /// # Why it matters
    ///
    /// Completed does not mean passed: the word says that the work is finished. The report says whether the person
    /// passed.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `fetch`: fetch the detailed verification report, whatever else this body
    /// contains.
    ///
    /// # Where it is said
    ///
    /// `completed` among the statuses of the transaction model,
    /// <https://community.onespan.com/documentation/onespan-identity-verification/guides/web-service-guide/developer/transaction-model>.
    ///
    /// For notifications, the page lists the scenario; the word is inferred from `transaction_created`,
    /// <https://docs.onespan.com/docs/onespan-identity-verification-notification>.
    RULE = "onespan-transaction-completed", FETCH, "the transaction is completed, but its report has to be fetched";
    previously = "transaction-completed";
    de = "die Transaktion ist abgeschlossen, aber ihr Bericht muss noch abgerufen werden";
    es = "la transacción está terminada, pero hay que obtener su informe";
    fr = "la transaction est terminée, mais son rapport reste à récupérer";
}
