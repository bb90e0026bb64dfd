//! A better score is a better match

use super::super::payload::FaceMatch;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The lowest score of a face that matches is above the highest score of a face in the same result that does not
    /// match.
    ///
    /// # Why it matters
    ///
    /// No page gives the scale or the threshold, only that higher is closer. Whatever the threshold is, two scores
    /// cannot lie on its wrong sides at once.
    ///
    /// # What it decides
    ///
    /// Nothing. It is told as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// `score`: "the higher the confidence level", <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-face-score-differs", Informs, "a face is stated as matched with a score that is not above those of faces that do not match";
    previously = "face-score-differs";
    de = "ein Gesicht ist als übereinstimmend angegeben, mit einem Wert nicht über dem von Gesichtern, die nicht übereinstimmen";
    es = "un rostro consta como coincidente con una puntuación que no supera la de rostros que no coinciden";
    fr = "un visage est indiqué comme concordant avec un score qui ne dépasse pas celui de visages non concordants";
}

/// Compares the scores of faces that were matched in the same way
pub fn check<'a>(faces: impl Iterator<Item = Node<'a, FaceMatch>>, judging: &mut Judging<'a>) {
    let (mut lowest, mut highest) = (None, None);
    for face in faces {
        let Some((matched, score)) = face.is_matched().flag().zip(face.score().to_f64()) else { continue };
        if matched && lowest.is_none_or(|(least, _)| score < least) {
            lowest = Some((score, face.score()));
        } else if !matched && highest.is_none_or(|(most, _)| score > most) {
            highest = Some((score, face.score()));
        }
    }
    let Some((least, matched)) = lowest else { return };
    if let Some((_, other)) = highest.filter(|&(most, _)| least <= most) {
        judging.say(&RULE, matched.place(), Some(other.place()));
    }
}
