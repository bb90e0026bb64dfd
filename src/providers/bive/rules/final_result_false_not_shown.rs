//! A result of false that nothing shows

use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::providers::bive::describe;
use crate::providers::bive::payload::{Truth, Validity, Workflow};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// Beside the final result `false` some component, or some associated person, is not `true`. Without any of either
    /// there is nothing to compare.
    ///
    /// # Why it matters
    ///
    /// The components are the factors that contributed to the result. Where each of them passed, what spoke against the
    /// person is told in prose at best; somebody who looks into a rejection wants to know.
    ///
    /// # What it decides
    ///
    /// Nothing: it is told as an issue of severity info. A policy can make it weigh.
    ///
    /// # Where it is said
    ///
    /// `final_result.result` beside `details` and the associated persons,
    /// <https://docs.bive.ai/understanding-verification-results>
    RULE = "final-result-false-not-shown", Informs, "the final result is false and every component and associated person is true";
}

/// Looks for whatever shows a result of false
pub fn check<'a>(workflow: Node<'a, Workflow>, judging: &mut Judging<'a>) {
    let (details, result) = (workflow.details(), workflow.final_result().result());
    let (mut any, mut passed) = (false, true);
    describe::components(details, &mut |_, result| {
        any = true;
        passed = passed && result.word() == Some(Validity::True);
    });
    describe::persons(workflow.associated_persons(), &mut |_, result| {
        passed = passed && result.word() == Some(Truth::True);
    });
    judging.doubt_beside(&RULE, result.word() == Some(Truth::False) && any && passed, details, result);
}
