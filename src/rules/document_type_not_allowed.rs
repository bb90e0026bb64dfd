//! A document is not of a type that the policy allows

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::model::verification::{DocumentKind, Verification};
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// A policy has `documentTypes`, and the body has no document or has one that is not of such a type. A document
    /// whose type the provider does not say, or for which the body states two types, is not of such a type.
    ///
    /// # Why it matters
    ///
    /// A provider can read more kinds of documents than the law allows you to accept.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. If a policy makes this rule a rejection, `review` becomes `reject` too.
    ///
    /// # Where it is said
    ///
    /// Your policy says it. The types are those of `Document.kind`.
    RULE = "document-type-not-allowed", Doubts, "a document is not of a type that the policy allows, or there is no document";
    de = "ein Dokument ist von keiner Art, die die Richtlinie erlaubt, oder es gibt keines";
    es = "un documento no es de un tipo que la política admite, o no hay ninguno";
    fr = "un document n’est pas d’un type que la politique autorise, ou il n’y en a aucun";
}

/// Compares the type of every document with those that are allowed
pub fn check(types: &[DocumentKind], verification: &Verification<'_>, judging: &mut Judging<'_>) {
    let documents = &verification.documents;
    let allowed = |kind: Option<DocumentKind>| kind.is_some_and(|kind| types.contains(&kind));
    let all = !documents.is_empty() && documents.iter().all(|document| allowed(document.kind));
    judging.ask(&RULE, !all, Position::BODY);
}
