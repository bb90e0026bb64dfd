//! Steps that have passed

use crate::model::rule::effects::ASK_USER;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// An event in progress has the disposition `PASSED`.
    ///
    /// # Why it matters
    ///
    /// The steps so far were acceptable. The flow is not over: it waits for the person to take the next one.
    ///
    /// # What it decides
    ///
    /// Pending, ask the user. It never accepts: only a completed ticket does.
    ///
    /// # Where it is said
    ///
    /// `disposition`, "In Progress Event disposition statuses", <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-ticket-steps-passed", ASK_USER, "the steps so far have passed and the person is to go on";
    previously = "ticket-steps-passed";
    de = "die bisherigen Schritte sind bestanden und die Person soll weitermachen";
    es = "los pasos dados hasta ahora están superados y la persona debe continuar";
    fr = "les étapes faites jusqu’ici sont réussies et la personne doit continuer";
}
