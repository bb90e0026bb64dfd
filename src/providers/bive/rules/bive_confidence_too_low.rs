//! A confidence that a result does not have

use crate::json::decimal::Decimal;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::providers::bive::payload::Truth;
use crate::schema::node::Node;
use crate::schema::scalar::Percent;

rule! {
    /// # What it checks
    ///
    /// Beside a final result of `true` or `false` the confidence is at least 95, compared digit by digit as it is
    /// written.
    ///
    /// # Why it matters
    ///
    /// By the page's own words there is no such result with less. A 0.98 is not 98 either: nobody knows by which scale
    /// it was made.
    ///
    /// # What it decides
    ///
    /// A word that accepts, waits or asks for another try goes to review.
    ///
    /// # Where it is said
    ///
    /// `final_result.confidence`: "95% or higher is required for a True or False result",
    /// <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-confidence-too-low", Contradicts, "the final result takes a confidence of 95 and has less";
    previously = "confidence-too-low";
    de = "das Endergebnis verlangt eine Konfidenz von 95 und hat weniger";
    es = "el resultado final exige una confianza de 95 y tiene menos";
    fr = "le résultat final demande une confiance de 95 et en a moins";
}

/// The least that a result of true or false takes
const SURE: Decimal<'_> = Decimal::whole("95");
/// The most that there is; more says nothing
const CERTAIN: Decimal<'_> = Decimal::whole("100");

/// Looks at the confidence of a result of true or false
pub fn check<'a>(confidence: Node<'a, Percent>, stated: Node<'a, Truth>, judging: &mut Judging<'a>) {
    let low = confidence.decimal().is_some_and(|confidence| confidence < SURE);
    judging.doubt_beside(&RULE, low, confidence, stated);
}

/// A confidence that a result of true or false takes, within the range of what there is
pub fn is_sure(confidence: Node<'_, Percent>) -> bool {
    confidence.decimal().is_some_and(|confidence| SURE <= confidence && confidence <= CERTAIN)
}
