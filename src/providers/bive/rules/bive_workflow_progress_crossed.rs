//! A result before the end

use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::providers::bive::payload::{Status, Truth, Workflow};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// While the status says that the verification is under way, or that it could not be completed, there is no final
    /// result. `unknown` is what a result is before there is one, and says nothing.
    ///
    /// # Why it matters
    ///
    /// A result is there once a verification is completed. Beside another status it was left over, or put there.
    ///
    /// # What it decides
    ///
    /// A word that waits goes to review. An error stays one.
    ///
    /// # Where it is said
    ///
    /// `status`, where `Completed` is what gives access to the result, beside `final_result.result`,
    /// <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-workflow-progress-crossed", Contradicts, "the verification is not completed and has a result";
    previously = "workflow-progress-crossed";
    de = "die Verifizierung ist nicht abgeschlossen und hat ein Ergebnis";
    es = "la verificación no está terminada y tiene un resultado";
    fr = "la vérification n’est pas terminée et a un résultat";
}

/// Looks for a result beside a status that has none
pub fn check<'a>(workflow: Node<'a, Workflow>, judging: &mut Judging<'a>) {
    let (status, result) = (workflow.status(), workflow.final_result().result());
    let has_none = status.word().is_some_and(|status| status.is_pending() || status == Status::Failed);
    let has_result = matches!(result.word(), Some(Truth::True | Truth::False | Truth::Other(_)));
    judging.doubt_beside(&RULE, has_none && has_result, result, status);
}
