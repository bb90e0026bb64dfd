//! A face that matches has a lower score than one that does not

use super::super::payload::FaceMatch;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The lowest score of a face that matches is not above the highest score of a face that does not match, in the
    /// same result.
    ///
    /// # Why it matters
    ///
    /// No page gives the scale or the threshold, only that a higher score is a closer match. Whatever the threshold is,
    /// the two scores cannot both be on the wrong side of it.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes it
    /// count.
    ///
    /// # Where it is said
    ///
    /// `score`: "the higher the confidence level", <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-face-score-differs", Informs, "a face matches, but its score is not above the score of a face that does not match";
    previously = "face-score-differs";
    de = "ein Gesicht stimmt überein, aber sein Wert liegt nicht über dem eines Gesichts, das nicht übereinstimmt";
    es = "un rostro coincide, pero su puntuación no supera la de otro que no coincide";
    fr = "un visage concorde, mais son score ne dépasse pas celui d’un visage qui ne concorde pas";
}

/// Compares the scores of faces that were compared in the same way
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
