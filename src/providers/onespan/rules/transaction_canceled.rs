//! A transaction that was called off

use crate::model::rule::effects::CANCELED;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The transaction's `status` is `cancelled`.
    ///
    /// # Why it matters
    ///
    /// Nobody was verified, and nothing is wrong with the person.
    ///
    /// # What it decides
    ///
    /// Canceled, for good.
    ///
    /// # Where it is said
    ///
    /// `cancelled` among the statuses of the transaction model,
    /// <https://community.onespan.com/documentation/onespan-identity-verification/guides/web-service-guide/developer/transaction-model>.
    RULE = "transaction-canceled", CANCELED, "the transaction was canceled";
}
