//! A document's fraud analysis says a word of a later day

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `asf_document_result` of a document, or a part of its `asf_breakdown`, is a word other than `PASSED` and
    /// `FLAGGED`; or it is an object with values of which none is one of the two, or one is there that is neither of
    /// them nor `true`.
    ///
    /// # Why it matters
    ///
    /// A word that was added later may mean that the document is forged.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// The two words, <https://idkit.docs.idverse.com/reference/interpreting-the-results>; "object",
    /// <https://idkit.docs.idverse.com/reference/document>, which does not say of what.
    RULE = "idverse-document-result-unknown", Doubts, Unknown, "a document's fraud analysis says a word that this version does not know";
    previously = "document-result-unknown";
    de = "die Betrugsanalyse eines Dokuments nennt ein Wort, das diese Version nicht kennt";
    es = "el análisis de fraude de un documento da una palabra que esta versión no conoce";
    fr = "l’analyse de fraude d’un document donne un mot que cette version ne connaît pas";
}
