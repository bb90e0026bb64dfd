//! A session failed

use crate::model::rule::effects::REJECT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a session is `failed`, and no step was rejected by hand.
    ///
    /// # Why it matters
    ///
    /// It is the word by which Plaid says that the person did not pass. Only the caller can let them try again.
    ///
    /// # What it decides
    ///
    /// The person is rejected. A policy can treat the rule as `retry`. If somebody approves a step later, the session
    /// passes after all.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://plaid.com/docs/api/products/identity-verification/>. How another attempt is made is at
    /// <https://plaid.com/docs/identity-verification/>.
    RULE = "plaid-session-failed", REJECT, "the session failed";
    de = "die Sitzung ist nicht bestanden";
    es = "la sesión no se superó";
    fr = "la session a échoué";
}
