//! A status that no page prints

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a session is none of the words that this version knows, or says nothing.
    ///
    /// # Why it matters
    ///
    /// A new word may mean anything. Plaid reserves the right to add words.
    ///
    /// # What it decides
    ///
    /// Somebody has to review the session.
    ///
    /// # Where it is said
    ///
    /// No page prints another word than the six, <https://plaid.com/docs/api/products/identity-verification/>.
    RULE = "plaid-session-status-unknown", REVIEW, Unknown, "the status is not one that this version knows";
    de = "der Status ist dieser Version nicht bekannt";
    es = "esta versión no conoce el estado";
    fr = "le statut n’est pas connu de cette version";
}
