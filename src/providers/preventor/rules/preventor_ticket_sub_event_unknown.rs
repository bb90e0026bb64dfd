//! A sub-event that is not known

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::providers::preventor::payload::SubEvent;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The sub-event of an event in progress is `verification.liveness` or `verification.id_proofing`.
    ///
    /// # Why it matters
    ///
    /// A new sub-event has subprocesses that this version does not read, so what it tells of them is not the whole.
    ///
    /// # What it decides
    ///
    /// Nothing yet, since an event in progress never accepts; the reason is told.
    ///
    /// # Where it is said
    ///
    /// No page prints such a word; those that are known are at <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-ticket-sub-event-unknown", Doubts, Unknown, "the sub-event is not one that this version knows";
    previously = "ticket-sub-event-unknown";
    de = "das Teilereignis ist dieser Version nicht bekannt";
    es = "el subevento no es uno que esta versión conozca";
    fr = "le sous-événement n’est pas connu de cette version";
}

/// Looks at the sub-event
pub fn check<'a>(sub_event: Node<'a, SubEvent>, judging: &mut Judging<'a>) {
    judging.doubt(&RULE, matches!(sub_event.word(), Some(SubEvent::Other(_))), sub_event);
}
