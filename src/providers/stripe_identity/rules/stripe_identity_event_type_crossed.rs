//! The type of an event and the status of its session disagree

use super::super::payload::{EventType, SessionEvent, SessionStatus};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The event is `created` and its session is not `requires_input`, or the event names a status that its session
    /// does not have.
    ///
    /// # Why it matters
    ///
    /// The session in an event is as it was when the event was made, so both say the same. If they do not, one of them
    /// was changed.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`.
    ///
    /// # Where it is said
    ///
    /// `type` and `data.object.status`, <https://docs.stripe.com/api/events/types>.
    RULE = "stripe-identity-event-type-crossed", Contradicts, "the type of the event and the status of its session do not agree";
    de = "der Typ des Ereignisses und der Status seiner Sitzung stimmen nicht überein";
    es = "el tipo del evento y el estado de su sesión no coinciden";
    fr = "le type de l’événement et l’état de sa session ne concordent pas";
}

/// Compares the type with the status
pub fn check<'a>(event: Node<'a, SessionEvent>, judging: &mut Judging<'a>) {
    let status = event.data().object().status();
    let expected = match event.r#type().word() {
        Some(EventType::Created | EventType::RequiresInput) => SessionStatus::RequiresInput,
        Some(EventType::Processing) => SessionStatus::Processing,
        Some(EventType::Verified) => SessionStatus::Verified,
        Some(EventType::Canceled) => SessionStatus::Canceled,
        // A redaction leaves the status alone.
        Some(EventType::Redacted | EventType::Other(_)) | None => return,
    };
    // An unknown status is doubted by itself.
    let crossed = status.spelling().is_some() && status.word().is_some_and(|status| status != expected);
    judging.doubt_beside(&RULE, crossed, status, event.r#type());
}
