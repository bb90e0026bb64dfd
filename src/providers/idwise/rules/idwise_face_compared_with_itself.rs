//! A face is compared with another picture

use super::super::payload::{FaceImage, FaceMatch};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Text;

rule! {
    /// # What it checks
    ///
    /// `is_matched` is `true` and two of the `images` that were compared have one `image_path`, or all of them, two at
    /// least, have one `image_source`.
    ///
    /// # Why it matters
    ///
    /// Every picture matches itself, and one selfie matches the next. Such a match says nothing of the document or of the
    /// onboarding that the face is to be compared with.
    ///
    /// # What it decides
    ///
    /// A word that accepts, waits or asks for another try goes to review. A reviewer's approval does too, for the
    /// reviewer was told that the faces match.
    ///
    /// # Where it is said
    ///
    /// `images` are those "that are used in face matching", <https://docs.idwise.com/reference/get-spot-check-result>
    /// and <https://docs.idwise.com/reference/get-journey-result>; that they have to be two is inferred.
    RULE = "idwise-face-compared-with-itself", Contradicts, "a face is stated as matched and its pictures are one and the same or of one source";
    previously = "face-compared-with-itself";
    de = "ein Gesicht ist als übereinstimmend angegeben, und seine Bilder sind ein und dasselbe oder aus einer Quelle";
    es = "un rostro consta como coincidente y sus imágenes son la misma o del mismo origen";
    fr = "un visage est indiqué comme concordant et ses images n’en font qu’une ou ont une seule origine";
}

/// Pictures that each is compared with; the page has two, and a body chooses how many there are
const MOST_PICTURES: usize = 8;

/// Compares every picture of a match with those before it
pub fn check<'a>(face: Node<'a, FaceMatch>, judging: &mut Judging<'a>) {
    if face.is_matched().flag() != Some(true) {
        return;
    }
    let mut sources = face.images().items().map(Node::<FaceImage>::image_source);
    if let Some(first) = sources.next()
        && let Some(word) = first.word()
        && let Some(second) = sources.next()
        && second.word().as_ref() == Some(&word)
        && sources.all(|other| other.word().as_ref() == Some(&word))
    {
        judging.say(&RULE, second.place(), Some(first.place()));
    }
    // One that is empty is no path, and none is another's.
    let is_there = |path: &Node<'a, Text>| !path.written().is_none_or(str::is_empty);
    let path = |image: Node<'a, FaceImage>| Some(image.image_path()).filter(is_there);
    let pictures = || face.images().items().filter_map(path);
    for (place, picture) in pictures().enumerate().skip(1) {
        let mut earlier = pictures().take(place.min(MOST_PICTURES));
        if let Some(same) = earlier.find(|earlier| earlier.written() == picture.written()) {
            return judging.say(&RULE, picture.place(), Some(same.place()));
        }
    }
}
