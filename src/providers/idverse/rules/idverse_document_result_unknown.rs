//! The result of a document's fraud analysis is unknown

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `asf_document_result` of a document, or a part of its `asf_breakdown`, is a word other than `PASSED` and
    /// `FLAGGED`; or `asf_document_result` is an object with values of which none is one of the two words, or of which
    /// one is neither of them nor `true`.
    ///
    /// # Why it matters
    ///
    /// A new word may mean that the document is forged.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// The two words, <https://idkit.docs.idverse.com/reference/interpreting-the-results>. The page about documents
    /// gives the type "object" and does not say what the object contains,
    /// <https://idkit.docs.idverse.com/reference/document>.
    RULE = "idverse-document-result-unknown", Doubts, Unknown, "the fraud analysis of a document has a result that this version does not know";
    previously = "document-result-unknown";
    de = "die Betrugsanalyse eines Dokuments hat ein Ergebnis, das diese Version nicht kennt";
    es = "el análisis de fraude de un documento tiene un resultado que esta versión no conoce";
    fr = "l’analyse de fraude d’un document a un résultat que cette version ne connaît pas";
}
