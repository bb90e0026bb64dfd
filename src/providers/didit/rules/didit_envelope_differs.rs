//! The webhook and its decision describe the session differently

use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::providers::didit::payload::Webhook;
use crate::schema::node::Node;
use crate::schema::shape::Shaped;

rule! {
    /// # What it checks
    ///
    /// The `vendor_data`, `workflow_id`, `session_kind` or `environment` of a webhook differs from that of its
    /// `decision`.
    ///
    /// # Why it matters
    ///
    /// Both describe one session. `vendor_data` says which of your users it is about.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// The fields of both, <https://docs.didit.me/integration/webhooks>. That they are equal is inferred from its
    /// samples.
    RULE = "didit-envelope-differs", Contradicts, "the webhook and its decision describe the session differently";
    de = "der Webhook und seine Entscheidung beschreiben die Sitzung verschieden";
    es = "el webhook y su decisión describen la sesión de forma distinta";
    fr = "le webhook et sa décision décrivent la session différemment";
}

/// Compares each field that both have
pub fn check<'a>(webhook: Node<'a, Webhook>, judging: &mut Judging<'a>) {
    let (own, decision) = (webhook.fields(), webhook.decision());
    compare(own.vendor_data(), decision.vendor_data(), judging);
    compare(own.workflow_id(), decision.workflow_id(), judging);
    compare(own.session_kind(), decision.session_kind(), judging);
    compare(own.environment(), decision.environment(), judging);
}

fn compare<'a, T: Shaped>(own: Node<'a, T>, of_decision: Node<'a, T>, judging: &mut Judging<'a>) {
    let differs = own.written().zip(of_decision.written()).is_some_and(|(own, other)| own != other);
    judging.doubt_beside(&RULE, differs, of_decision, own);
}
