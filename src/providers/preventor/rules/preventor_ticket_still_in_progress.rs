//! A completed ticket is still in progress

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The event is `ticket.verification.completed`, but the flow status is `IN_PROGRESS`.
    ///
    /// # Why it matters
    ///
    /// A completed ticket is either accepted or rejected. A body that says both that the flow is over and that it
    /// continues decides nothing.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`.
    ///
    /// # Where it is said
    ///
    /// `event` and `flow_status`, which "can be either ACCEPTED or REJECTED" in this event,
    /// <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-ticket-still-in-progress", REVIEW, "the event says \"completed\", but the flow status says \"in progress\"";
    previously = "ticket-still-in-progress";
    de = "das Ereignis sagt „abgeschlossen“, aber der Status des Ablaufs sagt „in Bearbeitung“";
    es = "el evento dice «terminado», pero el estado del flujo dice «en curso»";
    fr = "l’événement dit «\u{a0}terminé\u{a0}», mais le statut du flux dit «\u{a0}en cours\u{a0}»";
}
