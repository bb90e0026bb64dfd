//! Associated persons of a person

use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::providers::bive::describe;
use crate::providers::bive::payload::{Workflow, WorkflowType};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// Where `workflow_type` is `person` there are no associated persons.
    ///
    /// # Why it matters
    ///
    /// Only a business has them. Either of the two fields is of another verification, or the provider sends more than
    /// its page says; each person is judged all the same.
    ///
    /// # What it decides
    ///
    /// Nothing: it is told as an issue of severity info. A policy can make it weigh.
    ///
    /// # Where it is said
    ///
    /// The associated persons, "included in a business verification request",
    /// <https://docs.bive.ai/understanding-verification-results>, beside `workflow_type`,
    /// <https://docs.bive.ai/list-verifications>
    RULE = "bive-associated-persons-of-a-person", Informs, "a person is verified and associated persons are stated";
    previously = "associated-persons-of-a-person";
    de = "eine Person wird verifiziert und verbundene Personen sind angegeben";
    es = "se verifica a una persona y constan personas asociadas";
    fr = "une personne est vérifiée et des personnes associées sont indiquées";
}

/// Looks for associated persons beside the type
pub fn check<'a>(workflow: Node<'a, Workflow>, judging: &mut Judging<'a>) {
    let (persons, of) = (workflow.associated_persons(), workflow.workflow_type());
    let mut any = false;
    describe::persons(persons, &mut |_, _| any = true);
    judging.doubt_beside(&RULE, any && of.word() == Some(WorkflowType::Person), persons, of);
}
