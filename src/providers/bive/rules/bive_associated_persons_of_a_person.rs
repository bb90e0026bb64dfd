//! A person has associated persons

use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::providers::bive::describe;
use crate::providers::bive::payload::{Workflow, WorkflowType};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `workflow_type` is `person`, but there are associated persons.
    ///
    /// # Why it matters
    ///
    /// Only a business has associated persons. Either one of the two fields belongs to another verification, or the
    /// provider sends more than its page says. Each person is judged in any case.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// The associated persons, "included in a business verification request",
    /// <https://docs.bive.ai/understanding-verification-results>, beside `workflow_type`,
    /// <https://docs.bive.ai/list-verifications>
    RULE = "bive-associated-persons-of-a-person", Informs, "a person is verified, but there are associated persons";
    previously = "associated-persons-of-a-person";
    de = "eine Person wird verifiziert, aber es gibt verbundene Personen";
    es = "se verifica a una persona, pero hay personas asociadas";
    fr = "une personne est vérifiée, mais il y a des personnes associées";
}

/// Compares the associated persons with the type
pub fn check<'a>(workflow: Node<'a, Workflow>, judging: &mut Judging<'a>) {
    let (persons, of) = (workflow.associated_persons(), workflow.workflow_type());
    let mut any = false;
    describe::persons(persons, &mut |_, _| any = true);
    judging.doubt_beside(&RULE, any && of.word() == Some(WorkflowType::Person), persons, of);
}
