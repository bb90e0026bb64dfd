//! A session passed because somebody approved a step

use crate::model::rule::effects::ACCEPT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a session is `success`, and a step is `manually_approved`.
    ///
    /// # Why it matters
    ///
    /// Somebody in the caller's team has let a step pass that had failed, and takes responsibility for it. What the
    /// object of that step says is not held against the session.
    ///
    /// # What it decides
    ///
    /// The person is accepted, unless something else in the body speaks against it. The verdict outranks an earlier one
    /// of the system (`docs/history.md`).
    ///
    /// # Where it is said
    ///
    /// "`manually_approved`", <https://plaid.com/docs/api/products/identity-verification/>. An override runs the logic of
    /// the session again, <https://plaid.com/docs/identity-verification/>.
    RULE = "plaid-session-passed-by-hand", ACCEPT, "the session passed after somebody approved a step", Overrides;
    de = "die Sitzung ist bestanden, nachdem jemand einen Schritt genehmigt hat";
    es = "la sesión se superó después de que alguien aprobara un paso";
    fr = "la session est réussie après que quelqu’un a approuvé une étape";
}
