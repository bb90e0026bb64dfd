//! The transaction status of an invitation is unknown

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// An invitation has a transaction status other than `ACCEPTED` and `REJECTED`.
    ///
    /// # Why it matters
    ///
    /// A word that this version does not know decides nothing.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`. A policy's `unknown` can make it `reject`.
    ///
    /// # Where it is said
    ///
    /// No page prints such a word. <https://docs.preventor.com/server/webhooks/invitations-link> prints the known ones.
    RULE = "preventor-invitation-status-unknown", REVIEW, Unknown, "the invitation has a transaction status that this version does not know";
    previously = "invitation-status-unknown";
    de = "der Status der Transaktion ist dieser Version nicht bekannt";
    es = "el estado de la transacción no es uno que esta versión conozca";
    fr = "le statut de la transaction n’est pas connu de cette version";
}
