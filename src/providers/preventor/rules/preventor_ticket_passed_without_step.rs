//! A step of the sub-event is missing

use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::providers::preventor::payload::{Disposition, SubEvent, TicketInProgress};
use crate::providers::preventor::steps::Step;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The disposition is `PASSED`, but `data` lacks a subprocess of the sub-event: facial analysis or liveness
    /// detection; or document detection, ID proofing or photo matching. A completed ticket names no sub-event, so there
    /// the rule checks each sub-event of which `data` contains a subprocess.
    ///
    /// # Why it matters
    ///
    /// A flow can be configured at the provider to leave out one of these subprocesses. From that day on nobody's face
    /// is compared, although every word in the body is as good as before.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes it
    /// count. If `data` is missing, the reader reports that instead. If `data` belongs to a different sub-event,
    /// `preventor-ticket-data-of-another-sub-event` does.
    ///
    /// # Where it is said
    ///
    /// `sub_event` and the contents of `data` for each sub-event, <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-ticket-passed-without-step", Informs, "the disposition is \"passed\", but the data lacks a step of the sub-event";
    previously = "ticket-passed-without-step";
    de = "die Disposition ist „bestanden“, aber in den Daten fehlt ein Schritt des Teilereignisses";
    es = "la disposición es «superado», pero en los datos falta un paso del subevento";
    fr = "la disposition est «\u{a0}réussi\u{a0}», mais une étape du sous-événement manque dans les données";
}

/// Checks that each sub-event that has one subprocess has all of them
pub fn of_completed<'a>(steps: &[Step<'a>], disposition: Node<'a, Disposition>, judging: &mut Judging<'a>) {
    let is_there = |of: &SubEvent| steps.iter().any(|step| !step.is_absent && step.of == *of);
    for step in steps.iter().filter(|step| step.is_absent && is_there(&step.of)) {
        judging.say(&RULE, step.place, Some(disposition.place()));
    }
}

/// Checks that every subprocess of the sub-event is there
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
