//! An approved run has no error

use super::super::payload::RunFailure;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A run is `approved`, and its `error` has a type, a message or anything else.
    ///
    /// # Why it matters
    ///
    /// An error belongs to the status `error`.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `error` of a workflow run, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-error-beside-approval", Doubts, "the workflow approved although it has an error";
    de = "der Workflow hat zugelassen, obwohl er einen Fehler hat";
    es = "el flujo aprobó aunque tiene un error";
    fr = "le flux a approuvé alors qu’il a une erreur";
}

/// Looks for an error
pub fn check<'a>(error: Node<'a, RunFailure>, judging: &mut Judging<'a>) {
    let says = [error.r#type(), error.message()].iter().any(|text| text.written().is_some_and(|text| !text.is_empty()))
        || error.others().values().any(Node::says_something);
    judging.doubt(&RULE, says, error);
}
