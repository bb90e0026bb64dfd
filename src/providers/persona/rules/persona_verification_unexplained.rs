//! A verification failed without a check that did

use super::super::included::is_failed;
use super::super::payload::{CheckResult, RelatedAttributes, Requirement};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The `status` of a verification is `failed`, `tentatively_failed` or `requires_retry`. It has checks, and none of
    /// those that count is `failed`.
    ///
    /// # Why it matters
    ///
    /// A verification fails because of a check. One that fails without a reason may have been failed by hand.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// `checks` in <https://docs.withpersona.com/api-reference/verifications/retrieve-a-verification>.
    RULE = "persona-verification-unexplained", Informs, "a verification has failed, but none of its checks has";
    de = "eine Verifizierung ist fehlgeschlagen, aber keine ihrer Prüfungen";
    es = "una verificación ha fallado, pero ninguna de sus comprobaciones";
    fr = "une vérification a échoué, mais aucun de ses contrôles";
}

/// Looks for the check because of which a verification has failed
pub fn check<'a>(said: Node<'a, RelatedAttributes>, judging: &mut Judging<'a>) {
    let (status, checks) = (said.status(), said.checks());
    if !judging.hears() || checks.is_empty() || !is_failed(status.word().as_ref()) {
        return;
    }
    let explained = checks.items().any(|check| {
        check.status().word() == Some(CheckResult::Failed)
            && check.requirement().word() != Some(Requirement::NotRequired)
    });
    judging.doubt_beside(&RULE, !explained, status, checks);
}
