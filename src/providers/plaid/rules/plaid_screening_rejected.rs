//! A list has the person

use crate::model::rule::effects::REJECT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a screening is `rejected`.
    ///
    /// # Why it matters
    ///
    /// Somebody has confirmed that a list has the person, or the program does so by itself.
    ///
    /// # What it decides
    ///
    /// The person is rejected.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://plaid.com/docs/api/products/monitor/>.
    RULE = "plaid-screening-rejected", REJECT, "the person was rejected because of a list";
    de = "die Person wurde wegen einer Liste abgelehnt";
    es = "la persona fue rechazada por una lista";
    fr = "la personne a été refusée à cause d’une liste";
}
