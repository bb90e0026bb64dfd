//! An approved face has the score 0

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The session is approved, and so is a check for a living person or a comparison of faces, but its score is 0.
    ///
    /// # Why it matters
    ///
    /// No threshold is so low. The score may stand for a check that failed.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `score`, Didit's `OpenAPI` document, <https://docs.didit.me>. That 0 passes no check is inferred.
    RULE = "didit-score-zero", Doubts, "a check of the face is approved, but its score is 0";
    de = "eine Prüfung des Gesichts ist genehmigt, aber ihr Wert ist 0";
    es = "una comprobación del rostro está aprobada, pero su puntuación es 0";
    fr = "un contrôle du visage est approuvé, mais son score est 0";
}
