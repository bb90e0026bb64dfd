//! A step has failed, but attempts remain

use super::preventor_ticket_no_attempts_left;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::providers::preventor::payload::{Disposition, TicketInProgress};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The disposition of an event in progress is `FAILED`, but `remaining_attempts` is 1 or more.
    ///
    /// # Why it matters
    ///
    /// `FAILED` means that there are no more retries or that an exception was raised. The number is also sent with
    /// dispositions for which it means nothing, so a correct body can contain both.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes it
    /// count.
    ///
    /// # Where it is said
    ///
    /// `disposition` and `remaining_attempts`, <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-ticket-failed-with-attempts-left", Informs, "the disposition is \"failed\", but attempts remain";
    previously = "ticket-failed-with-attempts-left";
    de = "die Disposition ist „gescheitert“, aber es verbleiben Versuche";
    es = "la disposición es «fallido», pero quedan intentos";
    fr = "la disposition est «\u{a0}échoué\u{a0}», mais il reste des essais";
}

/// Checks the remaining attempts of a step that has failed
pub fn check<'a>(ticket: Node<'a, TicketInProgress>, judging: &mut Judging<'a>) {
    let disposition = ticket.disposition();
    let left = disposition.word() == Some(Disposition::Failed) && preventor_ticket_no_attempts_left::is_left(ticket);
    judging.doubt_beside(&RULE, left, ticket.remaining_attempts(), disposition);
}
