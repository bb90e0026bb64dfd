//! The fraud assessment passed below its threshold

use super::super::data::{FRAUD_SCORE, FraudAssessment, named, out_of_hundred};
use crate::json::decimal::Decimal;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// In `fraudAssessment.overall` the "Overall Result" is `PASS`, but the "Overall Fraud Score", out of 100, is below
    /// the "Overall Threshold". If there are several, the lowest score is compared with the highest threshold.
    ///
    /// # Why it matters
    ///
    /// An assessment passes by reaching its threshold, as each source does.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// Inferred from the names and the sample, <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-fraud-score-crossed", Contradicts, "the fraud assessment passed, but its score is below its threshold";
    previously = "fraud-score-crossed";
    de = "die Betrugsbewertung wurde bestanden, aber ihr Wert liegt unter ihrer Schwelle";
    es = "la evaluación de fraude está superada, pero su puntuación está por debajo de su umbral";
    fr = "l’évaluation de la fraude est réussie, mais son score est inférieur à son seuil";
}

/// The name of the threshold among the named values
const THRESHOLD: &str = "Overall Threshold";

/// Compares the lowest score of a passed assessment with its highest threshold
pub fn check<'a>(assessment: Node<'a, FraudAssessment>, judging: &mut Judging<'a>) {
    let values = |name| named(assessment.overall(), name);
    let scores = values(FRAUD_SCORE).filter_map(|score| {
        let digits = score.written().and_then(out_of_hundred)?;
        Some((Decimal::read(digits.as_bytes())?, score))
    });
    let thresholds = values(THRESHOLD).filter_map(|least| Some((least.decimal()?, least)));
    let lowest = scores.reduce(|one, other| if other.0 < one.0 { other } else { one });
    let highest = thresholds.reduce(|one, other| if other.0 > one.0 { other } else { one });
    if let (Some((reached, score)), Some((least, threshold))) = (lowest, highest) {
        judging.doubt_beside(&RULE, reached < least, score, threshold);
    }
}
