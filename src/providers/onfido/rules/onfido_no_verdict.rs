//! A task, a file or a log is no verdict

use crate::model::rule::effects::WAIT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The body is a task, or a webhook about a task, a file or the audit log.
    ///
    /// # Why it matters
    ///
    /// The result of a task is one step of a workflow. What it means is for the run to say.
    ///
    /// # What it decides
    ///
    /// `pending`, `wait`.
    ///
    /// # Where it is said
    ///
    /// `resource_type`, <https://documentation.onfido.com/api/latest/#webhooks>.
    RULE = "onfido-no-verdict", WAIT, "the body tells of something that is no verdict";
    de = "die Nachricht berichtet von etwas, das kein Urteil ist";
    es = "el cuerpo informa de algo que no es un veredicto";
    fr = "le corps parle d’une chose qui n’est pas un verdict";
}
