//! The risk of an accepted ticket

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::providers::preventor::payload::{RiskCode, TicketCompleted};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// Beside the flow status `ACCEPTED` the risk code is `LOW`. One that is absent or any other word does not do.
    ///
    /// # Why it matters
    ///
    /// The risk code is the provider's summing up of the whole flow. Of its words the page prints only this one, so any
    /// other may be the highest risk there is.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// `risk_code`, <https://docs.preventor.com/server/webhooks>; that other words mean more risk is inferred from its
    /// name.
    RULE = "preventor-ticket-risk-not-low", Doubts, "the ticket is accepted and its risk is not stated as low";
    previously = "ticket-risk-not-low";
    de = "das Ticket ist angenommen und sein Risiko ist nicht als niedrig angegeben";
    es = "el ticket está aceptado y su riesgo no consta como bajo";
    fr = "le ticket est accepté et son risque n’est pas indiqué comme faible";
}

/// Looks at the risk code of an accepted ticket
pub fn check<'a>(ticket: Node<'a, TicketCompleted>, judging: &mut Judging<'a>) {
    let risk = ticket.risk_code();
    judging.doubt_beside(&RULE, risk.word() != Some(RiskCode::Low), risk, ticket.flow_status());
}
