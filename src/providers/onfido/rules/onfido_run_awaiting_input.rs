//! The person has to continue

use crate::model::rule::effects::ASK_USER;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of a run is `awaiting_input`.
    ///
    /// # Why it matters
    ///
    /// Nothing happens until the person continues.
    ///
    /// # What it decides
    ///
    /// `pending`, `ask-user`.
    ///
    /// # Where it is said
    ///
    /// `status` of a workflow run, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-run-awaiting-input", ASK_USER, "the workflow waits for the person";
    de = "der Workflow wartet auf die Person";
    es = "el flujo espera a la persona";
    fr = "le flux attend la personne";
}
