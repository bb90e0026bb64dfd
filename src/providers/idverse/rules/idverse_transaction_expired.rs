//! The transaction has expired

use crate::model::rule::effects::EXPIRED;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A fetched transaction has the status `EXPIRED`, or an event webhook says `expired`.
    ///
    /// # Why it matters
    ///
    /// The link no longer works. Checks that were begun were never finished.
    ///
    /// # What it decides
    ///
    /// The outcome is `expired` and `next` is `ask-user`: the user has to begin again. Results in the same body are
    /// ignored.
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
