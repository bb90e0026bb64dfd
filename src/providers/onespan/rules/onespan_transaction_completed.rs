//! A transaction that is over

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The transaction's `status` is `completed`, or a notification's `trigger` is `transaction_completed`.
    ///
    /// # Why it matters
    ///
    /// Completed is not passed: the word says that the work is over. Whether the person passed is in the report.
    ///
    /// # What it decides
    ///
    /// Pending: fetch the detailed verification report, whatever else is in this body.
    ///
    /// # Where it is said
    ///
    /// `completed` among the statuses of the transaction model,
    /// <https://community.onespan.com/documentation/onespan-identity-verification/guides/web-service-guide/developer/transaction-model>.
    ///
    /// Of notifications the scenario is listed; the word is inferred from `transaction_created`,
    /// <https://docs.onespan.com/docs/onespan-identity-verification-notification>.
    RULE = "onespan-transaction-completed", FETCH, "the transaction is completed and its report is to be fetched";
    previously = "transaction-completed";
    de = "die Transaktion ist abgeschlossen und ihr Bericht ist abzurufen";
    es = "la transacción está terminada y hay que obtener su informe";
    fr = "la transaction est terminée et son rapport est à récupérer";
}
