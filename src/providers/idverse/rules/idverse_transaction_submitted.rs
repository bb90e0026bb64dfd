//! The person has finished, but IDVerse has not

use crate::model::rule::effects::WAIT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A fetched transaction has the status `SUBMITTED`.
    ///
    /// # Why it matters
    ///
    /// The person may return to your pages before the result is there, which usually takes less than half a minute.
    /// Code that fetches once and gives up loses the result.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `wait`: fetch again later. Results in the same body are ignored.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://idkit.docs.idverse.com/reference/lifecycle>, and the page about webhooks,
    /// <https://idkit.docs.idverse.com/reference/how-to-setup-webhooks>.
    RULE = "idverse-transaction-submitted", WAIT, "the person has finished, but the checks have not";
    de = "die Person ist fertig, aber die Prüfungen laufen noch";
    es = "la persona ha terminado, pero las comprobaciones aún están en curso";
    fr = "la personne a terminé, mais les contrôles sont encore en cours";
}
