//! A clear face has scores above zero

use super::super::kind::Kind;
use super::super::parts::{details, sub_part};
use super::super::payload::{Finding, Properties, Report};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The result of a facial similarity report is `clear`, and the score of `face_match`, of `spoofing_detection` or of
    /// the whole report is 0.
    ///
    /// # Why it matters
    ///
    /// No threshold is published, but 0 means that the faces have nothing in common, or that the capture is a spoof.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// "Breakdowns", <https://documentation.onfido.com/guide/facial-similarity-reports>.
    RULE = "onfido-score-zero", Doubts, "the report is clear although a score of the face is zero";
    de = "der Bericht ist unauffällig, obwohl ein Wert des Gesichts null ist";
    es = "el informe es favorable aunque una puntuación del rostro es cero";
    fr = "le rapport est favorable alors qu’un score du visage est nul";
}

/// Looks at each score
pub fn check<'a>(report: Node<'a, Report>, kind: Option<Kind>, judging: &mut Judging<'a>) {
    if kind != Some(Kind::Face) || report.result().word() != Some(Finding::Clear) {
        return;
    }
    let score = report.properties().read_as::<Properties>().score();
    judging.doubt(&RULE, score.not_positive().is_some(), score);
    for (part, name) in [("face_comparison", "face_match"), ("visual_authenticity", "spoofing_detection")] {
        let Some(found) = sub_part(report, part, name) else { continue };
        let score = details(found).score();
        judging.doubt(&RULE, score.not_positive().is_some(), score);
    }
}
