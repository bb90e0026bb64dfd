//! `other` repeats its neighbours

use super::super::payload::{Finding, Part, SubPart};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Keyed;

rule! {
    /// # What it checks
    ///
    /// `visual_authenticity.other` is `clear` and a part beside it is `consider`, or it is `consider` and all parts
    /// beside it are `clear`.
    ///
    /// # Why it matters
    ///
    /// It is computed from the parts beside it.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// "Visual authenticity", <https://documentation.onfido.com/guide/document-report>.
    RULE = "onfido-other-differs", Contradicts, "the part of the visual authenticity that repeats its neighbours differs from them";
    de = "der Teil der visuellen Echtheit, der seine Nachbarn wiederholt, weicht von ihnen ab";
    es = "la parte de la autenticidad visual que repite a sus vecinas difiere de ellas";
    fr = "la partie de l’authenticité visuelle qui répète ses voisines diffère d’elles";
}

/// Compares it with its neighbours
pub fn check<'a>(part: Node<'a, Part>, judging: &mut Judging<'a>) {
    let own = part.breakdown().read_as::<Keyed<SubPart>>();
    let Some((_, other)) = own.entries().find(|(name, _)| *name == "other") else { return };
    let beside = || own.entries().filter(|(name, _)| *name != "other").map(|(_, sub)| sub.result().word());
    let differs = match other.result().word() {
        Some(Finding::Clear) => beside().any(|word| word == Some(Finding::Consider)),
        Some(Finding::Consider) => beside().next().is_some() && beside().all(|word| word == Some(Finding::Clear)),
        _ => false,
    };
    judging.doubt_beside(&RULE, differs, other.result(), part.result());
}
