//! A type of verification that is not known

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::providers::bive::payload::WorkflowType;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// Where there is a type, it is `person` or `business`.
    ///
    /// # Why it matters
    ///
    /// What a verification of anything else consists of, and what its result is worth, no page says.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// `workflow_type`, <https://docs.bive.ai/list-verifications>
    RULE = "bive-workflow-type-unknown", Doubts, Unknown, "who is verified is neither a person nor a business";
    previously = "workflow-type-unknown";
    de = "verifiziert wird weder eine Person noch ein Unternehmen";
    es = "lo que se verifica no es ni una persona ni una empresa";
    fr = "ce qui est vérifié n’est ni une personne ni une entreprise";
}

/// Looks at the type
pub fn check<'a>(of: Node<'a, WorkflowType>, judging: &mut Judging<'a>) {
    judging.doubt(&RULE, matches!(of.word(), Some(WorkflowType::Other(_))), of);
}
