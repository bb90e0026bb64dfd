//! The ticket was accepted

use crate::model::rule::effects::ACCEPT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The flow status of a completed ticket is `ACCEPTED`.
    ///
    /// # Why it matters
    ///
    /// This is Preventor's final decision: every subprocess was executed correctly, and the confidence score reached
    /// the threshold for acceptance.
    ///
    /// # What it decides
    ///
    /// The outcome is `accept`, unless another rule speaks against it. Other rules check the disposition, the risk
    /// code, the score and the range of every number.
    ///
    /// # Where it is said
    ///
    /// `flow_status`, under the completed event's statuses, <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-ticket-accepted", ACCEPT, "the provider accepted the ticket";
    previously = "ticket-accepted";
    de = "der Anbieter hat das Ticket angenommen";
    es = "el proveedor aceptó el ticket";
    fr = "le fournisseur a accepté le ticket";
}
