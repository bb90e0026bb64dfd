//! The transaction is being processed

use crate::model::rule::effects::WAIT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The transaction's `status` is `post_processing`.
    ///
    /// # Why it matters
    ///
    /// The person has done everything. The result will follow.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `wait`.
    ///
    /// # Where it is said
    ///
    /// `post_processing` among the statuses of the transaction model,
    /// <https://community.onespan.com/documentation/onespan-identity-verification/guides/web-service-guide/developer/transaction-model>.
    RULE = "onespan-transaction-processing", WAIT, "the transaction is being processed";
    previously = "transaction-processing";
    de = "die Transaktion wird verarbeitet";
    es = "la transacción se está procesando";
    fr = "la transaction est en cours de traitement";
}
