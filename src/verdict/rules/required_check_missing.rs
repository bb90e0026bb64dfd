//! A policy's required checks

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::model::verification::{CheckKind, CheckStatus, Verification};
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// Where a policy has `requiredChecks`: of each of these kinds the body has a check that counts and has passed.
    ///
    /// # Why it matters
    ///
    /// A flow is configured at the provider. Somebody changes it there, and from that day on nobody's face is compared.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review, and what a policy makes of this rule it makes of reviews as well.
    ///
    /// # Where it is said
    ///
    /// The caller's policy says it. Checks are those of `Verification.checks`.
    RULE = "required-check-missing", Doubts, "no check of a kind that the policy requires counts and has passed";
}

/// Looks for a check of one kind
pub fn check(kind: CheckKind, verification: &Verification, judging: &mut Judging<'_>) {
    let mut checks = verification.checks.iter();
    let passed = checks.any(|check| check.kind == kind && check.counts && check.status == CheckStatus::Passed);
    judging.ask(&RULE, !passed, Position::BODY);
}
