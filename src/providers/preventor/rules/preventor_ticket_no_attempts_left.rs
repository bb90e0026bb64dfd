//! A retry is requested, but no attempts remain

use crate::json::decimal::Decimal;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::providers::preventor::payload::TicketInProgress;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The disposition of an event in progress is `RETRY`, but `remaining_attempts` is missing or less than 1.
    ///
    /// # Why it matters
    ///
    /// `remaining_attempts` has a meaning only with this disposition. Asking the person for another attempt that
    /// Preventor will not accept leads nowhere.
    ///
    /// # What it decides
    ///
    /// `retry` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `remaining_attempts`: how many can be done "if disposition has been set as RETRY",
    /// <https://docs.preventor.com/server/webhooks>. The page gives no maximum, so a large number is not reported.
    RULE = "preventor-ticket-no-attempts-left", Contradicts, "the disposition is \"retry\", but no remaining attempts are stated";
    previously = "ticket-no-attempts-left";
    de = "die Disposition ist „neuer Versuch“, aber es sind keine verbleibenden Versuche angegeben";
    es = "la disposición es «reintentar», pero no consta ningún intento restante";
    fr = "la disposition est «\u{a0}réessayer\u{a0}», mais aucun essai restant n’est indiqué";
}

/// Checks the remaining attempts of a step that can be tried again
pub fn check<'a>(ticket: Node<'a, TicketInProgress>, judging: &mut Judging<'a>) {
    judging.doubt_beside(&RULE, !is_left(ticket), ticket.remaining_attempts(), ticket.disposition());
}

/// Returns whether at least one attempt remains
pub fn is_left(ticket: Node<'_, TicketInProgress>) -> bool {
    ticket.remaining_attempts().decimal().is_some_and(|left| left >= Decimal::whole("1"))
}
