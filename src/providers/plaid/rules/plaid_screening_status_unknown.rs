//! A status of a screening that no page prints

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a screening is none of the words that this version knows, or says nothing.
    ///
    /// # Why it matters
    ///
    /// A new word may mean anything. Plaid reserves the right to add words.
    ///
    /// # What it decides
    ///
    /// Somebody has to review the screening.
    ///
    /// # Where it is said
    ///
    /// No page prints another word than the three, <https://plaid.com/docs/api/products/monitor/>.
    RULE = "plaid-screening-status-unknown", REVIEW, Unknown, "the status of the screening is not one that this version knows";
    de = "der Status der Überprüfung ist dieser Version nicht bekannt";
    es = "esta versión no conoce el estado de la consulta";
    fr = "le statut de la recherche n’est pas connu de cette version";
}
