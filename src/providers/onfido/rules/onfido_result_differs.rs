//! A clear report is clear in every part

use super::super::payload::{Finding, Part, Report, SubResult};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Keyed;

rule! {
    /// # What it checks
    ///
    /// The result of a report is `clear`, and a part of its breakdown is `consider` or `unidentified`, or its
    /// `sub_result` is not `clear`.
    ///
    /// # Why it matters
    ///
    /// The result is made of the parts: one that is not clear was overlooked.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// "Breakdowns" and "Sub-results", <https://documentation.onfido.com/guide/document-report>.
    RULE = "onfido-result-differs", Contradicts, "the report is clear, but a part of it or its sub-result is not";
    de = "der Bericht ist unauffällig, aber ein Teil davon oder sein Unterergebnis nicht";
    es = "el informe es favorable, pero no una de sus partes o su subresultado";
    fr = "le rapport est favorable, mais pas une de ses parties ou son sous-résultat";
}

/// Compares the result with every part and with the sub-result
pub fn check<'a>(report: Node<'a, Report>, judging: &mut Judging<'a>) {
    let result = report.result();
    if result.word() != Some(Finding::Clear) {
        return;
    }
    for part in report.breakdown().read_as::<Keyed<Part>>().values() {
        let unclear = matches!(part.result().word(), Some(Finding::Consider | Finding::Unidentified));
        judging.doubt_beside(&RULE, unclear, part.result(), result);
    }
    let sub_result = report.sub_result();
    let differs = matches!(sub_result.word(), Some(SubResult::Rejected | SubResult::Suspected | SubResult::Caution));
    judging.doubt_beside(&RULE, differs, sub_result, result);
}
