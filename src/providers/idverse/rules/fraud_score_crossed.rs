//! The sources together passed below their threshold

use super::super::data::{FRAUD_SCORE, FraudAssessment, named, out_of_hundred};
use crate::json::decimal::Decimal;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Id;

rule! {
    /// # What it checks
    ///
    /// In `fraudAssessment.overall` the "Overall Result" is `PASS`, and the "Overall Fraud Score", out of 100, is less
    /// than the "Overall Threshold".
    ///
    /// # Why it matters
    ///
    /// The threshold is what passing means, for all sources together as for each.
    ///
    /// # What it decides
    ///
    /// A word that accepts goes to review, and the issues name both places.
    ///
    /// # Where it is said
    ///
    /// Inferred from the names and the sample, <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "fraud-score-crossed", Contradicts, "the assessment of fraud is stated as passed and its score is below its threshold";
}

/// Its name among the values
const THRESHOLD: &str = "Overall Threshold";

/// Compares the score of an assessment that is stated as passed with its threshold
pub fn check<'a>(result: Node<'a, Id>, assessment: Node<'a, FraudAssessment>, judging: &mut Judging<'a>) {
    if result.written() != Some("PASS") {
        return;
    }
    let value = |name| named(assessment.overall(), name);
    let (Some(score), Some(least)) = (value(FRAUD_SCORE), value(THRESHOLD)) else { return };
    let reached = score.written().and_then(out_of_hundred).and_then(|digits| Decimal::read(digits.as_bytes()));
    let below = reached.zip(least.decimal()).is_some_and(|(score, least)| score < least);
    judging.doubt_beside(&RULE, below, score, least);
}
