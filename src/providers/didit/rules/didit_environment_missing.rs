//! A webhook does not say where the session was made

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::providers::didit::payload::Webhook;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The session is approved, and the webhook has an `event_id`, as version 3 does, but neither it nor its decision
    /// has an `environment`.
    ///
    /// # Why it matters
    ///
    /// Version 3 says whether a session is of the sandbox. The test delivery of Didit's console is said to leave it
    /// out.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `environment`, <https://docs.didit.me/integration/webhooks>. That the test delivery has none is inferred from a
    /// log of a third party.
    RULE = "didit-environment-missing", Doubts, "the webhook does not say whether the session is a test";
    de = "der Webhook sagt nicht, ob die Sitzung ein Test ist";
    es = "el webhook no indica si la sesión es una prueba";
    fr = "le webhook ne dit pas si la session est un test";
}

/// Looks for the environment of a webhook of version 3
pub fn check<'a>(webhook: Node<'a, Webhook>, judging: &mut Judging<'a>) {
    let own = webhook.environment();
    let is_missing = own.is_absent() && webhook.decision().environment().is_absent();
    judging.doubt(&RULE, is_missing && !webhook.event_id().is_absent(), own);
}
