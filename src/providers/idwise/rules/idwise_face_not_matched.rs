//! Faces match

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// `is_matched` is `false` in a result that accepts: of a document's picture and the selfie, of a government's
    /// picture and the selfie, or of a spot check's selfie and the onboarding's.
    ///
    /// # Why it matters
    ///
    /// The document may be real and somebody else's.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review, unless a reviewer has approved: the reviewer had it in view and answers for
    /// it.
    ///
    /// # Where it is said
    ///
    /// `is_matched`, "the conclusive face matching decision",
    /// <https://docs.idwise.com/reference/get-spot-check-result>; `face_match_result` and `screening_checks`,
    /// <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-face-not-matched", Contradicts, "the result is accepted and two faces in it do not match";
    previously = "face-not-matched";
    de = "das Ergebnis ist angenommen und zwei Gesichter darin stimmen nicht überein";
    es = "el resultado está aceptado y dos rostros que contiene no coinciden";
    fr = "le résultat est accepté et deux visages qu’il contient ne concordent pas";
}
