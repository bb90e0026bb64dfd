//! A step was skipped in the first attempt

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a session is `success`, a step other than `accept_tos` is `skipped`, and the session has no
    /// `previous_attempt_id`.
    ///
    /// # Why it matters
    ///
    /// Only a retry can skip a step. Without an earlier session there is no evidence of it.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// "skipped", <https://plaid.com/docs/api/products/identity-verification/>.
    RULE = "plaid-step-skipped-at-first", Doubts, "a step was skipped, but there is no earlier session";
    de = "ein Schritt wurde ausgelassen, aber es gibt keine frühere Sitzung";
    es = "se omitió un paso, pero no hay una sesión anterior";
    fr = "une étape a été omise, mais il n’y a pas de session antérieure";
}
