//! The documents are flagged, but no single document is

use super::super::breakdown;
use super::super::payload::{Document, Finding, Transaction};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `results.documents` is `FLAGGED`, but every document has the `asf_document_result` `PASSED` and nothing in its
    /// `asf_breakdown` is `FLAGGED`.
    ///
    /// # Why it matters
    ///
    /// The reviewer is told to check the reason, but no document gives one.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// Inferred: <https://idkit.docs.idverse.com/reference/interpreting-the-results> says that a flagged document flags
    /// the result, but not that nothing else does.
    RULE = "idverse-documents-flagged-alone", Informs, "the documents are flagged, but the fraud analysis of each document passed";
    previously = "documents-flagged-alone";
    de = "die Dokumente sind beanstandet, aber jedes hat die Betrugsanalyse bestanden";
    es = "los documentos están marcados, pero cada uno ha superado el análisis de fraude";
    fr = "les documents sont signalés, mais chacun a passé l’analyse de fraude";
}

/// Compares the result with the result of each document
pub fn check<'a>(transaction: Node<'a, Transaction>, judging: &mut Judging<'a>) {
    let (documents, result) = (transaction.documents(), transaction.results().documents());
    let passed = |document: Node<'a, Document>| {
        let whole = document.asf_document_result().read_as::<Finding>();
        whole.word() == Some(Finding::Passed) && !breakdown::is_flagged(document)
    };
    let against = result.word() == Some(Finding::Flagged) && !documents.is_empty() && documents.items().all(passed);
    judging.doubt_beside(&RULE, against, result, documents);
}
