//! The transaction was canceled

use crate::model::rule::effects::CANCELED;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The transaction's `status` is `cancelled`, or a notification's `trigger` is `transaction_cancelled` or
    /// `transaction_canceled`.
    ///
    /// # Why it matters
    ///
    /// Nobody was verified, and nothing is wrong with the person.
    ///
    /// # What it decides
    ///
    /// The outcome is `canceled` and final.
    ///
    /// # Where it is said
    ///
    /// `cancelled` among the statuses of the transaction model,
    /// <https://community.onespan.com/documentation/onespan-identity-verification/guides/web-service-guide/developer/transaction-model>.
    ///
    /// For notifications, the page lists the scenario; the word is inferred from `transaction_created`,
    /// <https://docs.onespan.com/docs/onespan-identity-verification-notification>.
    RULE = "onespan-transaction-canceled", CANCELED, "the transaction was canceled";
    previously = "transaction-canceled";
    de = "die Transaktion wurde abgebrochen";
    es = "la transacción se canceló";
    fr = "la transaction a été annulée";
}
