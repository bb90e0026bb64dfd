//! A matcher matched, but one of its checks did not pass

use super::super::payload::{Matcher, MatcherCheck};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A decisive matcher in the last attempt is `Match`, but one of its checks does not have the `result` `Passed`. A
    /// matcher is decisive unless its `behaviors` are exactly `ExecuteOnly`.
    ///
    /// # Why it matters
    ///
    /// A matcher is the sum of its checks. `AnalysedDataInsufficient` says that there was nothing to compare, so there
    /// is no match.
    ///
    /// # What it decides
    ///
    /// `accept` and `pending` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `result` of the check beside `result` of the matcher,
    /// <https://docs.onespan.com/docs/detailed-verification-report>. The page has `Passed` under each `Match`, and
    /// `AnalysedDataInsufficient` under an `Error`.
    RULE = "onespan-check-not-passed", Contradicts, "a decisive matcher matched, but one of its checks did not pass";
    previously = "check-not-passed";
    de = "ein entscheidender Abgleich stimmt überein, aber eine seiner Prüfungen ist nicht bestanden";
    es = "un comparador decisivo coincide, pero una de sus comprobaciones no está superada";
    fr = "un comparateur décisif concorde, mais l’un de ses contrôles n’est pas réussi";
}

/// Called with a check that did not pass, of a matcher that matched
pub fn found<'a>(check: Node<'a, MatcherCheck>, matcher: Node<'a, Matcher>, judging: &mut Judging<'a>) {
    judging.doubt_beside(&RULE, true, check.result(), matcher.result());
}
