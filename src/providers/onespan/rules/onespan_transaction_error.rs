//! The transaction ended in an error

use crate::model::rule::effects::ERROR;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The transaction's `status` is `error`, or a notification's `trigger` is `transaction_error`.
    ///
    /// # Why it matters
    ///
    /// The provider could not do its work. This says nothing about the person.
    ///
    /// # What it decides
    ///
    /// The outcome is `error` and final, and `next` is `restart`: begin a new transaction.
    ///
    /// # Where it is said
    ///
    /// `error` among the statuses of the transaction model,
    /// <https://community.onespan.com/documentation/onespan-identity-verification/guides/web-service-guide/developer/transaction-model>.
    ///
    /// For notifications, the page lists the scenario; the word is inferred from `transaction_created`,
    /// <https://docs.onespan.com/docs/onespan-identity-verification-notification>.
    RULE = "onespan-transaction-error", ERROR, "the transaction ended in an error";
    previously = "transaction-error";
    de = "die Transaktion endete mit einem Fehler";
    es = "la transacción terminó en un error";
    fr = "la transaction s’est terminée par une erreur";
}
