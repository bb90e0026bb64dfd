//! An action that no page prints

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `action` of a webhook is none that this version knows.
    ///
    /// # Why it matters
    ///
    /// New actions appear in minor releases. One may take back a result.
    ///
    /// # What it decides
    ///
    /// `review`.
    ///
    /// # Where it is said
    ///
    /// `action`, <https://documentation.onfido.com/api/latest/#webhooks>.
    RULE = "onfido-action-unknown", REVIEW, Unknown, "the action of the webhook is not one that this version knows", Overrides;
    de = "die Aktion der Nachricht ist dieser Version nicht bekannt";
    es = "esta versión no conoce la acción del aviso";
    fr = "l’action de l’annonce n’est pas connue de cette version";
}
