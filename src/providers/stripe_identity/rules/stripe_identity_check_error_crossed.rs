//! A verified check names an error

use super::super::parts::Part;
use super::super::payload::CheckResult;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a check is `verified`, and its `error` has a `code`.
    ///
    /// # Why it matters
    ///
    /// An error belongs to a check that failed.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`.
    ///
    /// # Where it is said
    ///
    /// `error`, "present when status is unverified",
    /// <https://docs.stripe.com/api/identity/verification_reports/object>.
    RULE = "stripe-identity-check-error-crossed", Contradicts, "a check is verified, but its error has a code";
    de = "eine Prüfung ist verifiziert, aber ihr Fehler hat einen Code";
    es = "una comprobación está verificada, pero su error tiene un código";
    fr = "un contrôle est vérifié, mais son erreur a un code";
}

/// Looks at the error of a check that passed
pub fn check<'a>(part: &Part<'a>, judging: &mut Judging<'a>) {
    let code = part.error.code();
    let crossed = part.status.word() == Some(CheckResult::Verified) && !code.is_absent();
    judging.doubt_beside(&RULE, crossed, code, part.status);
}
