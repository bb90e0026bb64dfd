//! A match has a score

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A face is stated as matched and its `score` is 0 or less.
    ///
    /// # Why it matters
    ///
    /// No page gives the threshold, but higher is closer: two pictures that have nothing in common do not show one
    /// person.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review, unless a reviewer has approved: the reviewer had both pictures in view.
    ///
    /// # Where it is said
    ///
    /// `score` is 0 beside a face that does not match in the sample of
    /// <https://docs.idwise.com/reference/get-spot-check-result>; "the higher the confidence level",
    /// <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-face-score-zero", Doubts, "a face is stated as matched with a score of zero";
    previously = "face-score-zero";
    de = "ein Gesicht ist als übereinstimmend angegeben, mit einem Wert von null";
    es = "un rostro consta como coincidente con una puntuación de cero";
    fr = "un visage est indiqué comme concordant avec un score de zéro";
}
