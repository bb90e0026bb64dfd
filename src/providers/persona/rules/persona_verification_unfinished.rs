//! An approval without the result of a verification

use super::super::included::Passed;
use super::super::payload::{InquiryStatus, Related, RelatedStatus, RelatedType};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// An inquiry is `approved`. A verification that is included is `initiated` or `submitted`, or is a government ID or a
    /// selfie that is `skipped` or `canceled`, and none of the same type has passed.
    ///
    /// # Why it matters
    ///
    /// The inquiry was approved before this result was known, or without the document or the face. If your template
    /// lets people leave these out, a policy can switch the rule off.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `status` in <https://docs.withpersona.com/api-reference/verifications/retrieve-a-verification>.
    RULE = "persona-verification-unfinished", Doubts, "the inquiry is approved, but a verification in it is not done";
    de = "die Überprüfung ist genehmigt, aber eine Verifizierung darin ist nicht abgeschlossen";
    es = "la verificación está aprobada, pero una de sus partes no ha terminado";
    fr = "la vérification est approuvée, mais l’une de ses parties n’est pas terminée";
}

/// Looks for a verification of the same type that passed
pub fn check<'a>(
    object: Node<'a, Related>,
    passed: &Passed<'a>,
    status: Node<'a, InquiryStatus>,
    judging: &mut Judging<'a>,
) {
    let own = object.attributes().status();
    let is_open = match own.word() {
        Some(RelatedStatus::Initiated | RelatedStatus::Submitted | RelatedStatus::Pending) => true,
        Some(RelatedStatus::Skipped | RelatedStatus::Canceled) => {
            matches!(object.r#type().word(), Some(RelatedType::GovernmentId | RelatedType::Selfie))
        }
        _ => false,
    };
    judging.doubt_beside(&RULE, is_open && !passed.has_same(object), own, status);
}
