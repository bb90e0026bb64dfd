//! A session passed, but a step failed

use super::super::payload::{StepStatus, Steps};
use super::super::steps;
use super::plaid_kyc_replaced_by_document;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The `status` of a session is `success`, and a step is `failed`. A failed `kyc_check` beside a
    /// `documentary_verification` that passed is another rule.
    ///
    /// # Why it matters
    ///
    /// A template can let a session pass although a step failed. Whether it should is not in the body.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// "failed", <https://plaid.com/docs/api/products/identity-verification/>. Fallbacks are at
    /// <https://plaid.com/docs/identity-verification/>.
    RULE = "plaid-step-failed", Doubts, "the session passed, but a step failed";
    de = "die Sitzung ist bestanden, aber ein Schritt ist fehlgeschlagen";
    es = "la sesión se superó, pero un paso falló";
    fr = "la session est réussie, mais une étape a échoué";
}

/// Looks at every step
pub fn check<'a>(words: Node<'a, Steps>, judging: &mut Judging<'a>) {
    let kyc = words.kyc_check().place();
    let replaced = steps::passed(words.documentary_verification());
    for step in words.each::<StepStatus>().filter(|step| step.word() == Some(StepStatus::Failed)) {
        let is_replaced = replaced && step.place() == kyc;
        judging.doubt(if is_replaced { &plaid_kyc_replaced_by_document::RULE } else { &RULE }, true, step);
    }
}
