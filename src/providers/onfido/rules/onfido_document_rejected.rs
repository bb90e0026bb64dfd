//! The picture of the document is no good

use crate::model::rule::effects::RETRY;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `sub_result` of a report is `rejected`, the part `image_integrity` is not clear, and every other part is clear
    /// or was not reached.
    ///
    /// # Why it matters
    ///
    /// The document cannot be processed further: the picture is bad, or the document is not supported. That another
    /// picture may help is inferred.
    ///
    /// # What it decides
    ///
    /// `retry`: the person tries again.
    ///
    /// # Where it is said
    ///
    /// "Sub-results", <https://documentation.onfido.com/guide/document-report>.
    RULE = "onfido-document-rejected", RETRY, "the document could not be processed, and another picture may help", Overrides;
    de = "das Dokument konnte nicht verarbeitet werden, und ein anderes Bild kann helfen";
    es = "no se pudo procesar el documento y otra imagen puede ayudar";
    fr = "le document n’a pas pu être traité, et une autre image peut aider";
}
