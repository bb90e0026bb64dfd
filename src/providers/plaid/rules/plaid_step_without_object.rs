//! A step that ran has no object

use super::super::payload::StepStatus;
use super::super::steps::Step;
use super::plaid_step_unstated;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a session is `success`, and a step is `success`, `failed` or `manually_approved`, but its object
    /// is missing or `null`. The object of `watchlist_screening` is `watchlist_screening_id`.
    ///
    /// # Why it matters
    ///
    /// The object has the evidence of the step, and it is there as soon as the step has passed or failed. Without it,
    /// nothing bears out the word.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// "`null` unless `steps.documentary_verification` has reached a terminal state of either `success` or `failed`",
    /// and the like of the others, <https://plaid.com/docs/api/products/identity-verification/>.
    RULE = "plaid-step-without-object", Contradicts, "a step ran, but its object is missing";
    de = "ein Schritt wurde ausgeführt, aber sein Objekt fehlt";
    es = "un paso se ejecutó, pero falta su objeto";
    fr = "une étape a été exécutée, mais son objet manque";
}

/// Looks for the object of a step that ran, and for its status
pub fn check<'a>(step: &Step<'a>, judging: &mut Judging<'a>) {
    use StepStatus::{Failed, ManuallyApproved, Success};
    let ran = matches!(step.word.word(), Some(Success | Failed | ManuallyApproved));
    if ran && step.is_absent {
        judging.say(&RULE, step.object, Some(step.word.place()));
    }
    if let Some(own) = step.own {
        judging.doubt(&plaid_step_unstated::RULE, !step.is_absent && own.is_absent(), own);
    }
}
