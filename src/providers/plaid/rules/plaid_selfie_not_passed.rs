//! A face passed that is not live or not the holder

use super::super::payload::{Comparison, Finding, Selfie};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The session and its `selfie_check` passed, but of the last selfie `liveness_check` is `failed` or
    /// `document_comparison` is `no_match`.
    ///
    /// # Why it matters
    ///
    /// Each of these says that it is not the person, or nobody at all.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `selfies`, <https://plaid.com/docs/api/products/identity-verification/>.
    RULE = "plaid-selfie-not-passed", Contradicts, "a face passed, but is not live or not that on the document";
    de = "ein Gesicht ist bestanden, ist aber nicht lebend oder nicht das des Dokuments";
    es = "un rostro se superó, pero no es de una persona presente o no es el del documento";
    fr = "un visage est réussi, mais n’est pas vivant ou n’est pas celui du document";
}

/// Looks at both words
pub fn check<'a>(selfie: Node<'a, Selfie>, judging: &mut Judging<'a>) {
    let (alive, compared) = (selfie.analysis().liveness_check(), selfie.analysis().document_comparison());
    judging.doubt_beside(&RULE, alive.word() == Some(Finding::Failed), alive, selfie.status());
    judging.doubt_beside(&RULE, compared.word() == Some(Comparison::NoMatch), compared, selfie.status());
}
