//! The checks of a matcher that matches have passed

use super::super::payload::{Matcher, MatcherCheck};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// Every check of a matcher that counts in the last attempt and is `Match` has the `result` `Passed`.
    ///
    /// # Why it matters
    ///
    /// A matcher is the sum of its checks. `AnalysedDataInsufficient` says that there was nothing to compare, which is
    /// no match.
    ///
    /// # What it decides
    ///
    /// A word that accepts or waits goes to review.
    ///
    /// # Where it is said
    ///
    /// `result` of the check beside `result` of the matcher,
    /// <https://docs.onespan.com/docs/detailed-verification-report>: the page has `Passed` under each `Match` and
    /// `AnalysedDataInsufficient` under an `Error`.
    RULE = "onespan-check-not-passed", Contradicts, "a matcher that counts matches and one of its checks is not stated as passed";
    previously = "check-not-passed";
    de = "ein Abgleich, der zählt, stimmt überein und eine seiner Prüfungen ist nicht als bestanden angegeben";
    es = "un comparador que cuenta coincide y una de sus comprobaciones no consta como superada";
    fr = "un comparateur qui compte concorde et l’un de ses contrôles n’est pas indiqué comme réussi";
}

/// The matcher matches, and this check has another result
pub fn found<'a>(check: Node<'a, MatcherCheck>, matcher: Node<'a, Matcher>, judging: &mut Judging<'a>) {
    judging.doubt_beside(&RULE, true, check.result(), matcher.result());
}
