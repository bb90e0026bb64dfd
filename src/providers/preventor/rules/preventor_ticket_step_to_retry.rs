//! A step that can be tried again

use crate::model::rule::effects::RETRY;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// An event in progress has the disposition `RETRY`.
    ///
    /// # Why it matters
    ///
    /// A step was not acceptable, or raised an exception, and the person may take it again: a blurred picture is no
    /// fraud.
    ///
    /// # What it decides
    ///
    /// Retry, ask the user; review, where no attempt is left (`preventor-ticket-no-attempts-left`).
    ///
    /// # Where it is said
    ///
    /// `disposition`, "In Progress Event disposition statuses", <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-ticket-step-to-retry", RETRY, "a step was not acceptable and can be tried again";
    previously = "ticket-step-to-retry";
    de = "ein Schritt war nicht annehmbar und kann wiederholt werden";
    es = "un paso no fue aceptable y se puede repetir";
    fr = "une étape n’était pas acceptable et peut être refaite";
}
