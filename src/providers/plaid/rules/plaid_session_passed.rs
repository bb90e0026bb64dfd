//! A session passed

use crate::model::rule::effects::ACCEPT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a session is `success`, a step says who the person is, and no step was approved by hand.
    ///
    /// # Why it matters
    ///
    /// It is the word by which Plaid says that the session passed under the template of the caller.
    ///
    /// # What it decides
    ///
    /// The person is accepted, unless something else in the body speaks against it. Sessions of the sandbox look the
    /// same, because only webhooks name the environment.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://plaid.com/docs/api/products/identity-verification/>.
    RULE = "plaid-session-passed", ACCEPT, "the session passed";
    de = "die Sitzung ist bestanden";
    es = "la sesión se superó";
    fr = "la session est réussie";
}
