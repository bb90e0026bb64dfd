//! The data belongs to both sub-events

use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::providers::preventor::payload::TicketInProgress;
use crate::providers::preventor::steps::Step;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// In an event in progress, `data` contains subprocesses of the named sub-event and of the other one.
    ///
    /// # Why it matters
    ///
    /// Preventor's page prints each sub-event with its own subprocesses only. But a flow that sends all results so far
    /// is not wrong, and idverdict reads all of them.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes it
    /// count.
    ///
    /// # Where it is said
    ///
    /// `sub_event` and the contents of `data` for each sub-event, <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-ticket-data-of-more-sub-events", Informs, "the data also contains steps of a sub-event other than the one named";
    previously = "ticket-data-of-more-sub-events";
    de = "die Daten enthalten neben den Schritten des genannten Teilereignisses auch die eines anderen";
    es = "los datos tienen, además de los pasos del subevento que se indica, los de otro";
    fr = "les données contiennent, outre les étapes du sous-événement indiqué, celles d’un autre";
}

/// Checks which sub-events the subprocesses belong to
pub fn check<'a>(steps: &[Step<'a>], ticket: Node<'a, TicketInProgress>, judging: &mut Judging<'a>) {
    let sub_event = ticket.sub_event();
    let (own, others) = Step::of_which(steps, sub_event);
    judging.doubt_beside(&RULE, own && others, ticket.data(), sub_event);
}
