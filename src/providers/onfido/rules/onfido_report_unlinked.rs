//! Every report in a list names its check

use super::super::payload::Reports;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A report in a list has no `check_id`.
    ///
    /// # Why it matters
    ///
    /// Only the check links a report with the others. Without it, a report can be about somebody else.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `check_id` of a report, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-report-unlinked", Doubts, "a report in the list does not name its check";
    de = "ein Bericht der Liste nennt seine Prüfung nicht";
    es = "un informe de la lista no nombra su comprobación";
    fr = "un rapport de la liste ne nomme pas son contrôle";
}

/// Looks for a report without a check
pub fn check<'a>(list: Node<'a, Reports>, judging: &mut Judging<'a>) {
    if let Some(report) = list.reports().items().find(|report| report.check_id().written().is_none_or(str::is_empty)) {
        judging.doubt(&RULE, true, report.check_id());
    }
}
