//! The status of the transaction is unknown

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The transaction's `status` is a word other than `new`, `post_processing`, `completed`, `cancelled`, `expired`
    /// and `error`.
    ///
    /// # Why it matters
    ///
    /// A new word can mean anything, and an unknown word never accepts.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`. A policy can treat unknown words differently.
    ///
    /// # Where it is said
    ///
    /// The statuses of the transaction model,
    /// <https://community.onespan.com/documentation/onespan-identity-verification/guides/web-service-guide/developer/transaction-model>.
    RULE = "onespan-transaction-status-unknown", REVIEW, Unknown, "the transaction has a status that this version does not know";
    previously = "transaction-status-unknown";
    de = "der Status der Transaktion ist dieser Version nicht bekannt";
    es = "la transacción tiene un estado que esta versión no conoce";
    fr = "le statut de la transaction n’est pas connu de cette version";
}
