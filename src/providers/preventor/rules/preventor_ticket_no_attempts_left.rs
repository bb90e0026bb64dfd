//! The attempts of a step that can be tried again

use crate::json::decimal::Decimal;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::providers::preventor::payload::TicketInProgress;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// Beside the disposition `RETRY` at least one attempt remains. A number that is absent does not do.
    ///
    /// # Why it matters
    ///
    /// The number means something only here. To ask a person for a try that the provider will not take leads nowhere.
    ///
    /// # What it decides
    ///
    /// A retry goes to review.
    ///
    /// # Where it is said
    ///
    /// `remaining_attempts`: how many can be done "if disposition has been set as RETRY",
    /// <https://docs.preventor.com/server/webhooks>. The page gives no most, so a large number says nothing.
    RULE = "preventor-ticket-no-attempts-left", Contradicts, "a retry is asked for and no remaining attempt is stated";
    previously = "ticket-no-attempts-left";
    de = "ein neuer Versuch wird verlangt und kein verbleibender Versuch ist angegeben";
    es = "se pide otro intento y no consta ningún intento restante";
    fr = "un nouvel essai est demandé et aucun essai restant n’est indiqué";
}

/// Looks at the attempts of a step that can be tried again
pub fn check<'a>(ticket: Node<'a, TicketInProgress>, judging: &mut Judging<'a>) {
    judging.doubt_beside(&RULE, !is_left(ticket), ticket.remaining_attempts(), ticket.disposition());
}

/// At least one attempt is stated
pub fn is_left(ticket: Node<'_, TicketInProgress>) -> bool {
    ticket.remaining_attempts().decimal().is_some_and(|left| left >= Decimal::whole("1"))
}
