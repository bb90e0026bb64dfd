//! The liveness is flagged

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// `results.liveness` is `FLAGGED`.
    ///
    /// # Why it matters
    ///
    /// The video may show a mask or a screen. The page says to watch it.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `results.liveness`, <https://idkit.docs.idverse.com/reference/interpreting-the-results>.
    RULE = "idverse-liveness-result-flagged", Doubts, Flagged, "the liveness is flagged: check the video by hand";
    previously = "liveness-result-flagged";
    de = "die Lebenderkennung ist beanstandet: das Video von Hand prüfen";
    es = "la prueba de vida está marcada: revisar a mano el vídeo";
    fr = "la preuve de vie est signalée\u{a0}: examiner la vidéo à la main";
}
