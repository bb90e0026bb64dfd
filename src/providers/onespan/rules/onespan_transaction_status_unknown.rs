//! A transaction's status that this version does not know

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The transaction's `status` is `new`, `post_processing`, `completed`, `cancelled`, `expired` or `error`.
    ///
    /// # Why it matters
    ///
    /// A new word can mean anything, and no word accepts by not being known.
    ///
    /// # What it decides
    ///
    /// Review. A policy says what becomes of unknown words.
    ///
    /// # Where it is said
    ///
    /// The statuses of the transaction model,
    /// <https://community.onespan.com/documentation/onespan-identity-verification/guides/web-service-guide/developer/transaction-model>.
    RULE = "onespan-transaction-status-unknown", REVIEW, Unknown, "the transaction's status is not one that this version knows";
    previously = "transaction-status-unknown";
    de = "der Status der Transaktion ist dieser Version nicht bekannt";
    es = "el estado de la transacción no es uno que esta versión conozca";
    fr = "le statut de la transaction n’est pas connu de cette version";
}
