//! The report is in progress, but already has a result

use super::super::payload::{Report, ReportResult};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The report's `status` is `InProgress`, but its `result` is not `Undefined`.
    ///
    /// # Why it matters
    ///
    /// One of the two words is older than the other. Code that reads only the result would let the person in too early.
    ///
    /// # What it decides
    ///
    /// `pending` becomes `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `status` beside `result`, which the page prints together as `InProgress` and `Undefined`,
    /// <https://docs.onespan.com/docs/detailed-verification-report>.
    RULE = "onespan-report-progress-crossed", Contradicts, "the report is in progress, but already has a result";
    previously = "report-progress-crossed";
    de = "der Bericht ist in Bearbeitung, hat aber schon ein Ergebnis";
    es = "el informe está en curso, pero ya tiene un resultado";
    fr = "le rapport est en cours, mais a déjà un résultat";
}

/// Checks the result of a report in progress
pub fn check<'a>(report: Node<'a, Report>, judging: &mut Judging<'a>) {
    let result = report.result();
    judging.doubt_beside(&RULE, result.word() != Some(ReportResult::Undefined), result, report.status());
}
