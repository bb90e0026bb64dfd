//! A report that is not clear says why

use super::super::payload::{Finding, Part, Report};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Keyed;

rule! {
    /// # What it checks
    ///
    /// The result of a report is `consider`, and every part of its breakdown is `clear`.
    ///
    /// # Why it matters
    ///
    /// Nobody can see what is wrong. Rules of the customer can have this effect.
    ///
    /// # What it decides
    ///
    /// Nothing. It is reported as an issue.
    ///
    /// # Where it is said
    ///
    /// "Breakdowns", <https://documentation.onfido.com/guide/document-report>.
    RULE = "onfido-consider-unexplained", Informs, "the report is not clear, although every part of it is";
    de = "der Bericht ist auffällig, obwohl jeder seiner Teile unauffällig ist";
    es = "el informe no es favorable aunque todas sus partes lo son";
    fr = "le rapport n’est pas favorable alors que chacune de ses parties l’est";
}

/// Looks for a part that is not clear
pub fn check<'a>(report: Node<'a, Report>, judging: &mut Judging<'a>) {
    let parts = report.breakdown().read_as::<Keyed<Part>>();
    let all =
        parts.values().next().is_some() && parts.values().all(|part| part.result().word() == Some(Finding::Clear));
    let unexplained = report.result().word() == Some(Finding::Consider) && all;
    judging.doubt_beside(&RULE, unexplained, report.result(), parts);
}
