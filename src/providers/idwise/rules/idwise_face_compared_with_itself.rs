//! A face matches, but it was compared with itself

use super::super::payload::{FaceImage, FaceMatch};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Text;

rule! {
    /// # What it checks
    ///
    /// `is_matched` is `true`, but two of the `images` that were compared have the same `image_path`, or there are at
    /// least two images and all of them have the same `image_source`.
    ///
    /// # Why it matters
    ///
    /// Every picture matches itself, and one selfie matches the next. Such a match says nothing about the document or
    /// the onboarding that the face should be compared with.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, even if a reviewer approved the journey: the reviewer was told
    /// that the faces match.
    ///
    /// # Where it is said
    ///
    /// `images` are those "that are used in face matching", <https://docs.idwise.com/reference/get-spot-check-result>
    /// and <https://docs.idwise.com/reference/get-journey-result>. That there must be two different ones is inferred.
    RULE = "idwise-face-compared-with-itself", Contradicts, "a face is stated as matched, but its pictures are the same or come from one source";
    previously = "face-compared-with-itself";
    de = "ein Gesicht ist als übereinstimmend angegeben, aber seine Bilder sind dieselben oder aus einer Quelle";
    es = "un rostro consta como coincidente, pero sus imágenes son la misma o del mismo origen";
    fr = "un visage est indiqué comme concordant, mais ses images sont identiques ou ont une seule origine";
}

/// How many earlier pictures each one is compared with; the page has two, but the sender controls the count
const MOST_PICTURES: usize = 8;

/// Compares every picture of a match with the earlier ones
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
    // An empty text is not a path, and is equal to no other.
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
