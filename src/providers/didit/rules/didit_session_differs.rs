//! The webhook and its decision are about different sessions

use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::providers::didit::payload::Webhook;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The `session_id` of a webhook differs from that of its `decision`.
    ///
    /// # Why it matters
    ///
    /// The reports belong to another session, and perhaps to another person.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `session_id` and `decision.session_id`, <https://docs.didit.me/integration/webhooks>. That they are equal is
    /// inferred from its samples.
    RULE = "didit-session-differs", Contradicts, "the webhook and its decision are about different sessions";
    de = "der Webhook und seine Entscheidung betreffen verschiedene Sitzungen";
    es = "el webhook y su decisión tratan de sesiones distintas";
    fr = "le webhook et sa décision concernent des sessions différentes";
}

/// Compares the two
pub fn check<'a>(webhook: Node<'a, Webhook>, judging: &mut Judging<'a>) {
    let (own, of_decision) = (webhook.session_id(), webhook.decision().session_id());
    let differs = own.written().zip(of_decision.written()).is_some_and(|(own, other)| own != other);
    judging.doubt_beside(&RULE, differs, of_decision, own);
}
