//! The steps so far have passed

use crate::model::rule::effects::ASK_USER;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The disposition of an event in progress is `PASSED`.
    ///
    /// # Why it matters
    ///
    /// The steps so far were acceptable. The flow is not finished: it is waiting for the person to take the next step.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `ask-user`: ask the person to continue. Only a completed ticket accepts.
    ///
    /// # Where it is said
    ///
    /// `disposition`, "In Progress Event disposition statuses", <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-ticket-steps-passed", ASK_USER, "the steps so far have passed, and the person must continue";
    previously = "ticket-steps-passed";
    de = "die bisherigen Schritte sind bestanden und die Person soll weitermachen";
    es = "los pasos dados hasta ahora están superados y la persona debe continuar";
    fr = "les étapes faites jusqu’ici sont réussies et la personne doit continuer";
}
