//! IDVerse is at it

use crate::model::rule::effects::WAIT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A fetched transaction has the status `SUBMITTED`.
    ///
    /// # Why it matters
    ///
    /// The person may be sent back to your pages before the result is there, usually within half a minute. To fetch
    /// once and to give up would lose the result.
    ///
    /// # What it decides
    ///
    /// The verdict is `pending`, next is to wait and fetch again. Results that stand beside it are not looked at.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://idkit.docs.idverse.com/reference/lifecycle>, and the page about webhooks,
    /// <https://idkit.docs.idverse.com/reference/how-to-setup-webhooks>.
    RULE = "idverse-transaction-submitted", WAIT, "the person is done and the checks are not";
    de = "die Person ist fertig und die Prüfungen laufen noch";
    es = "la persona ha terminado y las comprobaciones aún están en curso";
    fr = "la personne a terminé et les contrôles sont encore en cours";
}
