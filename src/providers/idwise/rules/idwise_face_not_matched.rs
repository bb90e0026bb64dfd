//! The result is accepted, but two faces do not match

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The result is accepted, but an `is_matched` is `false`. The faces are those of a document's picture and the
    /// selfie, of a government's picture and the selfie, or of a spot check's selfie and the onboarding's.
    ///
    /// # Why it matters
    ///
    /// The document may be genuine but belong to somebody else.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, unless a reviewer approved the journey: the reviewer saw this and takes
    /// responsibility.
    ///
    /// # Where it is said
    ///
    /// `is_matched`, "the conclusive face matching decision",
    /// <https://docs.idwise.com/reference/get-spot-check-result>. `face_match_result` and `screening_checks`,
    /// <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-face-not-matched", Contradicts, "the result is accepted, but two faces in it do not match";
    previously = "face-not-matched";
    de = "das Ergebnis ist angenommen, aber zwei Gesichter darin stimmen nicht überein";
    es = "el resultado está aceptado, pero dos rostros que contiene no coinciden";
    fr = "le résultat est accepté, mais deux visages qu’il contient ne concordent pas";
}
