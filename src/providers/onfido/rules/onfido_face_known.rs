//! A clear face is nobody else’s

use super::super::kind::Kind;
use super::super::payload::{Finding, Properties, Report};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The result of a known faces report is `clear`, and one of `properties.matches` is not marked as unsuspected.
    ///
    /// # Why it matters
    ///
    /// The same face belongs to another applicant. A match is suspected until somebody says otherwise.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// Known faces reports, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-face-known", Contradicts, "the report of known faces is clear although a face is suspected";
    de = "der Bericht über bekannte Gesichter ist unauffällig, obwohl ein Gesicht verdächtig ist";
    es = "el informe de rostros conocidos es favorable aunque un rostro es sospechoso";
    fr = "le rapport sur les visages connus est favorable alors qu’un visage est suspect";
}

/// Looks for a match that is suspected
pub fn check<'a>(report: Node<'a, Report>, kind: Option<Kind>, judging: &mut Judging<'a>) {
    if kind != Some(Kind::KnownFaces) || report.result().word() != Some(Finding::Clear) {
        return;
    }
    for found in report.properties().read_as::<Properties>().matches().items() {
        judging.doubt_beside(&RULE, found.suspected().flag() != Some(false), found, report.result());
    }
}
