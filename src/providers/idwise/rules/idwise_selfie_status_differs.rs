//! The selfie is complete, but it failed the liveness check

use super::super::payload::{LivenessCode, Selfie, SelfieStatus};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The selfie's `status` is `Complete`, but its `is_live` is `false`, or its `is_live` is missing and
    /// `liveness_status_code` names a fault.
    ///
    /// # Why it matters
    ///
    /// According to the page, the status already includes liveness. If it does not, reading only the status is
    /// misleading.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, even if a reviewer approved the journey: the reviewer was told
    /// that the check had passed.
    ///
    /// # Where it is said
    ///
    /// `selfie.is_live`: "already reflected on status", <https://docs.idwise.com/reference/get-spot-check-result>.
    RULE = "idwise-selfie-status-differs", Contradicts, "a selfie is \"complete\", but it has failed the liveness check";
    previously = "selfie-status-differs";
    de = "ein Selfie ist „vollständig“, aber an der Lebenderkennung gescheitert";
    es = "un selfi está «completo», pero no ha superado la prueba de vida";
    fr = "un selfie est «\u{a0}complet\u{a0}», mais il a échoué à la preuve de vie";
}

/// Compares the liveness of a selfie with its status
pub fn check<'a>(selfie: Node<'a, Selfie>, judging: &mut Judging<'a>) {
    if selfie.status().word() != Some(SelfieStatus::Complete) {
        return;
    }
    let (live, code) = (selfie.is_live(), selfie.liveness_status_code());
    let fault = live.is_absent() && code.word().is_some_and(|code| !matches!(code, LivenessCode::Other(_)));
    if live.flag() == Some(false) {
        judging.say(&RULE, live.place(), Some(selfie.status().place()));
    } else if fault {
        judging.say(&RULE, code.place(), Some(selfie.status().place()));
    }
}
