//! A report that is in progress has no result yet

use super::super::payload::{Report, ReportResult};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A report with the `status` `InProgress` has the `result` `Undefined`.
    ///
    /// # Why it matters
    ///
    /// One of the two words is older than the other. Who reads only the result would let the person in before the end.
    ///
    /// # What it decides
    ///
    /// A pending report goes to review.
    ///
    /// # Where it is said
    ///
    /// `status` beside `result`, which the page prints as `InProgress` and `Undefined` together,
    /// <https://docs.onespan.com/docs/detailed-verification-report>.
    RULE = "onespan-report-progress-crossed", Contradicts, "the report is in progress and has a result";
    previously = "report-progress-crossed";
    de = "der Bericht ist in Bearbeitung und hat ein Ergebnis";
    es = "el informe está en curso y tiene un resultado";
    fr = "le rapport est en cours et a un résultat";
}

/// Looks at the result of a report that is in progress
pub fn check<'a>(report: Node<'a, Report>, judging: &mut Judging<'a>) {
    let result = report.result();
    judging.doubt_beside(&RULE, result.word() != Some(ReportResult::Undefined), result, report.status());
}
