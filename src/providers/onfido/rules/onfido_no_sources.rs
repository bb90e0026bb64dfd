//! A clear register has a source

use super::super::parts::{details, sub_part};
use super::super::payload::{Finding, Report};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The result of an identity report is `clear`, and `total_number_of_sources` is 0.
    ///
    /// # Why it matters
    ///
    /// Nobody knows the person, so nothing was confirmed.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// Identity enhanced reports, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-no-sources", Contradicts, "the report of registers is clear although no source knows the person";
    de = "der Bericht über Register ist unauffällig, obwohl keine Quelle die Person kennt";
    es = "el informe de registros es favorable aunque ninguna fuente conoce a la persona";
    fr = "le rapport sur des registres est favorable alors qu’aucune source ne connaît la personne";
}

/// Looks at the number of sources
pub fn check<'a>(report: Node<'a, Report>, judging: &mut Judging<'a>) {
    if report.result().word() != Some(Finding::Clear) {
        return;
    }
    let Some(sources) = sub_part(report, "sources", "total_sources") else { return };
    let count = details(sources).total_number_of_sources();
    judging.doubt_beside(&RULE, count.not_positive().is_some(), count, report.result());
}
