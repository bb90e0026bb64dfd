//! The final result differs between two fields

use super::super::payload::FinalResult;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The `final_result` of a completed verification has a `status` that is not the same word as its `result`.
    ///
    /// # Why it matters
    ///
    /// The page prints `result`, but its prose calls the same field "Status". If both are sent and differ, one of them
    /// says that the identity is not true.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// "Status" under Final Result, <https://docs.bive.ai/understanding-verification-results>, and `final_result.result`,
    /// <https://docs.bive.ai/list-verifications>.
    RULE = "bive-final-result-crossed", Contradicts, "the final result is given in two fields, but they differ";
    previously = "final-result-crossed";
    de = "das Endergebnis steht in zwei Feldern, die aber voneinander abweichen";
    es = "el resultado final consta en dos campos, pero difieren";
    fr = "le résultat final figure dans deux champs, mais ils diffèrent";
}

/// Compares the two fields
pub fn check<'a>(result: Node<'a, FinalResult>, judging: &mut Judging<'a>) {
    let (stated, status) = (result.result(), result.status());
    let differs = !status.is_absent() && status.word() != stated.word();
    judging.doubt_beside(&RULE, differs, status, stated);
}
