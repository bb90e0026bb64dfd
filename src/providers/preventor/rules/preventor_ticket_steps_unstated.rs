//! The steps of an accepted ticket

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::providers::preventor::payload::TicketCompleted;
use crate::providers::preventor::steps::Step;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// Where a ticket with the flow status `ACCEPTED` has `data`, one of the subprocesses that the page names is in it,
    /// and each that is states a status.
    ///
    /// # Why it matters
    ///
    /// Data without a step, or with steps of other names alone, shows that something was left out or is not known; a
    /// step without a status may be the one that has failed.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review. A ticket without `data` says nothing of its steps: the page's own has none.
    ///
    /// # Where it is said
    ///
    /// `data` and the `status` of each subprocess, <https://docs.preventor.com/server/webhooks>; of a completed ticket
    /// the page prints none, and says that both events "share the same response structure".
    RULE = "preventor-ticket-steps-unstated", Doubts, "the ticket is accepted and its data has no step that is known, or one without a status";
    previously = "ticket-steps-unstated";
    de = "das Ticket ist angenommen und seine Daten haben keinen bekannten Schritt, oder einen ohne Status";
    es = "el ticket está aceptado y en sus datos no hay ningún paso conocido, o uno sin estado";
    fr = "le ticket est accepté et ses données n’ont aucune étape connue, ou en ont une sans statut";
}

/// Looks at the steps of an accepted ticket that has data
pub fn check<'a>(steps: &[Step<'a>], ticket: Node<'a, TicketCompleted>, judging: &mut Judging<'a>) {
    judging.doubt(&RULE, steps.iter().all(|step| step.is_absent), ticket.data());
    for step in steps.iter().filter(|step| !step.is_absent) {
        judging.doubt(&RULE, step.status.is_absent(), step.status);
    }
}
