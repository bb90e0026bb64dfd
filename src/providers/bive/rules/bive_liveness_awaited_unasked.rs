//! A liveness check is under way, but none was requested

use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::providers::bive::payload::{Status, Workflow};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `liveness_check` is `false`, but the status is `GeneratingLivenessCheck` or `AwaitingLivenessCheck`.
    ///
    /// # Why it matters
    ///
    /// A request without a liveness check has no link to wait for. The field belongs to the request; that the body
    /// repeats it is likely but not printed anywhere.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// `liveness_check`, <https://docs.bive.ai/person-verification>, beside `status`,
    /// <https://docs.bive.ai/understanding-verification-results>. That both are in one body is inferred.
    RULE = "bive-liveness-awaited-unasked", Informs, "a liveness check is under way, but none was requested";
    previously = "liveness-awaited-unasked";
    de = "eine Lebenderkennung läuft, aber es wurde keine verlangt";
    es = "una prueba de vida está en curso, pero no se pidió ninguna";
    fr = "une preuve de vie est en cours, mais aucune n’a été demandée";
}

/// Compares the request with a status that waits for a liveness check
pub fn check<'a>(workflow: Node<'a, Workflow>, judging: &mut Judging<'a>) {
    let (status, asked) = (workflow.status(), workflow.liveness_check());
    let awaited = matches!(status.word(), Some(Status::GeneratingLivenessCheck | Status::AwaitingLivenessCheck));
    judging.doubt_beside(&RULE, awaited && asked.flag() == Some(false), status, asked);
}
