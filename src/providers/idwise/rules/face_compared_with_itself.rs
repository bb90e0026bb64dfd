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
    /// `is_matched` is `true` and two of the `images` that were compared have one `image_path`.
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

/// Pictures that each is compared with; the page has two, and a body chooses how many there are
const MOST_PICTURES: usize = 8;

/// Compares every picture of a match with those before it
pub fn check<'a>(face: Node<'a, FaceMatch>, judging: &mut Judging<'a>) {
    if face.is_matched().flag() != Some(true) {
        return;
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
