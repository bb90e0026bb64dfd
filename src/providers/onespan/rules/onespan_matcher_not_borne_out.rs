//! A matcher failed, but all its checks passed

use super::super::payload::{CheckResult, Matcher};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A decisive matcher in the last attempt is `NoMatch` or `Error`, but it has checks and all of them have the
    /// `result` `Passed`. A matcher is decisive unless its `behaviors` are exactly `ExecuteOnly`.
    ///
    /// # Why it matters
    ///
    /// A matcher is the sum of its checks. In a failed report, this matcher may be the only reason for a rejection.
    ///
    /// # What it decides
    ///
    /// `accept` and `pending` become `review`, and an issue names both places. `reject` stays as it is and gets the
    /// reason, so that somebody who handles a complaint finds it.
    ///
    /// # Where it is said
    ///
    /// `result` of the matcher beside `result` of its checks,
    /// <https://docs.onespan.com/docs/detailed-verification-report>. `NoMatch` is inferred.
    RULE = "onespan-matcher-not-borne-out", Contradicts, "a decisive matcher did not match or run, but all of its checks passed";
    previously = "matcher-not-borne-out";
    de = "ein entscheidender Abgleich stimmt nicht überein oder lief nicht, aber alle seine Prüfungen sind bestanden";
    es = "un comparador decisivo no coincide o no se ejecutó, pero todas sus comprobaciones están superadas";
    fr = "un comparateur décisif ne concorde pas ou n’a pas été exécuté, mais tous ses contrôles sont réussis";
}

/// Looks for a check that did not pass
pub fn check<'a>(matcher: Node<'a, Matcher>, judging: &mut Judging<'a>) {
    let checks = matcher.checks();
    let all = !checks.is_empty() && checks.items().all(|check| check.result().word() == Some(CheckResult::Passed));
    judging.doubt_beside(&RULE, all, matcher.result(), checks);
}
