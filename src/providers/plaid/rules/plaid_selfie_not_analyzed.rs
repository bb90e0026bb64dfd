//! A face passed that was not compared

use super::super::payload::{Comparison, SelfieAnalysis};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The session and its `selfie_check` passed, but of the last selfie `liveness_check` or `document_comparison` is
    /// missing, or `document_comparison` is `no_input` although `documentary_verification` passed.
    ///
    /// # Why it matters
    ///
    /// Nothing says that the person is present, or that the document is theirs. Nothing is accepted by absence. Bodies
    /// of before 2024 have no `liveness_check`.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `selfies`, <https://plaid.com/docs/api/products/identity-verification/>, which requires both.
    RULE = "plaid-selfie-not-analyzed", Doubts, "a face passed, but was not checked or not compared with the document";
    de = "ein Gesicht ist bestanden, wurde aber nicht geprüft oder nicht mit dem Dokument verglichen";
    es = "un rostro se superó, pero no se comprobó o no se comparó con el documento";
    fr = "un visage est réussi, mais n’a pas été vérifié ou comparé au document";
}

/// Looks at both words; `has_document` says that there was a document to compare with
pub fn check<'a>(analysis: Node<'a, SelfieAnalysis>, has_document: bool, judging: &mut Judging<'a>) {
    let (alive, compared) = (analysis.liveness_check(), analysis.document_comparison());
    judging.doubt(&RULE, alive.is_absent(), alive);
    let is_missing = match compared.word() {
        None => true,
        Some(Comparison::NoInput) => has_document,
        Some(Comparison::Match | Comparison::NoMatch | Comparison::Other(_)) => false,
    };
    judging.doubt(&RULE, is_missing, compared);
}
