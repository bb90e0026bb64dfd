//! A session failed because somebody rejected a step

use crate::model::rule::effects::REJECT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a session is `failed`, and a step is `manually_rejected`.
    ///
    /// # Why it matters
    ///
    /// Somebody in the caller's team has looked at the session and has decided against it.
    ///
    /// # What it decides
    ///
    /// The person is rejected. The verdict outranks an earlier one of the system (`docs/history.md`).
    ///
    /// # Where it is said
    ///
    /// "`manually_rejected`", <https://plaid.com/docs/api/products/identity-verification/>.
    RULE = "plaid-session-failed-by-hand", REJECT, "the session failed after somebody rejected a step", Overrides;
    de = "die Sitzung ist nicht bestanden, nachdem jemand einen Schritt abgelehnt hat";
    es = "la sesión no se superó después de que alguien rechazara un paso";
    fr = "la session a échoué après que quelqu’un a rejeté une étape";
}
