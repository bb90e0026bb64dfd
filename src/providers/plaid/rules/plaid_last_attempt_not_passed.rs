//! A step passed, but its last attempt did not

use super::super::payload::StepStatus;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The session and a step passed, and the last of its documents, selfies or codes did not pass, or there is none.
    /// The last one has the highest `attempt`.
    ///
    /// # Why it matters
    ///
    /// A step passes by its last attempt. One that failed, or none, speaks against the word.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `documents`, `selfies` and `verifications`, <https://plaid.com/docs/api/products/identity-verification/>. That
    /// the last one decides is inferred.
    RULE = "plaid-last-attempt-not-passed", Contradicts, "a step passed, but its last attempt did not";
    de = "ein Schritt ist bestanden, sein letzter Versuch aber nicht";
    es = "un paso se superó, pero su último intento no";
    fr = "une étape est réussie, mais sa dernière tentative ne l’est pas";
}

/// Compares an attempt with its step
pub fn check<'a, W>(passed: bool, attempt: Node<'a, W>, step: Node<'a, StepStatus>, judging: &mut Judging<'a>) {
    judging.doubt_beside(&RULE, !passed, attempt, step);
}

/// Reports that there is no attempt
pub fn none<'a, T>(all: Node<'a, Vec<T>>, step: Node<'a, StepStatus>, judging: &mut Judging<'a>) {
    judging.doubt_beside(&RULE, all.is_empty(), all, step);
}
