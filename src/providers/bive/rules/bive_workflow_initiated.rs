//! A request that was received

use crate::model::rule::effects::WAIT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status is `Initiated`.
    ///
    /// # Why it matters
    ///
    /// The provider has acknowledged the request and has begun to work on it. Nothing is decided.
    ///
    /// # What it decides
    ///
    /// Pending, wait.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-workflow-initiated", WAIT, "the request was received and nothing is decided";
    previously = "workflow-initiated";
    de = "die Anfrage ist eingegangen und nichts ist entschieden";
    es = "la solicitud se recibió y nada está decidido";
    fr = "la demande a été reçue et rien n’est décidé";
}
