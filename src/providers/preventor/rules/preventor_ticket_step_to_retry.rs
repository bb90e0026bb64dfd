//! A step can be tried again

use crate::model::rule::effects::RETRY;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The disposition of an event in progress is `RETRY`.
    ///
    /// # Why it matters
    ///
    /// A step was not acceptable or raised an exception, and the person may repeat it. A blurred picture, for example,
    /// is not fraud.
    ///
    /// # What it decides
    ///
    /// The outcome is `retry` and `next` is `ask-user`: ask the person to try again. If no attempts remain,
    /// `preventor-ticket-no-attempts-left` makes it `review`.
    ///
    /// # Where it is said
    ///
    /// `disposition`, "In Progress Event disposition statuses", <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-ticket-step-to-retry", RETRY, "a step was not acceptable, but it can be tried again";
    previously = "ticket-step-to-retry";
    de = "ein Schritt war nicht annehmbar, kann aber wiederholt werden";
    es = "un paso no fue aceptable, pero se puede repetir";
    fr = "une étape n’était pas acceptable, mais elle peut être refaite";
}
