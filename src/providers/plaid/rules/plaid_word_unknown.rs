//! A word that no page prints

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `environment` of a webhook, or a step or its object of a session that passed, has a word that this version
    /// does not know.
    ///
    /// # Why it matters
    ///
    /// A new word may mean anything. Plaid reserves the right to add words.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// No page prints other words, <https://plaid.com/docs/api/products/identity-verification/>.
    RULE = "plaid-word-unknown", Doubts, Unknown, "a word is not one that this version knows";
    de = "ein Wort ist dieser Version nicht bekannt";
    es = "esta versión no conoce una palabra";
    fr = "un mot n’est pas connu de cette version";
}
