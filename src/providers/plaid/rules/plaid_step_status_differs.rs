//! A step and its object have different statuses

use super::super::steps::Step;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of `documentary_verification`, `selfie_check`, `kyc_check`, `risk_check` or `verify_sms` differs
    /// from that of the step of the same name in `steps`.
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
    /// <https://plaid.com/docs/api/products/identity-verification/>. For `risk_check` it is inferred.
    RULE = "plaid-step-status-differs", Contradicts, "a step and its object have different statuses";
    de = "ein Schritt und sein Objekt haben verschiedene Status";
    es = "un paso y su objeto tienen estados distintos";
    fr = "une étape et son objet ont des statuts différents";
}

/// Compares the two words
pub fn check<'a>(step: &Step<'a>, judging: &mut Judging<'a>) {
    let Some(own) = step.own else { return };
    let differs = own.word().zip(step.word.word()).is_some_and(|(own, word)| own != word);
    judging.doubt_beside(&RULE, differs, own, step.word);
}
