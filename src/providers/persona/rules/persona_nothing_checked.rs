//! A verification that passed without a check that did

use super::super::included::is_passed;
use super::super::payload::{CheckResult, RelatedAttributes};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// An inquiry is `approved`. A verification that is included has passed and has checks, and none of them is `passed`.
    ///
    /// # Why it matters
    ///
    /// A check that is `not_applicable` was not made. If none was, nothing was verified. A verification without checks
    /// is not reported, because a team can leave them out.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `checks` in <https://docs.withpersona.com/api-reference/verifications/retrieve-a-verification>.
    RULE = "persona-nothing-checked", Doubts, "a verification has passed, but none of its checks has";
    de = "eine Verifizierung ist bestanden, aber keine ihrer Prüfungen";
    es = "una verificación se superó, pero ninguna de sus comprobaciones";
    fr = "une vérification isolée a réussi, mais aucun de ses contrôles";
}

/// Looks for a check that passed
pub fn check<'a>(said: Node<'a, RelatedAttributes>, judging: &mut Judging<'a>) {
    let checks = said.checks();
    if checks.is_empty() || !is_passed(said.status().word().as_ref()) {
        return;
    }
    let has_passed = checks.items().any(|check| check.status().word() == Some(CheckResult::Passed));
    judging.doubt_beside(&RULE, !has_passed, checks, said.status());
}
