//! A verification has a result before it is completed

use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::providers::bive::payload::{Status, Truth, Workflow};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The status says that the verification is under way or could not be completed, but there is a final result other
    /// than `unknown`. The result `unknown` is ignored, because it is also what a verification has before there is a
    /// result.
    ///
    /// # Why it matters
    ///
    /// A verification has a result once it is completed. With another status, the result was left over or inserted.
    ///
    /// # What it decides
    ///
    /// `pending` becomes `review`, and an issue names both places. `error` stays as it is.
    ///
    /// # Where it is said
    ///
    /// `status`, whose word `Completed` gives access to the result, beside `final_result.result`,
    /// <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-workflow-progress-crossed", Contradicts, "the verification is not completed, but has a result";
    previously = "workflow-progress-crossed";
    de = "die Verifizierung ist nicht abgeschlossen, hat aber ein Ergebnis";
    es = "la verificación no está terminada, pero tiene un resultado";
    fr = "la vérification n’est pas terminée, mais a un résultat";
}

/// Looks for a result although the status says that there is none
pub fn check<'a>(workflow: Node<'a, Workflow>, judging: &mut Judging<'a>) {
    let (status, result) = (workflow.status(), workflow.final_result().result());
    let has_none = status.word().is_some_and(|status| status.is_pending() || status == Status::Failed);
    let has_result = matches!(result.word(), Some(Truth::True | Truth::False | Truth::Other(_)));
    judging.doubt_beside(&RULE, has_none && has_result, result, status);
}
