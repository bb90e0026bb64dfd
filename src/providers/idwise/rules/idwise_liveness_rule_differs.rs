//! The liveness rule passed, but the selfie did not

use super::super::payload::{LivenessCode, RuleOutcome, Selfie, SelfieStatus};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The rule `selfie_liveness` is `Passed`, but the selfie's `status` is `Refer`, its `is_live` is `false`, or its
    /// `is_live` is missing and `liveness_status_code` names a fault.
    ///
    /// # Why it matters
    ///
    /// The rule is only about the selfie, so one of the two is wrong.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, even if a reviewer approved the journey: the reviewer was told
    /// that the check had passed.
    ///
    /// # Where it is said
    ///
    /// "This object contains only one rule", about the selfie's liveness,
    /// <https://docs.idwise.com/reference/get-spot-check-result>.
    RULE = "idwise-liveness-rule-differs", Contradicts, "the liveness rule is \"passed\", but the selfie has not passed it";
    previously = "liveness-rule-differs";
    de = "die Regel der Lebenderkennung ist „erfüllt“, aber das Selfie erfüllt sie nicht";
    es = "la regla de la prueba de vida está «cumplida», pero el selfi no la cumple";
    fr = "la règle de preuve de vie est «\u{a0}respectée\u{a0}», mais le selfie ne la respecte pas";
}

/// Compares the selfie with the rule that passed
pub fn check<'a>(rule: Node<'a, RuleOutcome>, selfie: Node<'a, Selfie>, judging: &mut Judging<'a>) {
    let (status, live, code) = (selfie.status(), selfie.is_live(), selfie.liveness_status_code());
    let fault = live.is_absent() && code.word().is_some_and(|code| !matches!(code, LivenessCode::Other(_)));
    if live.flag() == Some(false) {
        judging.say(&RULE, live.place(), Some(rule.place()));
    } else if fault {
        judging.say(&RULE, code.place(), Some(rule.place()));
    } else if status.word() == Some(SelfieStatus::Refer) {
        judging.say(&RULE, status.place(), Some(rule.place()));
    }
}
