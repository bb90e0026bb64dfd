//! An approval beside a verification that failed

use super::super::included::{Passed, is_failed};
use super::super::payload::{InquiryStatus, Related};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// An inquiry is `approved`. A verification that is included is `failed`, `tentatively_failed` or `requires_retry`,
    /// and no verification of the same type that was created later has passed.
    ///
    /// # Why it matters
    ///
    /// People repeat what failed, so an earlier attempt says little. An attempt that was not repeated was approved in
    /// spite of what it found.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `included` in <https://docs.withpersona.com/webhooks>, and `status` in
    /// <https://docs.withpersona.com/api-reference/verifications/retrieve-a-verification>.
    RULE = "persona-verification-not-passed", Contradicts, "the inquiry is approved, but a verification in it has not passed";
    de = "die Überprüfung ist genehmigt, aber eine Verifizierung darin wurde nicht bestanden";
    es = "la verificación está aprobada, pero una de sus verificaciones no se superó";
    fr = "la vérification est approuvée, mais l’une de ses parties n’a pas réussi";
}

/// Compares the status of a verification with that of its inquiry
pub fn check<'a>(
    object: Node<'a, Related>,
    passed: &Passed<'a>,
    status: Node<'a, InquiryStatus>,
    judging: &mut Judging<'a>,
) {
    let own = object.attributes().status();
    let failed = is_failed(own.word().as_ref()) && !passed.has_later(object);
    judging.doubt_beside(&RULE, failed, own, status);
}
