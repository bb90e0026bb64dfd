//! A source passed below its threshold

use super::super::data::DataSource;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The `result` of a source in `fraudAssessment.dataSource` is `PASS` and its `score` is less than its `threshold`,
    /// both compared digit by digit.
    ///
    /// # Why it matters
    ///
    /// The threshold is what passing means. A source that passes below it was not held to it.
    ///
    /// # What it decides
    ///
    /// A word that accepts goes to review, and the issues name both places.
    ///
    /// # Where it is said
    ///
    /// Inferred from the names and the sample, <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "data-source-crossed", Contradicts, "a data source is stated as passed and its score is below its threshold";
}

/// Compares the score of a source that is stated as passed with its threshold
pub fn check<'a>(source: Node<'a, DataSource>, judging: &mut Judging<'a>) {
    let (score, threshold) = (source.score(), source.threshold());
    let below = score.decimal().zip(threshold.decimal()).is_some_and(|(score, least)| score < least);
    judging.doubt_beside(&RULE, below, score, threshold);
}
