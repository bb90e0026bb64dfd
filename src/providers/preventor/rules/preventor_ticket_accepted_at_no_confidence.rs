//! An accepted ticket has a score of 0

use crate::json::decimal::Decimal;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::providers::preventor::payload::TicketCompleted;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The flow status of a completed ticket is `ACCEPTED`, but its confidence score is 0.
    ///
    /// # Why it matters
    ///
    /// Preventor's page says that the flow status depends on the score and that an accepted ticket has reached a
    /// threshold. It does not print the threshold, but a score of 0 cannot reach one.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. A missing score or any score above 0 is not reported.
    ///
    /// # Where it is said
    ///
    /// `confidence_score`, "has got to ACCEPTED scoring threshold", <https://docs.preventor.com/server/webhooks>. That
    /// the threshold is above 0 is inferred.
    RULE = "preventor-ticket-accepted-at-no-confidence", Contradicts, "the ticket is accepted, but its confidence score is 0";
    previously = "ticket-accepted-at-no-confidence";
    de = "das Ticket ist angenommen, aber sein Konfidenzwert ist 0";
    es = "el ticket está aceptado, pero su puntuación de confianza es 0";
    fr = "le ticket est accepté, mais son score de confiance est de 0";
}

/// Checks the score of an accepted ticket
pub fn check<'a>(ticket: Node<'a, TicketCompleted>, judging: &mut Judging<'a>) {
    let score = ticket.confidence_score();
    let none = score.decimal() == Some(Decimal::whole("0"));
    judging.doubt_beside(&RULE, none, score, ticket.flow_status());
}
