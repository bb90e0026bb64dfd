//! The documents passed and one of them did not

use super::super::payload::{DfaResult, Finding};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `results.documents` is `PASSED` while the `asf_document_result` of a document is `FLAGGED`.
    ///
    /// # Why it matters
    ///
    /// One flagged document is to flag them all. The result was made before the analysis, or without it.
    ///
    /// # What it decides
    ///
    /// A word that accepts goes to review, and the issues name both places.
    ///
    /// # Where it is said
    ///
    /// "Even if just one of the documents" is flagged,
    /// <https://idkit.docs.idverse.com/reference/interpreting-the-results>.
    RULE = "idverse-documents-result-crossed", Contradicts, "the documents are passed and the fraud analysis of one of them is flagged";
    previously = "documents-result-crossed";
    de = "die Dokumente haben bestanden und die Betrugsanalyse eines von ihnen ist beanstandet";
    es = "los documentos están validados y el análisis de fraude de uno de ellos está marcado";
    fr = "les documents sont validés et l’analyse de fraude de l’un d’eux est signalée";
}

/// A document has been found to be flagged at this place
pub fn check<'a, T>(results: Node<'a, DfaResult>, document: Node<'a, T>, judging: &mut Judging<'a>) {
    let passed = results.documents().word() == Some(Finding::Passed);
    judging.doubt_beside(&RULE, passed, document, results.documents());
}
