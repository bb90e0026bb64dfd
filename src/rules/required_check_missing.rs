//! A policy's required checks

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::model::verification::{CheckKind, CheckStatus, Verification};
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// Where a policy has `requiredChecks`: of each of these kinds the body has a check that was performed, counts and has
    /// passed. One whose own name says that it was skipped, disabled or not performed is none.
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
    de = "keine Prüfung einer Art, die die Richtlinie verlangt, zählt und ist bestanden";
    es = "ninguna comprobación de un tipo que la política exige cuenta y está superada";
    fr = "aucun contrôle d’un type que la politique exige n’est à la fois pris en compte et réussi";
}

/// Parts of a name that say that nothing was checked
const SKIPPED: [&str; 7] =
    ["skip", "disabled", "bypass", "not performed", "not applicable", "not required", "not available"];

/// Looks for a check of one kind
pub fn check(kind: CheckKind, verification: &Verification, judging: &mut Judging<'_>) {
    let mut checks = verification.checks.iter();
    let passed = checks.any(|check| {
        check.kind == kind && check.counts && check.status == CheckStatus::Passed && !is_skipped(&check.name)
    });
    judging.ask(&RULE, !passed, Position::BODY);
}

/// Whether a check was passed over, by its name; the words of a name stand apart in any way
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
