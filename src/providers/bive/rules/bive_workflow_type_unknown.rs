//! The type of the verification is unknown

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::providers::bive::payload::WorkflowType;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `workflow_type` is a word other than `person` and `business`.
    ///
    /// # Why it matters
    ///
    /// No page says what a verification of anything else consists of, or what its result is worth.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `workflow_type`, <https://docs.bive.ai/list-verifications>
    RULE = "bive-workflow-type-unknown", Doubts, Unknown, "the type of the verification is neither person nor business";
    previously = "workflow-type-unknown";
    de = "der Typ der Verifizierung ist weder Person noch Unternehmen";
    es = "el tipo de la verificación no es ni persona ni empresa";
    fr = "le type de la vérification n’est ni personne ni entreprise";
}

/// Checks the type
pub fn check<'a>(of: Node<'a, WorkflowType>, judging: &mut Judging<'a>) {
    judging.doubt(&RULE, matches!(of.word(), Some(WorkflowType::Other(_))), of);
}
