//! A policy's allowed documents

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::model::verification::{DocumentKind, Verification};
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// Where a policy has `documentTypes`: the body has a document, and every one is of such a type. A document whose type the
    /// provider does not say is not.
    ///
    /// # Why it matters
    ///
    /// Not every document that a provider can read is one that the law lets the caller take.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review, and what a policy makes of this rule it makes of reviews as well.
    ///
    /// # Where it is said
    ///
    /// The caller's policy says it. Types are those of `Document.kind`.
    RULE = "document-type-not-allowed", Doubts, "a document is not of a type that the policy allows, or there is none";
    de = "ein Dokument ist von keiner Art, die die Richtlinie erlaubt, oder es gibt keines";
    es = "un documento no es de un tipo que la política admite, o no hay ninguno";
    fr = "un document n’est pas d’un type que la politique autorise, ou il n’y en a aucun";
}

/// Holds every document against the types that are allowed
pub fn check(types: &[DocumentKind], verification: &Verification, judging: &mut Judging<'_>) {
    let documents = &verification.documents;
    let allowed = |kind: Option<DocumentKind>| kind.is_some_and(|kind| types.contains(&kind));
    let all = !documents.is_empty() && documents.iter().all(|document| allowed(document.kind));
    judging.ask(&RULE, !all, Position::BODY);
}
