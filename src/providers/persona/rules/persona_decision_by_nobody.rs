//! Approved by nobody

use super::super::payload::Inquiry;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// An inquiry is `approved`. Neither its `decisioned-at` nor its `reviewer` has a value, and at least one of them
    /// is `null`.
    ///
    /// # Why it matters
    ///
    /// An approval is made by a person, a workflow or the API, at some time. Here, the body says that it was not. A
    /// body that leaves out both says nothing of it.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `decisioned-at` and `reviewer` in <https://docs.withpersona.com/api-reference/inquiries/retrieve-an-inquiry>.
    RULE = "persona-decision-by-nobody", Doubts, "the inquiry is approved, but nobody has decided";
    de = "die Überprüfung ist genehmigt, aber niemand hat entschieden";
    es = "la verificación está aprobada, pero nadie ha decidido";
    fr = "la vérification est approuvée, mais personne n’a décidé";
}

/// Looks for a trace of a decision
pub fn check<'a>(inquiry: Node<'a, Inquiry>, judging: &mut Judging<'a>) {
    let (decided, reviewer) = (inquiry.attributes().decisioned_at(), inquiry.relationships().reviewer());
    let is_traced = !decided.is_absent() || !reviewer.data().id().is_absent();
    let is_denied = decided.is_null() || reviewer.is_null() || reviewer.data().is_null();
    judging.doubt_beside(&RULE, !is_traced && is_denied, decided, reviewer);
}
