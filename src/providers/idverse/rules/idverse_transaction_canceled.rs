//! The transaction was canceled

use crate::model::rule::effects::CANCELED;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A fetched transaction has the status `CANCELLED`, or an event webhook says `cancelled`.
    ///
    /// # Why it matters
    ///
    /// Your side canceled it on purpose. Nothing follows from that for or against the person.
    ///
    /// # What it decides
    ///
    /// The outcome is `canceled`. Results in the same body are ignored.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://idkit.docs.idverse.com/reference/lifecycle>.
    RULE = "idverse-transaction-canceled", CANCELED, "the transaction was canceled";
    de = "die Transaktion wurde abgebrochen";
    es = "la transacción se canceló";
    fr = "la transaction a été annulée";
}
