//! The final result has no confidence

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::providers::bive::payload::Truth;
use crate::schema::node::Node;
use crate::schema::scalar::Percent;

rule! {
    /// # What it checks
    ///
    /// The final result is `true` or `false`, but has no confidence.
    ///
    /// # Why it matters
    ///
    /// A result of true or false requires a confidence of 95. Without a number, nobody can tell whether it was reached.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `final_result.confidence`, <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-confidence-missing", Doubts, "the final result has no confidence";
    previously = "confidence-missing";
    de = "das Endergebnis hat keine Konfidenz";
    es = "el resultado final no tiene un valor de confianza";
    fr = "le résultat final n’a pas d’indice de confiance";
}

/// Checks that a result of true or false has a confidence
pub fn check<'a>(confidence: Node<'a, Percent>, stated: Node<'a, Truth>, judging: &mut Judging<'a>) {
    judging.doubt_beside(&RULE, confidence.is_absent(), confidence, stated);
}
