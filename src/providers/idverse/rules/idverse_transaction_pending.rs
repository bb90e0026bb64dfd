//! The person has not begun

use crate::model::rule::effects::ASK_USER;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A fetched transaction has the status `PENDING`, or an event webhook says `pending`.
    ///
    /// # Why it matters
    ///
    /// The link is out and nobody has opened it. There is nothing to wait for from IDVerse: the person has to be asked
    /// again.
    ///
    /// # What it decides
    ///
    /// The verdict is `pending`, next is to ask the user. Results that stand beside it are not looked at.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://idkit.docs.idverse.com/reference/lifecycle>. "Only completed transaction results should be
    /// considered", <https://idkit.docs.idverse.com/reference/interpreting-the-results>.
    RULE = "idverse-transaction-pending", ASK_USER, "the transaction waits for the person to open it";
    de = "die Transaktion wartet darauf, dass die Person sie öffnet";
    es = "la transacción espera a que la persona la abra";
    fr = "la transaction attend que la personne l’ouvre";
}
