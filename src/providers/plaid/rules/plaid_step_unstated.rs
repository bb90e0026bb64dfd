//! A step says nothing

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a session is `success`, and one of the seven `steps`, or the `status` of the object of a step,
    /// is missing or `null`.
    ///
    /// # Why it matters
    ///
    /// What is not stated has not passed. Nothing is accepted by absence.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `steps`, <https://plaid.com/docs/api/products/identity-verification/>, which requires all seven.
    RULE = "plaid-step-unstated", Doubts, "the status of a step is missing";
    de = "der Status eines Schritts fehlt";
    es = "falta el estado de un paso";
    fr = "le statut d’une étape manque";
}
