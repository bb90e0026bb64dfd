//! A report exists before the verification has ended

use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::providers::bive::payload::Workflow;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The status says that the verification is under way, but `report_status` is `true`.
    ///
    /// # Why it matters
    ///
    /// A report gives the result of a verification. The page lists the field but does not say what it means, so nothing
    /// can depend on it.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// `report_status`, <https://docs.bive.ai/list-verifications>. Its meaning is inferred from its name.
    RULE = "bive-report-before-completion", Informs, "the verification is under way, but there is a report already";
    previously = "report-before-completion";
    de = "die Verifizierung läuft noch, aber es gibt schon einen Bericht";
    es = "la verificación está en curso, pero ya hay un informe";
    fr = "la vérification est en cours, mais il y a déjà un rapport";
}

/// Looks for a report although the status says that the verification is under way
pub fn check<'a>(workflow: Node<'a, Workflow>, judging: &mut Judging<'a>) {
    let (status, report) = (workflow.status(), workflow.report_status());
    let is_pending = status.word().is_some_and(|status| status.is_pending());
    judging.doubt_beside(&RULE, is_pending && report.flag() == Some(true), report, status);
}
