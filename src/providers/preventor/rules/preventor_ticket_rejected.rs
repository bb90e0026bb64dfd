//! A ticket that was rejected

use crate::model::rule::effects::REJECT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A completed ticket has the flow status `REJECTED`.
    ///
    /// # Why it matters
    ///
    /// A subprocess was not acceptable or the score did not reach the threshold. The provider uses the same word where
    /// an exception was raised, so a rejection can be a technical failure; the body does not say which.
    ///
    /// # What it decides
    ///
    /// Reject, whatever else is missing. Who wants to tell failures from fraud has to fetch the ticket.
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
