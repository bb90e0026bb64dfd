//! The confidence is too low for the final result

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
    /// The final result is `true` or `false`, but its confidence is below 95, compared digit by digit as it is written.
    ///
    /// # Why it matters
    ///
    /// The page says that there is no such result with a lower confidence. 0.98 does not count as 98, because it is
    /// unknown on which scale it was measured.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `final_result.confidence`: "95% or higher is required for a True or False result",
    /// <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-confidence-too-low", Contradicts, "the final result requires a confidence of 95, but has less";
    previously = "confidence-too-low";
    de = "das Endergebnis verlangt eine Konfidenz von 95, hat aber weniger";
    es = "el resultado final exige una confianza de 95, pero tiene menos";
    fr = "le résultat final demande une confiance de 95, mais en a moins";
}

/// The lowest confidence of a result of true or false
const SURE: Decimal<'_> = Decimal::whole("95");
/// The highest confidence; a higher number means nothing
const CERTAIN: Decimal<'_> = Decimal::whole("100");

/// Checks the confidence of a result of true or false
pub fn check<'a>(confidence: Node<'a, Percent>, stated: Node<'a, Truth>, judging: &mut Judging<'a>) {
    let low = confidence.decimal().is_some_and(|confidence| confidence < SURE);
    judging.doubt_beside(&RULE, low, confidence, stated);
}

/// Returns whether a confidence is high enough for a result of true or false, and within the range
pub fn is_sure(confidence: Node<'_, Percent>) -> bool {
    confidence.decimal().is_some_and(|confidence| SURE <= confidence && confidence <= CERTAIN)
}
