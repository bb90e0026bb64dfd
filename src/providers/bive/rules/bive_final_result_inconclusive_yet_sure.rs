//! The final result is unknown, but the confidence is high

use super::bive_confidence_too_low;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::providers::bive::payload::{FinalResult, Truth};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The final result is `unknown`, but its confidence is from 95 to 100.
    ///
    /// # Why it matters
    ///
    /// A conclusion requires a confidence of 95, so there could have been one. The page does not say that there must be
    /// one, and a provider can be sure that it does not know.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// `final_result.confidence` beside `final_result.result`,
    /// <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-final-result-inconclusive-yet-sure", Informs, "the final result is \"unknown\", but has the confidence of a conclusion";
    previously = "final-result-inconclusive-yet-sure";
    de = "das Endergebnis ist „unbekannt“, hat aber die Konfidenz einer Schlussfolgerung";
    es = "el resultado final es «desconocido», pero tiene la confianza de una conclusión";
    fr = "le résultat final est «\u{a0}inconnu\u{a0}», mais a la confiance d’une conclusion";
}

/// Checks the confidence of a result of unknown
pub fn check<'a>(result: Node<'a, FinalResult>, judging: &mut Judging<'a>) {
    let (stated, confidence) = (result.result(), result.confidence());
    let is_sure = stated.word() == Some(Truth::Unknown) && bive_confidence_too_low::is_sure(confidence);
    judging.doubt_beside(&RULE, is_sure, confidence, stated);
}
