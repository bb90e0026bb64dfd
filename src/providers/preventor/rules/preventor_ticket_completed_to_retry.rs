//! A completed ticket asks for a retry

use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::providers::preventor::payload::{Disposition, TicketCompleted};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The disposition of a completed ticket is `RETRY`.
    ///
    /// # Why it matters
    ///
    /// Nothing can be tried again once a ticket is completed. One of the two words belongs to another state of the
    /// ticket.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. `reject` stays.
    ///
    /// # Where it is said
    ///
    /// `event` and `disposition`, which "can be either PASSED or FAILED" in this event,
    /// <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-ticket-completed-to-retry", Contradicts, "the event says \"completed\", but the disposition says \"retry\"";
    previously = "ticket-completed-to-retry";
    de = "das Ereignis sagt „abgeschlossen“, aber die Disposition verlangt einen neuen Versuch";
    es = "el evento dice «terminado», pero la disposición pide otro intento";
    fr = "l’événement dit «\u{a0}terminé\u{a0}», mais la disposition demande un nouvel essai";
}

/// Checks the disposition of a completed ticket
pub fn check<'a>(ticket: Node<'a, TicketCompleted>, judging: &mut Judging<'a>) {
    let disposition = ticket.disposition();
    judging.doubt_beside(&RULE, disposition.word() == Some(Disposition::Retry), disposition, ticket.event());
}
