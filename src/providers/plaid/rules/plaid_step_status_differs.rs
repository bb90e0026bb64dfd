//! A step and its object have different statuses

use super::super::payload::StepStatus;
use super::super::steps::Step;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of `documentary_verification`, `selfie_check`, `kyc_check`, `risk_check` or `verify_sms` differs
    /// from that of the step of the same name in `steps`; or `watchlist_screening` has not run although there is a
    /// `watchlist_screening_id`. A step that was skipped may have the one of an earlier session.
    ///
    /// # Why it matters
    ///
    /// Plaid promises that they are equal. One of the two was changed.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// "always matches the `status` of the associated step",
    /// <https://plaid.com/docs/api/products/identity-verification/>. For `risk_check` and `watchlist_screening` it is
    /// inferred.
    RULE = "plaid-step-status-differs", Contradicts, "a step and its object have different statuses";
    de = "ein Schritt und sein Objekt haben verschiedene Status";
    es = "un paso y su objeto tienen estados distintos";
    fr = "une étape et son objet ont des statuts différents";
}

/// Compares the two words
pub fn check<'a>(step: &Step<'a>, judging: &mut Judging<'a>) {
    use StepStatus::{NotApplicable, WaitingForPrerequisite};
    let word = step.word.word();
    let Some(own) = step.own else {
        if !step.is_absent && matches!(word, Some(NotApplicable | WaitingForPrerequisite)) {
            judging.say(&RULE, step.object, Some(step.word.place()));
        }
        return;
    };
    let differs = own.word().zip(word).is_some_and(|(own, word)| own != word);
    judging.doubt_beside(&RULE, differs, own, step.word);
}
