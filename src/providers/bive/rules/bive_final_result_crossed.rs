//! A final result is stated once, or twice alike

use super::super::payload::FinalResult;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A `final_result` that has both `result` and `status` has the same word in both.
    ///
    /// # Why it matters
    ///
    /// The page prints `result` and its prose calls the same field "Status". If both come and differ, one of them says
    /// that the identity is not true.
    ///
    /// # What it decides
    ///
    /// A word that accepts goes to review.
    ///
    /// # Where it is said
    ///
    /// "Status" under Final Result, <https://docs.bive.ai/understanding-verification-results>, and `final_result.result`,
    /// <https://docs.bive.ai/list-verifications>.
    RULE = "bive-final-result-crossed", Contradicts, "the final result is stated in two fields and they differ";
    previously = "final-result-crossed";
    de = "das Endergebnis steht in zwei Feldern, die voneinander abweichen";
    es = "el resultado final consta en dos campos que difieren";
    fr = "le résultat final est indiqué dans deux champs qui diffèrent";
}

/// Holds one field against the other
pub fn check<'a>(result: Node<'a, FinalResult>, judging: &mut Judging<'a>) {
    let (stated, status) = (result.result(), result.status());
    let differs = !status.is_absent() && status.word() != stated.word();
    judging.doubt_beside(&RULE, differs, status, stated);
}
