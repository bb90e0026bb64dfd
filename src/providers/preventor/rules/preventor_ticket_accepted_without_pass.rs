//! The last subprocess of an accepted ticket

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::providers::preventor::payload::{Disposition, TicketCompleted};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// Beside the flow status `ACCEPTED` the disposition is `PASSED`. One that is absent or not known does not do.
    ///
    /// # Why it matters
    ///
    /// The disposition says what became of the last subprocess. An acceptance after a failure is a mistake of one of
    /// the two.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// `disposition`, "Completed Event disposition statuses", <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-ticket-accepted-without-pass", Doubts, "the ticket is accepted and its last subprocess is not stated as passed";
    previously = "ticket-accepted-without-pass";
    de = "das Ticket ist angenommen und sein letzter Teilprozess ist nicht als bestanden angegeben";
    es = "el ticket está aceptado y su último subproceso no consta como superado";
    fr = "le ticket est accepté et son dernier sous-processus n’est pas indiqué comme réussi";
}

/// Looks at the disposition of an accepted ticket
pub fn check<'a>(ticket: Node<'a, TicketCompleted>, judging: &mut Judging<'a>) {
    let disposition = ticket.disposition();
    let passed = disposition.word() == Some(Disposition::Passed);
    judging.doubt_beside(&RULE, !passed, disposition, ticket.flow_status());
}
