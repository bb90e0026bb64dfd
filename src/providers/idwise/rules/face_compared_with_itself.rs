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
    /// `is_matched` is `true` and the first of the `images` that were compared has the `image_path` of another.
    ///
    /// # Why it matters
    ///
    /// Every picture matches itself. Such a match says nothing of the person.
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
    RULE = "face-compared-with-itself", Contradicts, "a face is stated as matched and both of its pictures are one and the same";
}

/// Compares the first picture of a match with the others
pub fn check<'a>(face: Node<'a, FaceMatch>, judging: &mut Judging<'a>) {
    if face.is_matched().flag() != Some(true) {
        return;
    }
    // One that is empty is no path, and none is another's.
    let is_there = |path: &Node<'a, Text>| !path.written().is_none_or(str::is_empty);
    let path = |image: Node<'a, FaceImage>| Some(image.image_path()).filter(is_there);
    let mut pictures = face.images().items().filter_map(path);
    let Some(first) = pictures.next() else { return };
    if let Some(same) = pictures.find(|other| other.written() == first.written()) {
        judging.say(&RULE, same.place(), Some(first.place()));
    }
}
