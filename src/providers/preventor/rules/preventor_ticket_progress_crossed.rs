//! The flow status contradicts an event in progress

use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::providers::preventor::payload::{FlowStatus, TicketInProgress};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The flow status of an event in progress is not `IN_PROGRESS`.
    ///
    /// # Why it matters
    ///
    /// A flow that is waiting for the person has been neither accepted nor rejected. A body with another flow status
    /// was put together from two bodies, or by somebody who hopes that only one field is read.
    ///
    /// # What it decides
    ///
    /// `pending` and `retry` become `review`.
    ///
    /// # Where it is said
    ///
    /// `event` and `flow_status`, <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-ticket-progress-crossed", Contradicts, "the event says \"in progress\", but the flow status does not";
    previously = "ticket-progress-crossed";
    de = "das Ereignis sagt „in Bearbeitung“, aber der Status des Ablaufs sagt etwas anderes";
    es = "el evento dice «en curso», pero el estado del flujo dice otra cosa";
    fr = "l’événement dit «\u{a0}en cours\u{a0}», mais le statut du flux dit autre chose";
}

/// Checks the flow status of a ticket in progress
pub fn check<'a>(ticket: Node<'a, TicketInProgress>, judging: &mut Judging<'a>) {
    let flow = ticket.flow_status();
    judging.doubt_beside(&RULE, flow.word() != Some(FlowStatus::InProgress), flow, ticket.event());
}
