//! A step that is not there

use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::providers::preventor::payload::{Disposition, SubEvent, TicketInProgress};
use crate::providers::preventor::steps::Step;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// Beside the disposition `PASSED` `data` has every subprocess of the sub-event: facial analysis and liveness
    /// detection, or document detection, ID proofing and photo matching. Of a completed ticket, which names no sub-event,
    /// it has every subprocess of each sub-event of which it has one.
    ///
    /// # Why it matters
    ///
    /// A flow can be configured without one of them, at the provider. From that day on nobody's face is compared, and
    /// every word of the body is as good as before.
    ///
    /// # What it decides
    ///
    /// Nothing: it is told as an issue of severity info. A policy can make it weigh. Where `data` is absent the reader
    /// has said so, and where it is another sub-event's `preventor-ticket-data-of-another-sub-event` does.
    ///
    /// # Where it is said
    ///
    /// `sub_event` and what `data` contains with each, <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-ticket-passed-without-step", Informs, "the steps are stated as passed and one of the sub-event's is not in the data";
    previously = "ticket-passed-without-step";
    de = "die Schritte sind als bestanden angegeben und einer des Teilereignisses fehlt in den Daten";
    es = "los pasos constan como superados y uno de los del subevento no está en los datos";
    fr = "les étapes sont indiquées comme réussies et l’une de celles du sous-événement n’est pas dans les données";
}

/// Looks for every subprocess of each sub-event of which there is one
pub fn of_completed<'a>(steps: &[Step<'a>], disposition: Node<'a, Disposition>, judging: &mut Judging<'a>) {
    let is_there = |of: &SubEvent| steps.iter().any(|step| !step.is_absent && step.of == *of);
    for step in steps.iter().filter(|step| step.is_absent && is_there(&step.of)) {
        judging.say(&RULE, step.place, Some(disposition.place()));
    }
}

/// Looks for every subprocess of the sub-event
pub fn check<'a>(steps: &[Step<'a>], ticket: Node<'a, TicketInProgress>, judging: &mut Judging<'a>) {
    let sub_event = ticket.sub_event();
    let passed = ticket.disposition().word() == Some(Disposition::Passed);
    let of_another = Step::of_which(steps, sub_event) == (false, true);
    if !passed || ticket.data().is_absent() || of_another {
        return;
    }
    for step in steps.iter().filter(|step| step.is_absent && Some(&step.of) == sub_event.word().as_ref()) {
        judging.say(&RULE, step.place, Some(sub_event.place()));
    }
}
