//! A step has failed for good

use crate::model::rule::effects::WAIT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The disposition of an event in progress is `FAILED`.
    ///
    /// # Why it matters
    ///
    /// A step was not acceptable or raised an exception, and it cannot be tried again. The next event, not this one,
    /// rejects the ticket.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `wait`: wait for `ticket.verification.completed`.
    ///
    /// # Where it is said
    ///
    /// `disposition`, "In Progress Event disposition statuses", <https://docs.preventor.com/server/webhooks>. That a
    /// completed event follows is inferred from what triggers one.
    RULE = "preventor-ticket-steps-failed", WAIT, "a step has failed for good, and the final event is still to come";
    previously = "ticket-steps-failed";
    de = "ein Schritt ist endgültig gescheitert und das letzte Ereignis steht noch aus";
    es = "un paso ha fallado definitivamente y el evento final aún está por llegar";
    fr = "une étape a définitivement échoué et l’événement final n’est pas encore arrivé";
}
