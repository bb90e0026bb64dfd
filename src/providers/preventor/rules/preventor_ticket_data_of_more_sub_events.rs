//! Data of more than one sub-event

use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::providers::preventor::payload::TicketInProgress;
use crate::providers::preventor::steps::Step;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// Beside the named sub-event's own subprocesses `data` has none of the other's.
    ///
    /// # Why it matters
    ///
    /// The page prints each sub-event with its own alone. A flow that tells everything it has so far is not wrong for
    /// it, and all of them are read.
    ///
    /// # What it decides
    ///
    /// Nothing: it is told as an issue of severity info. A policy can make it weigh.
    ///
    /// # Where it is said
    ///
    /// `sub_event` and what `data` contains with each, <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-ticket-data-of-more-sub-events", Informs, "the data has steps of another sub-event beside those of the one that is named";
    previously = "ticket-data-of-more-sub-events";
    de = "die Daten enthalten neben den Schritten des genannten Teilereignisses auch die eines anderen";
    es = "los datos tienen, además de los pasos del subevento que se indica, los de otro";
    fr = "les données contiennent, outre les étapes du sous-événement indiqué, celles d’un autre";
}

/// Looks whose subprocesses there are
pub fn check<'a>(steps: &[Step<'a>], ticket: Node<'a, TicketInProgress>, judging: &mut Judging<'a>) {
    let sub_event = ticket.sub_event();
    let (own, others) = Step::of_which(steps, sub_event);
    judging.doubt_beside(&RULE, own && others, ticket.data(), sub_event);
}
