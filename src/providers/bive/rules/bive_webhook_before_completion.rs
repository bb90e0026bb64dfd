//! A webhook before the end

use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::providers::bive::payload::Webhook;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The verification that a webhook `verification.completed` carries is not under way.
    ///
    /// # Why it matters
    ///
    /// The event is sent when a verification is completed. One that carries an unfinished one was sent too early or put
    /// together from two.
    ///
    /// # What it decides
    ///
    /// A word that waits goes to review. `Failed` is an end as well and says nothing against the event.
    ///
    /// # Where it is said
    ///
    /// `event` beside `data.status`, <https://docs.bive.ai/webhooks>
    RULE = "bive-webhook-before-completion", Contradicts, "the webhook says completed and the verification's status does not";
    previously = "webhook-before-completion";
    de = "der Webhook sagt „abgeschlossen“ und der Status der Verifizierung sagt etwas anderes";
    es = "el webhook dice «terminado» y el estado de la verificación dice otra cosa";
    fr = "le webhook dit «\u{a0}terminé\u{a0}» et le statut de la vérification dit autre chose";
}

/// Looks at the status of what a webhook carries
pub fn check<'a>(webhook: Node<'a, Webhook>, judging: &mut Judging<'a>) {
    let status = webhook.data().status();
    let is_pending = status.word().is_some_and(|status| status.is_pending());
    judging.doubt_beside(&RULE, is_pending, status, webhook.event());
}
