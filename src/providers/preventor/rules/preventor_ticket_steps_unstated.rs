//! An accepted ticket has data without a known step or status

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::providers::preventor::payload::TicketCompleted;
use crate::providers::preventor::steps::Step;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A ticket with the flow status `ACCEPTED` has `data`, but the data contains none of the subprocesses that
    /// Preventor's page names, or one of them has no status.
    ///
    /// # Why it matters
    ///
    /// Data with no step, or only with unknown steps, shows that something was left out or is not known to this
    /// version. A step without a status may have failed.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. A ticket without `data` is not reported, because the page's own sample has none.
    ///
    /// # Where it is said
    ///
    /// `data` and the `status` of each subprocess, <https://docs.preventor.com/server/webhooks>. The page prints no
    /// `data` for a completed ticket, but says that both events "share the same response structure".
    RULE = "preventor-ticket-steps-unstated", Doubts, "the ticket is accepted, but its data has no known step, or a step without a status";
    previously = "ticket-steps-unstated";
    de = "das Ticket ist angenommen, aber seine Daten enthalten keinen bekannten Schritt oder einen ohne Status";
    es = "el ticket está aceptado, pero sus datos no contienen ningún paso conocido o contienen uno sin estado";
    fr = "le ticket est accepté, mais ses données ne contiennent aucune étape connue ou en contiennent une sans statut";
}

/// Checks the steps of an accepted ticket that has data
pub fn check<'a>(steps: &[Step<'a>], ticket: Node<'a, TicketCompleted>, judging: &mut Judging<'a>) {
    judging.doubt(&RULE, steps.iter().all(|step| step.is_absent), ticket.data());
    for step in steps.iter().filter(|step| !step.is_absent) {
        judging.doubt(&RULE, step.status.is_absent(), step.status);
    }
}
