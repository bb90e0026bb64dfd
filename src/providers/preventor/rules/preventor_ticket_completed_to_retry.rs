//! A completed ticket to be tried again

use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::providers::preventor::payload::{Disposition, TicketCompleted};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The disposition of a completed ticket is not `RETRY`.
    ///
    /// # Why it matters
    ///
    /// Nothing can be tried again once a ticket is done. One of the two words belongs to another state of the ticket.
    ///
    /// # What it decides
    ///
    /// A word that accepts, waits or asks for another try goes to review. A rejection stays one.
    ///
    /// # Where it is said
    ///
    /// `event` beside `disposition`, which "can be either PASSED or FAILED" in this event,
    /// <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-ticket-completed-to-retry", Contradicts, "the event says completed and the disposition says retry";
    previously = "ticket-completed-to-retry";
    de = "das Ereignis sagt „abgeschlossen“ und die Disposition verlangt einen neuen Versuch";
    es = "el evento dice «terminado» y la disposición pide otro intento";
    fr = "l’événement dit «\u{a0}terminé\u{a0}» et la disposition demande un nouvel essai";
}

/// Looks at the disposition of a completed ticket
pub fn check<'a>(ticket: Node<'a, TicketCompleted>, judging: &mut Judging<'a>) {
    let disposition = ticket.disposition();
    judging.doubt_beside(&RULE, disposition.word() == Some(Disposition::Retry), disposition, ticket.event());
}
