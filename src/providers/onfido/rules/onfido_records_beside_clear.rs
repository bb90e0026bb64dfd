//! A clear watchlist has no records

use super::super::kind::Kind;
use super::super::payload::{Finding, Properties, Report};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The result of a watchlist report is `clear`, and `properties.records` is not empty.
    ///
    /// # Why it matters
    ///
    /// A record is somebody on a list who may be the person.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// Watchlist reports, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-records-beside-clear", Contradicts, "the report of a watchlist is clear although it has records";
    de = "der Bericht über eine Liste ist unauffällig, obwohl er Einträge hat";
    es = "el informe de una lista es favorable aunque tiene registros";
    fr = "le rapport sur une liste est favorable alors qu’il a des entrées";
}

/// Looks for records
pub fn check<'a>(report: Node<'a, Report>, kind: Option<Kind>, judging: &mut Judging<'a>) {
    let is_clear = kind == Some(Kind::Lists) && report.result().word() == Some(Finding::Clear);
    let records = report.properties().read_as::<Properties>().records();
    judging.doubt_beside(&RULE, is_clear && !records.is_empty(), records, report.result());
}
