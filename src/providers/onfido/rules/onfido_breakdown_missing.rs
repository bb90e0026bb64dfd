//! A clear report has parts

use super::super::payload::{Finding, Part, Report};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Keyed;

rule! {
    /// # What it checks
    ///
    /// The result of a report is `clear`, and no part of its breakdown is `clear`.
    ///
    /// # Why it matters
    ///
    /// Nothing is accepted by absence: what was looked at is not said.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// "Breakdowns", <https://documentation.onfido.com/guide/document-report>.
    RULE = "onfido-breakdown-missing", Doubts, "the report is clear and has no breakdown";
    de = "der Bericht ist unauffällig und hat keine Aufschlüsselung";
    es = "el informe es favorable y no tiene desglose";
    fr = "le rapport est favorable et n’a pas de détail";
}

/// Looks for a part that is clear
pub fn check<'a>(report: Node<'a, Report>, judging: &mut Judging<'a>) {
    let mut parts = report.breakdown().read_as::<Keyed<Part>>().values();
    let any = parts.any(|part| part.result().word() == Some(Finding::Clear));
    judging.doubt(&RULE, report.result().word() == Some(Finding::Clear) && !any, report.breakdown());
}
