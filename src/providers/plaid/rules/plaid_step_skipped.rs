//! A step was skipped in a retry

use super::super::payload::{Session, StepStatus};
use super::plaid_step_skipped_at_first;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The `status` of a session is `success`, a step other than `accept_tos` is `skipped`, and the session has a
    /// `previous_attempt_id`.
    ///
    /// # Why it matters
    ///
    /// The evidence of the step is in the earlier session and not in this body.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes it
    /// count.
    ///
    /// # Where it is said
    ///
    /// "skipped", <https://plaid.com/docs/api/products/identity-verification/>.
    RULE = "plaid-step-skipped", Informs, "a step was skipped, so its evidence is in an earlier session";
    de = "ein Schritt wurde ausgelassen; sein Beleg steht in einer früheren Sitzung";
    es = "se omitió un paso, cuya evidencia está en una sesión anterior";
    fr = "une étape a été omise, et sa preuve est dans une session antérieure";
}

/// Looks at every step but the consent, which may have been given before
pub fn check<'a>(session: Node<'a, Session>, judging: &mut Judging<'a>) {
    let first = session.previous_attempt_id().is_absent();
    let (words, consent) = (session.steps(), session.steps().accept_tos().place());
    for step in words.each::<StepStatus>().filter(|step| step.word() == Some(StepStatus::Skipped)) {
        if step.place() != consent {
            judging.doubt(if first { &plaid_step_skipped_at_first::RULE } else { &RULE }, true, step);
        }
    }
}
