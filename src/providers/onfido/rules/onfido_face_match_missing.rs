//! A clear face was compared

use super::super::kind::Kind;
use super::super::parts::sub_part;
use super::super::payload::{Finding, Report};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The result of a facial similarity report is `clear`, and `face_comparison.face_match` is not there or not
    /// `clear`.
    ///
    /// # Why it matters
    ///
    /// The report says that two faces are the same. Nothing is accepted by absence.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// "Face comparison", <https://documentation.onfido.com/guide/facial-similarity-reports>.
    RULE = "onfido-face-match-missing", Doubts, "the report of a face is clear, but no clear comparison of faces is in it";
    de = "der Bericht über ein Gesicht ist unauffällig, enthält aber keinen unauffälligen Gesichtsvergleich";
    es = "el informe de un rostro es favorable, pero no contiene una comparación de rostros favorable";
    fr = "le rapport sur un visage est favorable, mais ne contient pas de comparaison favorable";
}

/// Looks for the comparison
pub fn check<'a>(report: Node<'a, Report>, kind: Option<Kind>, judging: &mut Judging<'a>) {
    if kind != Some(Kind::Face) || report.result().word() != Some(Finding::Clear) {
        return;
    }
    let found = sub_part(report, "face_comparison", "face_match");
    let is_clear = found.is_some_and(|found| found.result().word() == Some(Finding::Clear));
    judging.doubt(&RULE, !is_clear, report.breakdown());
}
