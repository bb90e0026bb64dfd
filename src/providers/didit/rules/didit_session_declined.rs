//! Didit declined the session

use crate::model::rule::effects::REJECT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of the session is `Declined`.
    ///
    /// # Why it matters
    ///
    /// Only the provider rejects, and this is the word by which it does, whether the workflow or a person decided.
    ///
    /// # What it decides
    ///
    /// The outcome is `reject`, whatever else the body says. A later delivery can say that a person changed the
    /// decision.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://docs.didit.me/integration/verification-statuses>
    RULE = "didit-session-declined", REJECT, "the provider declined the session";
    de = "der Anbieter hat die Sitzung abgelehnt";
    es = "el proveedor rechazó la sesión";
    fr = "le fournisseur a refusé la session";
}
