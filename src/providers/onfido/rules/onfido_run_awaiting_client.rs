//! The caller has to complete a task

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of a run is `awaiting_client_input`.
    ///
    /// # Why it matters
    ///
    /// The run waits for a task that the caller completes by the API. That this is what the word means is inferred
    /// from its name.
    ///
    /// # What it decides
    ///
    /// `pending`, `fetch`.
    ///
    /// # Where it is said
    ///
    /// `status` of a workflow run, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-run-awaiting-client", FETCH, "the workflow waits for your server to complete a task";
    de = "der Workflow wartet darauf, dass Ihr Server eine Aufgabe abschließt";
    es = "el flujo espera que su servidor complete una tarea";
    fr = "le flux attend que votre serveur termine une tâche";
}
