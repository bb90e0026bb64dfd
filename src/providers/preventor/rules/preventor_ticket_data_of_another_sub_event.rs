//! Data of another sub-event

use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::providers::preventor::payload::TicketInProgress;
use crate::providers::preventor::steps::Step;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `data` is not made up of the other sub-event's subprocesses alone: those of ID proofing in an event of liveness,
    /// or the reverse.
    ///
    /// # Why it matters
    ///
    /// The disposition is said of the sub-event that is named. With another's results beside it, nothing bears it out.
    ///
    /// # What it decides
    ///
    /// A word that waits or asks for another try goes to review. Where the sub-event's own are there too,
    /// `preventor-ticket-data-of-more-sub-events` tells it and nothing moves.
    ///
    /// # Where it is said
    ///
    /// `sub_event` and what `data` contains with each, <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-ticket-data-of-another-sub-event", Contradicts, "the data is that of another sub-event than the one that is named";
    previously = "ticket-data-of-another-sub-event";
    de = "die Daten gehören zu einem anderen Teilereignis als dem genannten";
    es = "los datos son de otro subevento que el que se indica";
    fr = "les données sont celles d’un autre sous-événement que celui qui est indiqué";
}

/// Looks whose subprocesses there are
pub fn check<'a>(steps: &[Step<'a>], ticket: Node<'a, TicketInProgress>, judging: &mut Judging<'a>) {
    let sub_event = ticket.sub_event();
    let (own, others) = Step::of_which(steps, sub_event);
    judging.doubt_beside(&RULE, !own && others, ticket.data(), sub_event);
}
