//! The compared picture is not the one in the result

use super::super::payload::{Applicant, FaceMatch, ImageSource, Selfie};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Text;

rule! {
    /// # What it checks
    ///
    /// A picture that a face match calls `Selfie` has another `image_path` than the selfie, or a picture that it calls
    /// `Applicant` has another path than the applicant's `profile_image_path`.
    ///
    /// # Why it matters
    ///
    /// A match of other pictures says nothing about these pictures.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes it
    /// count.
    ///
    /// # Where it is said
    ///
    /// `image_source` and `image_path`, <https://docs.idwise.com/reference/get-spot-check-result>. That the paths are
    /// the same is inferred; in the page's samples of a journey they differ,
    /// <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-picture-differs", Informs, "the face that was compared is not the one in the result";
    previously = "picture-differs";
    de = "das Gesicht, das verglichen wurde, ist nicht das des Ergebnisses";
    es = "el rostro que se comparó no es el del resultado";
    fr = "le visage qui a été comparé n’est pas celui du résultat";
}

/// Compares the pictures of a match with those of the selfie and the applicant
pub fn check<'a>(
    face: Node<'a, FaceMatch>,
    selfie: Node<'a, Selfie>,
    applicant: Node<'a, Applicant>,
    judging: &mut Judging<'a>,
) {
    for image in face.images().items() {
        let own = match image.image_source().word() {
            Some(ImageSource::Selfie) => selfie.image_path(),
            Some(ImageSource::Applicant) => applicant.profile_image_path(),
            _ => continue,
        };
        let path = image.image_path();
        let is_there = |path: Node<'a, Text>| !path.written().is_none_or(str::is_empty);
        if is_there(own) && is_there(path) && path.written() != own.written() {
            judging.say(&RULE, path.place(), Some(own.place()));
        }
    }
}
