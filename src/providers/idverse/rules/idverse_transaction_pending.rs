//! The person has not opened the transaction

use crate::model::rule::effects::ASK_USER;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A fetched transaction has the status `PENDING`, or an event webhook says `pending`.
    ///
    /// # Why it matters
    ///
    /// The link was sent, but nobody has opened it. Waiting for IDVerse does not help: the person has to be asked
    /// again.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `ask-user`. Results in the same body are ignored.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://idkit.docs.idverse.com/reference/lifecycle>. "Only completed transaction results should be
    /// considered", <https://idkit.docs.idverse.com/reference/interpreting-the-results>.
    RULE = "idverse-transaction-pending", ASK_USER, "the person has not opened the transaction yet";
    de = "die Person hat die Transaktion noch nicht geöffnet";
    es = "la persona aún no ha abierto la transacción";
    fr = "la personne n’a pas encore ouvert la transaction";
}
