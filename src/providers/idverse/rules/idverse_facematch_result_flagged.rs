//! The face match is flagged

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// `results.facematch` is `FLAGGED`.
    ///
    /// # Why it matters
    ///
    /// The face in front of the camera may not be the one on the document. Old photographs are flagged too, so the page
    /// says to compare by hand.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `results.facematch`, <https://idkit.docs.idverse.com/reference/interpreting-the-results>.
    RULE = "idverse-facematch-result-flagged", Doubts, Flagged, "the face match is flagged: compare both images by hand";
    previously = "facematch-result-flagged";
    de = "der Gesichtsvergleich ist beanstandet: beide Bilder von Hand vergleichen";
    es = "la comparación de rostros está marcada: comparar a mano ambas imágenes";
    fr = "la comparaison des visages est signalée\u{a0}: comparer les deux images à la main";
}
