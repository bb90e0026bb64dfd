//! A webhook was sent before its session was created

use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::providers::didit::payload::Webhook;
use crate::schema::date::instant;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The `timestamp` of a webhook is before the `created_at` of its `decision`, by more than a second.
    ///
    /// # Why it matters
    ///
    /// The time of sending orders the deliveries. The test delivery of Didit's console has such old times.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes
    /// it count.
    ///
    /// # Where it is said
    ///
    /// `timestamp`, <https://docs.didit.me/integration/webhooks>
    RULE = "didit-sent-before-created", Informs, "the webhook was sent before the session was created";
    de = "der Webhook wurde vor dem Anlegen der Sitzung gesendet";
    es = "el webhook se envió antes de crearse la sesión";
    fr = "le webhook a été envoyé avant la création de la session";
}

/// Compares the two times
pub fn check<'a>(webhook: Node<'a, Webhook>, judging: &mut Judging<'a>) {
    let (sent, created) = (webhook.timestamp(), webhook.decision().created_at());
    let moment = |text: &str| instant(text).map(|(seconds, _)| seconds);
    let times = sent.iso().and_then(|sent| moment(&sent)).zip(created.written().and_then(moment));
    judging.doubt_beside(&RULE, times.is_some_and(|(sent, created)| sent + 1 < created), sent, created);
}
