//! The fraud score is not the mean of its sources

use super::super::data::{FRAUD_SCORE, FraudAssessment, named, out_of_hundred};
use crate::json::short::Short;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The "Overall Fraud Score" of `fraudAssessment.overall`, out of 100, differs by one point or more from the mean
    /// of the sources' `score`, weighted by their `weight`. If a source has no score or no weight, nothing is compared.
    ///
    /// # Why it matters
    ///
    /// If the parts do not give the total, the total was made from other parts.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// Inferred from the names and from the sample, in which four sources with a weight of a quarter each give the
    /// total, <https://idkit.docs.idverse.com/reference/total-result>. No page says how the total is calculated.
    RULE = "idverse-fraud-score-differs", Informs, "the overall fraud score is not the weighted mean of the scores of its sources";
    previously = "fraud-score-differs";
    de = "der Gesamtwert der Betrugsbewertung ist nicht das gewichtete Mittel der Werte ihrer Quellen";
    es = "la puntuación global de fraude no es la media ponderada de las puntuaciones de sus fuentes";
    fr = "le score global de fraude n’est pas la moyenne pondérée des scores de ses sources";
}

/// Compares every overall score with the weighted mean of the sources
pub fn check<'a>(assessment: Node<'a, FraudAssessment>, judging: &mut Judging<'a>) {
    let Some(mean) = mean(assessment) else { return };
    for stated in named(assessment.overall(), FRAUD_SCORE) {
        let digits = stated.written().and_then(out_of_hundred);
        let score = digits.and_then(|digits| Short::read(digits.as_bytes())?.to_f64(0));
        let against = score.is_some_and(|score| (score - mean).abs() >= 1.0);
        judging.doubt_beside(&RULE, against, stated, assessment.data_source());
    }
}

fn mean(assessment: Node<'_, FraudAssessment>) -> Option<f64> {
    let (mut sum, mut weights) = (0.0, 0.0);
    for source in assessment.data_source().items() {
        let weight = source.weight().to_f64()?;
        sum += source.score().to_f64()? * weight;
        weights += weight;
    }
    (weights > 0.0).then(|| sum / weights)
}
