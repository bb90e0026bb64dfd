//! A failed check's own comparison fails

use super::super::compare::{Compared, compare};
use super::super::payload::{CheckResult, Matcher};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// Where a check of a matcher that counts is `Failed` and the matcher does not match, `evaluated` is not what its
    /// `operator` asks of `evaluatedAgainst`.
    ///
    /// # Why it matters
    ///
    /// A score above its threshold under a failure is a person who may have been turned away by mistake.
    ///
    /// # What it decides
    ///
    /// A word that accepts or waits goes to review; a rejection keeps its outcome and gets the reason.
    ///
    /// # Where it is said
    ///
    /// `evaluated`, `operator`, `evaluatedAgainst` and `result` of the check,
    /// <https://docs.onespan.com/docs/detailed-verification-report>. `Failed` and `NoMatch` are inferred.
    RULE = "onespan-check-failure-not-borne-out", Contradicts, "a check is stated as failed and its own comparison holds";
    previously = "check-failure-not-borne-out";
    de = "eine Prüfung ist als gescheitert angegeben und ihr eigener Vergleich trifft zu";
    es = "una comprobación consta como no superada y su propia comparación se cumple";
    fr = "un contrôle est indiqué comme échoué et sa propre comparaison réussit";
}

/// Makes the comparison of every failed check again
pub fn check<'a>(matcher: Node<'a, Matcher>, judging: &mut Judging<'a>) {
    for check in matcher.checks().items().filter(|check| check.result().word() == Some(CheckResult::Failed)) {
        judging.doubt_beside(&RULE, compare(&check.fields()) == Compared::Holds, check.result(), check.evaluated());
    }
}
