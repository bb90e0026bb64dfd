//! The sub-event is unknown

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::providers::preventor::payload::SubEvent;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The sub-event of a ticket's event is a word other than `verification.liveness` and
    /// `verification.id_proofing`.
    ///
    /// # Why it matters
    ///
    /// A new sub-event has subprocesses that this version does not read, so this version sees only a part of what the
    /// event says.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. An event in progress never accepts; there the rule is listed among the reasons, and a
    /// policy's `unknown` applies to it.
    ///
    /// # Where it is said
    ///
    /// No page prints such a word. <https://docs.preventor.com/server/webhooks> prints the known ones.
    RULE = "preventor-ticket-sub-event-unknown", Doubts, Unknown, "the event names a sub-event that this version does not know";
    previously = "ticket-sub-event-unknown";
    de = "das Teilereignis ist dieser Version nicht bekannt";
    es = "el subevento no es uno que esta versión conozca";
    fr = "le sous-événement n’est pas connu de cette version";
}

/// Checks the sub-event
pub fn check<'a>(sub_event: Node<'a, SubEvent>, judging: &mut Judging<'a>) {
    judging.doubt(&RULE, matches!(sub_event.word(), Some(SubEvent::Other(_))), sub_event);
}
