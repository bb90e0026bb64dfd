//! A part of a document's fraud analysis is flagged

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// One of `document_integrity`, `image_composition`, `photo_check` and `detail_check` in the `asf_breakdown` of a
    /// document is `FLAGGED`.
    ///
    /// # Why it matters
    ///
    /// The part says where to look: at the photograph, at the text, or at how the image was made.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `asf_breakdown`, recommended if a second document is analyzed too,
    /// <https://ocr-labs.readme.io/reference/recommended-fields-to-use-in-integrations>.
    RULE = "idverse-document-breakdown-flagged", Doubts, Flagged, "a part of the fraud analysis of a document is flagged";
    previously = "document-breakdown-flagged";
    de = "ein Teil der Betrugsanalyse eines Dokuments ist beanstandet";
    es = "una parte del análisis de fraude de un documento está marcada";
    fr = "une partie de l’analyse de fraude d’un document est signalée";
}
