//! A result without a confidence

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::providers::bive::payload::Truth;
use crate::schema::node::Node;
use crate::schema::scalar::Percent;

rule! {
    /// # What it checks
    ///
    /// Beside a final result of `true` or `false` there is a confidence.
    ///
    /// # Why it matters
    ///
    /// A result of true or false takes 95. Without a number nobody can tell.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// `final_result.confidence`, <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-confidence-missing", Doubts, "the final result is stated without a confidence";
    previously = "confidence-missing";
    de = "das Endergebnis ist ohne Konfidenz angegeben";
    es = "el resultado final consta sin un valor de confianza";
    fr = "le résultat final est donné sans indice de confiance";
}

/// Looks for the confidence of a result of true or false
pub fn check<'a>(confidence: Node<'a, Percent>, stated: Node<'a, Truth>, judging: &mut Judging<'a>) {
    judging.doubt_beside(&RULE, confidence.is_absent(), confidence, stated);
}
