//! A selfie's status bears its liveness

use super::super::payload::{LivenessCode, Selfie, SelfieStatus};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The selfie's `status` is `Complete` while `is_live` is `false`, or while it is not stated and
    /// `liveness_status_code` names a fault.
    ///
    /// # Why it matters
    ///
    /// Liveness is said to be in the status already. Where it is not, whoever looks only at the status is misled.
    ///
    /// # What it decides
    ///
    /// A word that accepts, waits or asks for another try goes to review. A reviewer's approval does too, for the
    /// reviewer was told that it had passed.
    ///
    /// # Where it is said
    ///
    /// `selfie.is_live`: "already reflected on status", <https://docs.idwise.com/reference/get-spot-check-result>.
    RULE = "idwise-selfie-status-differs", Contradicts, "a selfie is stated as complete and has failed the check of liveness";
    previously = "selfie-status-differs";
    de = "ein Selfie ist als vollständig angegeben und an der Lebenderkennung gescheitert";
    es = "un selfi consta como completo y no ha superado la prueba de vida";
    fr = "un selfie est indiqué comme complet et a échoué à la preuve de vie";
}

/// Holds what was found of a selfie against its status
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
