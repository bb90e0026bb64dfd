//! The result of a search has parts of a journey

use super::super::payload::AmlResult;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The result of a search of the lists has a `journey_id`, `documents`, a `selfie` or `rule_results`.
    ///
    /// # Why it matters
    ///
    /// These fields belong to a journey, where each of them can speak against an acceptance. In the result of a search
    /// they are not judged.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, even if a reviewer approved the result.
    ///
    /// # Where it is said
    ///
    /// The page lists five keys, <https://docs.idwise.com/reference/get-aml-result>.
    RULE = "idwise-aml-result-of-a-journey", Doubts, "the result belongs to a search of the lists, but it has parts of a journey";
    previously = "aml-result-of-a-journey";
    de = "das Ergebnis ist das einer Suche in Listen, enthält aber Teile eines Durchlaufs";
    es = "el resultado es el de una búsqueda en listas, pero contiene partes de un recorrido";
    fr = "le résultat est celui d’une recherche dans les listes, mais il contient des parties d’un parcours";
}

/// Reports each part of a journey
pub fn check<'a>(result: Node<'a, AmlResult>, judging: &mut Judging<'a>) {
    judging.doubt(&RULE, !result.journey_id().is_absent(), result.journey_id());
    for part in [result.documents(), result.selfie(), result.rule_results()] {
        judging.doubt(&RULE, !part.is_absent(), part);
    }
}
