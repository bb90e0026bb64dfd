//! A report before the end

use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::providers::bive::payload::Workflow;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// While the status says that the verification is under way, the report status is not `true`.
    ///
    /// # Why it matters
    ///
    /// A report tells what came of a verification. The page lists the field and does not say what it means, so nothing
    /// can rest on it.
    ///
    /// # What it decides
    ///
    /// Nothing: it is told as an issue of severity info. A policy can make it weigh.
    ///
    /// # Where it is said
    ///
    /// `report_status`, <https://docs.bive.ai/list-verifications>; its meaning is inferred from its name.
    RULE = "bive-report-before-completion", Informs, "the report is stated as there and the verification is under way";
    previously = "report-before-completion";
    de = "der Bericht ist als vorhanden angegeben und die Verifizierung läuft noch";
    es = "el informe consta como disponible y la verificación está en curso";
    fr = "le rapport est indiqué comme présent et la vérification est en cours";
}

/// Looks for a report beside a status that has none
pub fn check<'a>(workflow: Node<'a, Workflow>, judging: &mut Judging<'a>) {
    let (status, report) = (workflow.status(), workflow.report_status());
    let is_pending = status.word().is_some_and(|status| status.is_pending());
    judging.doubt_beside(&RULE, is_pending && report.flag() == Some(true), report, status);
}
