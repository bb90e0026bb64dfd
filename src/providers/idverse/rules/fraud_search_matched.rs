//! A search of fraud data found somebody

use super::super::data::{Found, Searches};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The `value` of a search under `fraudassessment` is a word other than `NO MATCH` and `PASS`.
    ///
    /// # Why it matters
    ///
    /// The searches are of sanctions, of exposed persons and of known fraud: whoever is found there may still have passed
    /// by the weight of the other sources.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review. What a search has found of the person, part by part, decides nothing, nor does a
    /// search under `verification`: the decisions count what those come to.
    ///
    /// # Where it is said
    ///
    /// Every such search of the sample says `NO MATCH` where its source passed,
    /// <https://idkit.docs.idverse.com/reference/total-result>; that anything else is worse is inferred.
    RULE = "fraud-search-matched", Doubts, "a search of fraud data is not stated as without a match";
}

/// Looks at every search of fraud data
pub fn check<'a>(searches: Node<'a, Searches>, judging: &mut Judging<'a>) {
    for search in searches.search_results().fraud_assessment().items() {
        let value = search.value();
        judging.doubt(&RULE, !matches!(value.word(), None | Some(Found::NoMatch | Found::Pass)), value);
    }
}
