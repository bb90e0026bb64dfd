//! The flow status of a completed ticket is unknown

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The flow status of a completed ticket is not `IN_PROGRESS`, `ACCEPTED` or `REJECTED`.
    ///
    /// # Why it matters
    ///
    /// Providers add words without notice. idverdict cannot guess what a new word means, and must not assume that it
    /// accepts the person.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`. A policy's `unknown` can make it `reject`.
    ///
    /// # Where it is said
    ///
    /// No page prints such a word. <https://docs.preventor.com/server/webhooks> prints the known ones.
    RULE = "preventor-ticket-status-unknown", REVIEW, Unknown, "the ticket has a flow status that this version does not know";
    previously = "ticket-status-unknown";
    de = "der Status des Ablaufs ist dieser Version nicht bekannt";
    es = "el estado del flujo no es uno que esta versión conozca";
    fr = "le statut du flux n’est pas connu de cette version";
}
