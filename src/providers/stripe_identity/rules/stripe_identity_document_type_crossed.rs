//! The document is of a type that was not allowed

use super::super::payload::{CheckResult, Options, Report};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A document is `verified`, `allowed_types` is a list that is not empty, and the `type` of the document is not in
    /// it.
    ///
    /// # Why it matters
    ///
    /// Stripe should have asked for another document.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`.
    ///
    /// # Where it is said
    ///
    /// `options.document.allowed_types`, <https://docs.stripe.com/api/identity/verification_sessions/object>.
    RULE = "stripe-identity-document-type-crossed", Contradicts, "the document is verified, but is not of a type that was allowed";
    de = "das Dokument ist verifiziert, aber von keiner erlaubten Art";
    es = "el documento está verificado, pero no es de un tipo permitido";
    fr = "le document est vérifié, mais n’est pas d’un type autorisé";
}

/// Looks for the type among the allowed ones
pub fn check<'a>(options: Node<'a, Options>, report: Node<'a, Report>, judging: &mut Judging<'a>) {
    let (allowed, document) = (options.document().allowed_types(), report.document());
    let read = document.r#type();
    let verified = document.status().word() == Some(CheckResult::Verified);
    if verified && !allowed.is_empty() && !read.is_absent() {
        let crossed = allowed.items().all(|one| one.written() != read.written());
        judging.doubt_beside(&RULE, crossed, read, allowed);
    }
}
