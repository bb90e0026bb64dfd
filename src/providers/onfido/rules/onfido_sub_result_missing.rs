//! A document has a sub-result

use super::super::kind::Kind;
use super::super::payload::{Finding, Report};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The result of the report of a document is `clear`, and its `sub_result` is missing or `null`.
    ///
    /// # Why it matters
    ///
    /// Every complete report of a document has one. Nothing is accepted by absence.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// "Sub-results", <https://documentation.onfido.com/guide/document-report>.
    RULE = "onfido-sub-result-missing", Doubts, "the report of a document is clear and has no sub-result";
    de = "der Bericht über ein Dokument ist unauffällig und hat kein Unterergebnis";
    es = "el informe de un documento es favorable y no tiene subresultado";
    fr = "le rapport sur un document est favorable et n’a pas de sous-résultat";
}

/// Looks for the sub-result of a document
pub fn check<'a>(report: Node<'a, Report>, kind: Option<Kind>, judging: &mut Judging<'a>) {
    let is_clear = kind == Some(Kind::Document) && report.result().word() == Some(Finding::Clear);
    judging.doubt(&RULE, is_clear && report.sub_result().is_absent(), report.sub_result());
}
