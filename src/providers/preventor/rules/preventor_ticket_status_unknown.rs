//! A flow status that is not known

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The flow status of a completed ticket is none of `IN_PROGRESS`, `ACCEPTED` and `REJECTED`.
    ///
    /// # Why it matters
    ///
    /// Providers add words without notice. What a new one means nobody can guess, least of all that it lets somebody
    /// in.
    ///
    /// # What it decides
    ///
    /// Somebody has to look.
    ///
    /// # Where it is said
    ///
    /// No page prints such a word; those that are known are at <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-ticket-status-unknown", REVIEW, Unknown, "the flow status is not one that this version knows";
    previously = "ticket-status-unknown";
    de = "der Status des Ablaufs ist dieser Version nicht bekannt";
    es = "el estado del flujo no es uno que esta versión conozca";
    fr = "le statut du flux n’est pas connu de cette version";
}
