//! A liveness check that nobody asked for

use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::providers::bive::payload::{Status, Workflow};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// Where `liveness_check` is `false` the status is neither `GeneratingLivenessCheck` nor `AwaitingLivenessCheck`.
    ///
    /// # Why it matters
    ///
    /// A request without a liveness check has no link to wait for. The field belongs to the request; that it comes back
    /// in the body is likely and nowhere printed.
    ///
    /// # What it decides
    ///
    /// Nothing: it is told as an issue of severity info. A policy can make it weigh.
    ///
    /// # Where it is said
    ///
    /// `liveness_check`, <https://docs.bive.ai/person-verification>, beside `status`,
    /// <https://docs.bive.ai/understanding-verification-results>; that both stand in one body is inferred.
    RULE = "bive-liveness-awaited-unasked", Informs, "a liveness check is under way and none was asked for";
    previously = "liveness-awaited-unasked";
    de = "eine Lebenderkennung läuft und keine wurde verlangt";
    es = "una prueba de vida está en curso y no se pidió ninguna";
    fr = "une preuve de vie est en cours et aucune n’a été demandée";
}

/// Looks at what was asked for beside a status that waits for a liveness check
pub fn check<'a>(workflow: Node<'a, Workflow>, judging: &mut Judging<'a>) {
    let (status, asked) = (workflow.status(), workflow.liveness_check());
    let awaited = matches!(status.word(), Some(Status::GeneratingLivenessCheck | Status::AwaitingLivenessCheck));
    judging.doubt_beside(&RULE, awaited && asked.flag() == Some(false), status, asked);
}
