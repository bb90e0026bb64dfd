//! The documents passed, but one of them is flagged

use super::super::payload::{DfaResult, Finding};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `results.documents` is `PASSED`, but the `asf_document_result` of a document is `FLAGGED`, or is an object with
    /// a value that is `FLAGGED`.
    ///
    /// # Why it matters
    ///
    /// One flagged document should flag them all. The result was made before the analysis, or without it.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// "Even if just one of the documents" is flagged,
    /// <https://idkit.docs.idverse.com/reference/interpreting-the-results>.
    RULE = "idverse-documents-result-crossed", Contradicts, "the documents passed, but the fraud analysis of one of them is flagged";
    previously = "documents-result-crossed";
    de = "die Dokumente haben bestanden, aber die Betrugsanalyse eines von ihnen ist beanstandet";
    es = "los documentos están validados, pero el análisis de fraude de uno de ellos está marcado";
    fr = "les documents sont validés, mais l’analyse de fraude de l’un d’eux est signalée";
}

/// Called with a place where a document is flagged
pub fn check<'a, T>(results: Node<'a, DfaResult>, document: Node<'a, T>, judging: &mut Judging<'a>) {
    let passed = results.documents().word() == Some(Finding::Passed);
    judging.doubt_beside(&RULE, passed, document, results.documents());
}
