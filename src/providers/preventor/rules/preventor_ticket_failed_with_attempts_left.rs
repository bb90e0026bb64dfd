//! The attempts of a step that has failed

use super::preventor_ticket_no_attempts_left;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::providers::preventor::payload::{Disposition, TicketInProgress};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// Beside the disposition `FAILED` of an event in progress no attempt remains.
    ///
    /// # Why it matters
    ///
    /// The word means that there are no more retries, or that an exception was raised. The number is sent with other
    /// words too, where it means nothing, so the two can stand side by side in a good body.
    ///
    /// # What it decides
    ///
    /// Nothing: it is told as an issue of severity info. A policy can make it weigh.
    ///
    /// # Where it is said
    ///
    /// `disposition` beside `remaining_attempts`, <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-ticket-failed-with-attempts-left", Informs, "a step has failed for good and remaining attempts are stated";
    previously = "ticket-failed-with-attempts-left";
    de = "ein Schritt ist endgültig gescheitert und verbleibende Versuche sind angegeben";
    es = "un paso ha fallado definitivamente y constan intentos restantes";
    fr = "une étape a définitivement échoué et des essais restants sont indiqués";
}

/// Looks at the attempts of a step that has failed
pub fn check<'a>(ticket: Node<'a, TicketInProgress>, judging: &mut Judging<'a>) {
    let disposition = ticket.disposition();
    let left = disposition.word() == Some(Disposition::Failed) && preventor_ticket_no_attempts_left::is_left(ticket);
    judging.doubt_beside(&RULE, left, ticket.remaining_attempts(), disposition);
}
