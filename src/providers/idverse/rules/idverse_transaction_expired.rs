//! Nobody came in time

use crate::model::rule::effects::EXPIRED;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A fetched transaction has the status `EXPIRED`, or an event webhook says `expired`.
    ///
    /// # Why it matters
    ///
    /// The link is dead. Whatever was checked before was never brought to an end.
    ///
    /// # What it decides
    ///
    /// The verdict is `expired`, next is to ask the user to begin again. Results that stand beside it are not looked
    /// at.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://idkit.docs.idverse.com/reference/lifecycle>. "Only completed transaction results should be
    /// considered", <https://idkit.docs.idverse.com/reference/interpreting-the-results>.
    RULE = "idverse-transaction-expired", EXPIRED, "the transaction has expired";
    de = "die Transaktion ist abgelaufen";
    es = "la transacción ha caducado";
    fr = "la transaction a expiré";
}
