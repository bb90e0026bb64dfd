//! A word that no page prints

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `environment` of a webhook has a word that this version does not know; or a session passed, and one of its
    /// steps, documents, selfies and codes, or a finding of `kyc_check` or `risk_check`, has one. Earlier attempts and
    /// steps that somebody approved by hand count too. What is known of an email address, what an address is used for
    /// and the type of a number do not count, because none of their words speaks for or against a person.
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
