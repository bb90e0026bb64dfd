//! The request was received

use crate::model::rule::effects::WAIT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status is `Initiated`.
    ///
    /// # Why it matters
    ///
    /// The provider has acknowledged the request and has begun to work on it. Nothing has been decided.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `wait`.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-workflow-initiated", WAIT, "the request was received, but nothing has been decided yet";
    previously = "workflow-initiated";
    de = "die Anfrage ist eingegangen, aber es ist noch nichts entschieden";
    es = "la solicitud se recibió, pero aún no se ha decidido nada";
    fr = "la demande a été reçue, mais rien n’est encore décidé";
}
