//! The score of an accepted ticket

use crate::json::decimal::Decimal;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::providers::preventor::payload::TicketCompleted;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The confidence score beside the flow status `ACCEPTED` is more than 0.
    ///
    /// # Why it matters
    ///
    /// The page says that the flow status depends on the score, and that an accepted ticket has reached a threshold. It
    /// does not say which, but no threshold is reached by nothing.
    ///
    /// # What it decides
    ///
    /// A word that accepts, waits or asks for another try goes to review. A score that is absent says nothing, and one
    /// above 0 is taken as the provider's own business.
    ///
    /// # Where it is said
    ///
    /// `confidence_score`, "has got to ACCEPTED scoring threshold", <https://docs.preventor.com/server/webhooks>; that
    /// the threshold is above 0 is inferred.
    RULE = "preventor-ticket-accepted-at-no-confidence", Contradicts, "the ticket is accepted and its confidence score is 0";
    previously = "ticket-accepted-at-no-confidence";
    de = "das Ticket ist angenommen und sein Konfidenzwert ist 0";
    es = "el ticket está aceptado y su puntuación de confianza es 0";
    fr = "le ticket est accepté et son score de confiance est 0";
}

/// Looks at the score of an accepted ticket
pub fn check<'a>(ticket: Node<'a, TicketCompleted>, judging: &mut Judging<'a>) {
    let score = ticket.confidence_score();
    let none = score.decimal() == Some(Decimal::whole("0"));
    judging.doubt_beside(&RULE, none, score, ticket.flow_status());
}
