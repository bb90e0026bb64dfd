//! A check that the policy requires is missing or did not pass

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::model::verification::{CheckKind, CheckStatus, Verification};
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// A policy has `requiredChecks`, and for one of these kinds the body has no check that was performed, counts and
    /// has passed. A check whose name says that it was skipped, disabled or not performed does not satisfy the policy.
    ///
    /// # Why it matters
    ///
    /// A flow is configured at the provider. If somebody changes it there, faces may no longer be compared from that
    /// day on.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. If a policy makes this rule a rejection, `review` becomes `reject` too.
    ///
    /// # Where it is said
    ///
    /// Your policy says it. The checks are those of `Verification.checks`.
    RULE = "required-check-missing", Doubts, "a check required by the policy is missing or did not pass";
    de = "eine Prüfung, die die Richtlinie verlangt, fehlt oder ist nicht bestanden";
    es = "una comprobación que la política exige falta o no está superada";
    fr = "un contrôle que la politique exige est absent ou n’est pas réussi";
}

/// Parts of a check's name which say that nothing was checked
const SKIPPED: [&str; 7] =
    ["skip", "disabled", "bypass", "not performed", "not applicable", "not required", "not available"];

/// Looks for a passed check of one kind
pub fn check(kind: CheckKind, verification: &Verification<'_>, judging: &mut Judging<'_>) {
    let mut checks = verification.checks.iter();
    let passed = checks.any(|check| {
        check.kind == kind && check.counts && check.status == CheckStatus::Passed && !is_skipped(&check.name.text())
    });
    judging.ask(&RULE, !passed, Position::BODY);
}

/// Returns whether a check's name says that it was skipped, whatever separates the words of the name
fn is_skipped(name: &str) -> bool {
    let plain = |byte: &u8| if byte.is_ascii_alphabetic() { byte.to_ascii_lowercase() } else { b' ' };
    let name: Vec<u8> = name.as_bytes().iter().map(plain).collect();
    SKIPPED.iter().any(|part| name.windows(part.len()).any(|window| window == part.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::is_skipped;

    #[test]
    fn a_name_says_that_nothing_was_checked() {
        for name in ["Liveness skipped", "liveness_not_performed", "FACE-MATCH DISABLED", "Selfie bypassed"] {
            assert!(is_skipped(name), "{name}");
        }
        for name in ["Liveness", "selfie_liveness", "No skin tone check", "Document notable", ""] {
            assert!(!is_skipped(name), "{name}");
        }
    }
}
