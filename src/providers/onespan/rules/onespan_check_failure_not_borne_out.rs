//! A check failed, but its own comparison holds

use super::super::compare::{Compared, compare};
use super::super::payload::{CheckResult, Matcher};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A check of a decisive matcher that is `NoMatch` or `Error` is `Failed`, but its `evaluated` satisfies its
    /// `operator` and `evaluatedAgainst`. A matcher is decisive unless its `behaviors` are exactly `ExecuteOnly`.
    ///
    /// # Why it matters
    ///
    /// If a score above its threshold failed, the person may have been turned away by mistake.
    ///
    /// # What it decides
    ///
    /// `accept` and `pending` become `review`, and an issue names both places. `reject` stays as it is and gets the
    /// reason.
    ///
    /// # Where it is said
    ///
    /// `evaluated`, `operator`, `evaluatedAgainst` and `result` of the check,
    /// <https://docs.onespan.com/docs/detailed-verification-report>. `Failed` and `NoMatch` are inferred.
    RULE = "onespan-check-failure-not-borne-out", Contradicts, "a check failed, but its own comparison holds";
    previously = "check-failure-not-borne-out";
    de = "eine Prüfung ist nicht bestanden, aber ihr eigener Vergleich trifft zu";
    es = "una comprobación no está superada, pero su propia comparación se cumple";
    fr = "un contrôle a échoué, mais sa propre comparaison réussit";
}

/// Repeats the comparison of every failed check
pub fn check<'a>(matcher: Node<'a, Matcher>, judging: &mut Judging<'a>) {
    for check in matcher.checks().items().filter(|check| check.result().word() == Some(CheckResult::Failed)) {
        judging.doubt_beside(&RULE, compare(&check.fields()) == Compared::Holds, check.result(), check.evaluated());
    }
}
