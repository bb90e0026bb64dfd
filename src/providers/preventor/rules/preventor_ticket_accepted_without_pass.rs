//! The last step of an accepted ticket did not pass

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::providers::preventor::payload::{Disposition, TicketCompleted};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The flow status of a completed ticket is `ACCEPTED`, but its disposition is not `PASSED`. A missing or unknown
    /// disposition counts as not `PASSED`.
    ///
    /// # Why it matters
    ///
    /// The disposition is the result of the last subprocess. If a ticket is accepted although its last subprocess
    /// failed, one of the two words is wrong.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `disposition`, "Completed Event disposition statuses", <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-ticket-accepted-without-pass", Doubts, "the ticket is accepted, but its last step is not \"passed\"";
    previously = "ticket-accepted-without-pass";
    de = "das Ticket ist angenommen, aber sein letzter Schritt ist nicht „bestanden“";
    es = "el ticket está aceptado, pero su último paso no está «superado»";
    fr = "le ticket est accepté, mais sa dernière étape n’est pas «\u{a0}réussie\u{a0}»";
}

/// Checks the disposition of an accepted ticket
pub fn check<'a>(ticket: Node<'a, TicketCompleted>, judging: &mut Judging<'a>) {
    let disposition = ticket.disposition();
    let passed = disposition.word() == Some(Disposition::Passed);
    judging.doubt_beside(&RULE, !passed, disposition, ticket.flow_status());
}
