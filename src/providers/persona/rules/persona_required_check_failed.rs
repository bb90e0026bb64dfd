//! A verification passed although a check that counts failed

use super::super::included::is_passed;
use super::super::payload::{CheckResult, RelatedAttributes, Requirement};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The `status` of a verification is `passed`, `confirmed` or `tentatively_passed`, and the `status` of one of its
    /// checks is `failed` although its `requirement` is not `not_required`.
    ///
    /// # Why it matters
    ///
    /// A verification fails if a required check does, and is to be repeated if a check that requires it does.
    ///
    /// # What it decides
    ///
    /// `accept` and `pending` become `review`.
    ///
    /// # Where it is said
    ///
    /// `checks` in <https://docs.withpersona.com/api-reference/verifications/retrieve-a-verification>, and all samples
    /// of verifications in <https://docs.withpersona.com/events>.
    RULE = "persona-required-check-failed", Contradicts, "a verification has passed, but a check that it requires has failed";
    de = "eine Verifizierung ist bestanden, aber eine Prüfung, die sie verlangt, ist fehlgeschlagen";
    es = "una verificación está superada, pero una comprobación que exige ha fallado";
    fr = "une vérification a réussi, mais un contrôle qu’elle exige a échoué";
}

/// Compares the status of a verification with its checks
pub fn check<'a>(said: Node<'a, RelatedAttributes>, judging: &mut Judging<'a>) {
    let status = said.status();
    if !is_passed(status.word().as_ref()) {
        return;
    }
    for check in said.checks().items() {
        let failed = check.status().word() == Some(CheckResult::Failed);
        let counts = check.requirement().word() != Some(Requirement::NotRequired);
        judging.doubt_beside(&RULE, failed && counts, check.status(), status);
    }
}
