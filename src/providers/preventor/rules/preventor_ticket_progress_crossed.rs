//! The flow status of a ticket in progress

use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::providers::preventor::payload::{FlowStatus, TicketInProgress};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The flow status of an event in progress is `IN_PROGRESS`.
    ///
    /// # Why it matters
    ///
    /// A flow that waits for the person has not been accepted or rejected. A body that says so was put together from
    /// two, or by somebody who hopes that only one field is read.
    ///
    /// # What it decides
    ///
    /// A word that waits or asks for another try goes to review.
    ///
    /// # Where it is said
    ///
    /// `event` beside `flow_status`, <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-ticket-progress-crossed", Contradicts, "the event says in progress and the flow status does not";
    previously = "ticket-progress-crossed";
    de = "das Ereignis sagt „in Bearbeitung“ und der Status des Ablaufs sagt etwas anderes";
    es = "el evento dice «en curso» y el estado del flujo dice otra cosa";
    fr = "l’événement dit «\u{a0}en cours\u{a0}» et le statut du flux dit autre chose";
}

/// Looks at the flow status of a ticket in progress
pub fn check<'a>(ticket: Node<'a, TicketInProgress>, judging: &mut Judging<'a>) {
    let flow = ticket.flow_status();
    judging.doubt_beside(&RULE, flow.word() != Some(FlowStatus::InProgress), flow, ticket.event());
}
