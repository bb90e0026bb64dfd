//! A list has the reports of one check

use super::super::payload::Report;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Id;

rule! {
    /// # What it checks
    ///
    /// Two reports in a list have a different `check_id`.
    ///
    /// # Why it matters
    ///
    /// A list is asked for by the id of a check. The reports of two checks can be about two people.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `check_id` of a report, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-reports-of-two-checks", Contradicts, "the reports belong to different checks";
    de = "die Berichte gehören zu verschiedenen Prüfungen";
    es = "los informes pertenecen a comprobaciones distintas";
    fr = "les rapports appartiennent à des contrôles différents";
}

/// Compares each report with the one before it
pub fn check<'a>(reports: impl Iterator<Item = Node<'a, Report>>, judging: &mut Judging<'a>) {
    let mut first: Option<Node<'a, Id>> = None;
    for check in reports.map(Node::<Report>::check_id).filter(|check| !check.is_absent()) {
        match first {
            Some(first) => judging.doubt_beside(&RULE, first.written() != check.written(), check, first),
            None => first = Some(check),
        }
    }
}
