//! The documents are flagged

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// `results.documents` is `FLAGGED`.
    ///
    /// # Why it matters
    ///
    /// The cause may be a picture of a picture, a changed photograph or a poor camera. A person can tell by looking at
    /// the image.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `results.documents`, <https://idkit.docs.idverse.com/reference/interpreting-the-results>.
    RULE = "idverse-documents-result-flagged", Doubts, Flagged, "the documents are flagged: check the reason and the images";
    previously = "documents-result-flagged";
    de = "die Dokumente sind beanstandet: Grund und Bilder ansehen";
    es = "los documentos están marcados: examinar el motivo y las imágenes";
    fr = "les documents sont signalés\u{a0}: examiner la raison et les images";
}
