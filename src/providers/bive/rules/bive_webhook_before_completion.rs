//! A completion webhook carries an unfinished verification

use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::providers::bive::payload::Webhook;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The webhook says `verification.completed`, but the status of the verification that it carries says that it is
    /// under way.
    ///
    /// # Why it matters
    ///
    /// The event is sent when a verification is completed. A webhook with an unfinished one was sent too early or put
    /// together from two.
    ///
    /// # What it decides
    ///
    /// `pending` becomes `review`, and an issue names both places. `Failed` is an end too and does not contradict the
    /// event.
    ///
    /// # Where it is said
    ///
    /// `event` beside `data.status`, <https://docs.bive.ai/webhooks>
    RULE = "bive-webhook-before-completion", Contradicts, "the webhook says \"completed\", but the verification is under way";
    previously = "webhook-before-completion";
    de = "der Webhook sagt „abgeschlossen“, aber die Verifizierung läuft noch";
    es = "el webhook dice «terminado», pero la verificación está en curso";
    fr = "le webhook dit «\u{a0}terminé\u{a0}», mais la vérification est en cours";
}

/// Checks the status of the verification in a webhook
pub fn check<'a>(webhook: Node<'a, Webhook>, judging: &mut Judging<'a>) {
    let status = webhook.data().status();
    let is_pending = status.word().is_some_and(|status| status.is_pending());
    judging.doubt_beside(&RULE, is_pending, status, webhook.event());
}
