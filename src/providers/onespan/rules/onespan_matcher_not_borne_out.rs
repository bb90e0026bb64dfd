//! A matcher that fails has a check that does

use super::super::payload::{CheckResult, Matcher};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A matcher that counts in the last attempt and is `NoMatch` or `Error` has a check whose `result` is not
    /// `Passed`, or none at all.
    ///
    /// # Why it matters
    ///
    /// A matcher is the sum of its checks. In a failed report this one may be the only reason for a rejection.
    ///
    /// # What it decides
    ///
    /// A word that accepts or waits goes to review; a rejection keeps its outcome and gets the reason, so that whoever
    /// looks at complaints finds it.
    ///
    /// # Where it is said
    ///
    /// `result` of the matcher beside `result` of its checks,
    /// <https://docs.onespan.com/docs/detailed-verification-report>. `NoMatch` is inferred.
    RULE = "onespan-matcher-not-borne-out", Contradicts, "a matcher that counts does not match or was not executed, and all of its checks are stated as passed";
    previously = "matcher-not-borne-out";
    de = "ein Abgleich, der zählt, stimmt nicht überein oder lief nicht, und alle seine Prüfungen sind als bestanden angegeben";
    es = "un comparador que cuenta no coincide o no se ejecutó, y todas sus comprobaciones constan como superadas";
    fr = "un comparateur qui compte ne concorde pas ou n’a pas été exécuté, et tous ses contrôles sont indiqués comme réussis";
}

/// Looks for a check that did not pass
pub fn check<'a>(matcher: Node<'a, Matcher>, judging: &mut Judging<'a>) {
    let checks = matcher.checks();
    let all = !checks.is_empty() && checks.items().all(|check| check.result().word() == Some(CheckResult::Passed));
    judging.doubt_beside(&RULE, all, matcher.result(), checks);
}
