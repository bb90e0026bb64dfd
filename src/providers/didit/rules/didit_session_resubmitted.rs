//! The person has to repeat some steps

use crate::model::rule::effects::RETRY;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of the session is `Resubmitted`.
    ///
    /// # Why it matters
    ///
    /// A reviewer has sent the session back. The same session and the same link go on; `resubmit_info` names the
    /// steps. An earlier approval no longer holds.
    ///
    /// # What it decides
    ///
    /// The outcome is `retry` and `next` is `ask-user`.
    ///
    /// # Where it is said
    ///
    /// `status` and `resubmit_info`, <https://docs.didit.me/integration/webhooks>
    RULE = "didit-session-resubmitted", RETRY, "the person has to repeat some steps of the session";
    de = "die Person muss einige Schritte der Sitzung wiederholen";
    es = "la persona debe repetir algunos pasos de la sesión";
    fr = "la personne doit refaire certaines étapes de la session";
}
