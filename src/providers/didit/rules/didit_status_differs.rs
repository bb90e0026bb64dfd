//! The webhook and its decision have different statuses

use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::providers::didit::payload::Webhook;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The `status` of a webhook differs from that of its `decision`.
    ///
    /// # Why it matters
    ///
    /// Both state the status of one session at one time. The header `X-Signature-Simple` covers only the first.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `status` and `decision.status`, <https://docs.didit.me/integration/webhooks>. That they are equal is inferred
    /// from its samples.
    RULE = "didit-status-differs", Contradicts, "the webhook and its decision have different statuses";
    de = "der Webhook und seine Entscheidung haben verschiedene Status";
    es = "el webhook y su decisión tienen estados distintos";
    fr = "le webhook et sa décision ont des statuts différents";
}

/// Compares the two
pub fn check<'a>(webhook: Node<'a, Webhook>, judging: &mut Judging<'a>) {
    let (own, of_decision) = (webhook.status(), webhook.decision().status());
    // One status has two spellings.
    let differs = own.word().zip(of_decision.word()).is_some_and(|(own, other)| own != other);
    judging.doubt_beside(&RULE, differs, of_decision, own);
}
