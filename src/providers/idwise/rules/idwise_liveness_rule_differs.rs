//! The rule of liveness bears the selfie

use super::super::payload::{LivenessCode, RuleOutcome, Selfie, SelfieStatus};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The rule `selfie_liveness` is `Passed` while the selfie's `status` is `Refer`, its `is_live` is `false`, or it
    /// is not stated and `liveness_status_code` names a fault.
    ///
    /// # Why it matters
    ///
    /// The rule is about nothing but the selfie, so one of the two is wrong.
    ///
    /// # What it decides
    ///
    /// A word that accepts, waits or asks for another try goes to review. A reviewer's approval does too, for the
    /// reviewer was told that it had passed.
    ///
    /// # Where it is said
    ///
    /// "This object contains only one rule", of the selfie's liveness,
    /// <https://docs.idwise.com/reference/get-spot-check-result>.
    RULE = "idwise-liveness-rule-differs", Contradicts, "the rule of liveness is stated as passed and the selfie has not passed it";
    previously = "liveness-rule-differs";
    de = "die Regel der Lebenderkennung ist als erfüllt angegeben und das Selfie erfüllt sie nicht";
    es = "la regla de la prueba de vida consta como cumplida y el selfi no la cumple";
    fr = "la règle de preuve de vie est indiquée comme respectée et le selfie ne la respecte pas";
}

/// Holds the selfie against a rule that is stated as passed
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
