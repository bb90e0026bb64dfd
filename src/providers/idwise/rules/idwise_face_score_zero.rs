//! A face matches, but its score is 0

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The result is accepted and the `is_matched` of a face match is `true`, but its `score` is 0 or less.
    ///
    /// # Why it matters
    ///
    /// No page gives the threshold, but a higher score is a closer match. Two pictures that have nothing in common do
    /// not show one person.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, unless a reviewer approved the journey: the reviewer saw both pictures.
    ///
    /// # Where it is said
    ///
    /// In the sample of <https://docs.idwise.com/reference/get-spot-check-result>, `score` is 0 for a face that does
    /// not match. "The higher the confidence level", <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-face-score-zero", Doubts, "a face is stated as matched, but its score is zero";
    previously = "face-score-zero";
    de = "ein Gesicht ist als übereinstimmend angegeben, aber sein Wert ist null";
    es = "un rostro consta como coincidente, pero su puntuación es cero";
    fr = "un visage est indiqué comme concordant, mais son score est de zéro";
}
