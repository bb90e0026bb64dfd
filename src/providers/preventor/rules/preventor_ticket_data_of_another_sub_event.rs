//! The data belongs to a different sub-event

use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::providers::preventor::payload::TicketInProgress;
use crate::providers::preventor::steps::Step;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// In an event in progress, `data` contains subprocesses of the sub-event that is not named and none of the named
    /// one. The subprocesses of liveness are facial analysis and liveness detection; those of ID proofing are document
    /// detection, ID proofing and photo matching.
    ///
    /// # Why it matters
    ///
    /// The disposition is about the named sub-event, but the data contains nothing that supports it.
    ///
    /// # What it decides
    ///
    /// `pending` and `retry` become `review`. If `data` contains subprocesses of both sub-events,
    /// `preventor-ticket-data-of-more-sub-events` reports it, and the outcome stays.
    ///
    /// # Where it is said
    ///
    /// `sub_event` and the contents of `data` for each sub-event, <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-ticket-data-of-another-sub-event", Contradicts, "the data belongs to a different sub-event than the one named";
    previously = "ticket-data-of-another-sub-event";
    de = "die Daten gehören zu einem anderen Teilereignis als dem genannten";
    es = "los datos son de otro subevento que el que se indica";
    fr = "les données sont celles d’un autre sous-événement que celui qui est indiqué";
}

/// Checks which sub-event the subprocesses belong to
pub fn check<'a>(steps: &[Step<'a>], ticket: Node<'a, TicketInProgress>, judging: &mut Judging<'a>) {
    let sub_event = ticket.sub_event();
    let (own, others) = Step::of_which(steps, sub_event);
    judging.doubt_beside(&RULE, !own && others, ticket.data(), sub_event);
}
