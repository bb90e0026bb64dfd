//! The risk of an accepted ticket is not low

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::providers::preventor::payload::{RiskCode, TicketCompleted};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The flow status of a completed ticket is `ACCEPTED`, but its risk code is not `LOW`. A missing risk code counts
    /// as not `LOW`.
    ///
    /// # Why it matters
    ///
    /// The risk code is Preventor's summary of the whole flow. The page prints only this one of its words, so any other
    /// word could be the highest risk.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `risk_code`, <https://docs.preventor.com/server/webhooks>. That other words mean a higher risk is inferred from
    /// the name of the field.
    RULE = "preventor-ticket-risk-not-low", Doubts, "the ticket is accepted, but its risk is not \"low\"";
    previously = "ticket-risk-not-low";
    de = "das Ticket ist angenommen, aber sein Risiko ist nicht „niedrig“";
    es = "el ticket está aceptado, pero su riesgo no es «bajo»";
    fr = "le ticket est accepté, mais son risque n’est pas «\u{a0}faible\u{a0}»";
}

/// Checks the risk code of an accepted ticket
pub fn check<'a>(ticket: Node<'a, TicketCompleted>, judging: &mut Judging<'a>) {
    let risk = ticket.risk_code();
    judging.doubt_beside(&RULE, risk.word() != Some(RiskCode::Low), risk, ticket.flow_status());
}
