//! A result of unknown that is sure

use super::bive_confidence_too_low;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::providers::bive::payload::{FinalResult, Truth};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// Beside the final result `unknown` the confidence is below 95.
    ///
    /// # Why it matters
    ///
    /// 95 is what a conclusion takes; with that much, there could have been one. The page does not say that there must,
    /// and a provider can be sure that it does not know.
    ///
    /// # What it decides
    ///
    /// Nothing: it is told as an issue of severity info. A policy can make it weigh.
    ///
    /// # Where it is said
    ///
    /// `final_result.confidence` beside `final_result.result`,
    /// <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-final-result-inconclusive-yet-sure", Informs, "the final result is unknown and is stated with the confidence of a conclusion";
    previously = "final-result-inconclusive-yet-sure";
    de = "das Endergebnis ist „unbekannt“ und mit der Konfidenz einer Schlussfolgerung angegeben";
    es = "el resultado final es «desconocido» y consta con la confianza de una conclusión";
    fr = "le résultat final est «\u{a0}inconnu\u{a0}» et est donné avec la confiance d’une conclusion";
}

/// Looks at the confidence of a result of unknown
pub fn check<'a>(result: Node<'a, FinalResult>, judging: &mut Judging<'a>) {
    let (stated, confidence) = (result.result(), result.confidence());
    let is_sure = stated.word() == Some(Truth::Unknown) && bive_confidence_too_low::is_sure(confidence);
    judging.doubt_beside(&RULE, is_sure, confidence, stated);
}
