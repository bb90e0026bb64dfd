//! The ticket was rejected

use crate::model::rule::effects::REJECT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The flow status of a completed ticket is `REJECTED`.
    ///
    /// # Why it matters
    ///
    /// A subprocess was not acceptable, or the score did not reach the threshold. Preventor uses the same word if an
    /// exception was raised, so a rejection can be a technical failure. The body does not say which it is.
    ///
    /// # What it decides
    ///
    /// The outcome is `reject`, whatever else is missing. To distinguish a technical failure from fraud, fetch the
    /// ticket.
    ///
    /// # Where it is said
    ///
    /// `flow_status`, under the completed event's statuses, <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-ticket-rejected", REJECT, "the provider rejected the ticket";
    previously = "ticket-rejected";
    de = "der Anbieter hat das Ticket abgelehnt";
    es = "el proveedor rechazó el ticket";
    fr = "le fournisseur a refusé le ticket";
}
