//! The transaction waits for the person

use crate::model::rule::effects::ASK_USER;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The transaction's `status` is `new`, or a notification's `trigger` is `transaction_created` or `page_next`.
    ///
    /// # Why it matters
    ///
    /// The person has not begun or has not finished.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `ask-user`: the person has to continue.
    ///
    /// # Where it is said
    ///
    /// `new` among the statuses of the transaction model,
    /// <https://community.onespan.com/documentation/onespan-identity-verification/guides/web-service-guide/developer/transaction-model>.
    ///
    /// For notifications, both words are in the samples,
    /// <https://docs.onespan.com/docs/onespan-identity-verification-notification>.
    RULE = "onespan-transaction-new", ASK_USER, "the transaction is waiting for the person";
    previously = "transaction-new";
    de = "die Transaktion wartet auf die Person";
    es = "la transacción espera a la persona";
    fr = "la transaction attend la personne";
}
