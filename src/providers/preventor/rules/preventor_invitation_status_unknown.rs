//! A transaction status that is not known

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The transaction status of an invitation is neither `ACCEPTED` nor `REJECTED`.
    ///
    /// # Why it matters
    ///
    /// A word that is not known decides nothing.
    ///
    /// # What it decides
    ///
    /// Somebody has to look.
    ///
    /// # Where it is said
    ///
    /// No page prints such a word; those that are known are at
    /// <https://docs.preventor.com/server/webhooks/invitations-link>
    RULE = "preventor-invitation-status-unknown", REVIEW, Unknown, "the transaction status is not one that this version knows";
    previously = "invitation-status-unknown";
    de = "der Status der Transaktion ist dieser Version nicht bekannt";
    es = "el estado de la transacción no es uno que esta versión conozca";
    fr = "le statut de la transaction n’est pas connu de cette version";
}
