//! A ticket that was accepted

use crate::model::rule::effects::ACCEPT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A completed ticket has the flow status `ACCEPTED`.
    ///
    /// # Why it matters
    ///
    /// It is the provider's last word: every subprocess was executed correctly and the confidence score reached the
    /// provider's threshold for acceptance.
    ///
    /// # What it decides
    ///
    /// Accept, unless another rule speaks against it: the disposition, the risk code, the score and every number's
    /// range are looked at as well.
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
