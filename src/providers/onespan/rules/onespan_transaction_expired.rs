//! The transaction has expired

use crate::model::rule::effects::EXPIRED;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The transaction's `status` is `expired`, or a notification's `trigger` is `transaction_expired`.
    ///
    /// # Why it matters
    ///
    /// The person did not finish in time.
    ///
    /// # What it decides
    ///
    /// The outcome is `expired` and final, and `next` is `ask-user`: ask the person to begin again.
    ///
    /// # Where it is said
    ///
    /// `expired` among the statuses of the transaction model,
    /// <https://community.onespan.com/documentation/onespan-identity-verification/guides/web-service-guide/developer/transaction-model>.
    ///
    /// For notifications, the page lists the scenario; the word is inferred from `transaction_created`,
    /// <https://docs.onespan.com/docs/onespan-identity-verification-notification>.
    RULE = "onespan-transaction-expired", EXPIRED, "the transaction has expired";
    previously = "transaction-expired";
    de = "die Transaktion ist abgelaufen";
    es = "la transacción ha caducado";
    fr = "la transaction a expiré";
}
