//! A document's fraud analysis is flagged

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `asf_document_result` of a document is `FLAGGED`, or is an object with a value that is `FLAGGED`.
    ///
    /// # Why it matters
    ///
    /// One forged document among several is enough.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `asf_document_result`, <https://idkit.docs.idverse.com/reference/document>. It should flag `results.documents`
    /// as well, <https://idkit.docs.idverse.com/reference/interpreting-the-results>.
    RULE = "idverse-document-flagged", Doubts, Flagged, "the fraud analysis of a document is flagged";
    previously = "document-flagged";
    de = "das Ergebnis der Betrugsanalyse eines Dokuments ist beanstandet";
    es = "el resultado del análisis de fraude de un documento está marcado";
    fr = "le résultat de l’analyse de fraude d’un document est signalé";
}
