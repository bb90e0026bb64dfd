//! Somebody called it off

use crate::model::rule::effects::CANCELED;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A fetched transaction has the status `CANCELLED`, or an event webhook says `cancelled`.
    ///
    /// # Why it matters
    ///
    /// It was called off on purpose, by your side. Nothing follows from it, for or against the person.
    ///
    /// # What it decides
    ///
    /// The verdict is `canceled`. Results that stand beside it are not looked at.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://idkit.docs.idverse.com/reference/lifecycle>.
    RULE = "idverse-transaction-canceled", CANCELED, "the transaction was canceled";
    de = "die Transaktion wurde abgebrochen";
    es = "la transacción se canceló";
    fr = "la transaction a été annulée";
}
