//! A check of unknown name has not passed

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The result is accepted, but `screening_checks` has an entry other than `additional_face_db`, or `spot_checks` has
    /// an entry other than `applicant_selfie_face_match` that is neither `Passed` nor an object with a result of
    /// `Passed` or an `is_matched` of `true`. In `spot_checks`, entries that are `null`, `""` or empty are ignored.
    ///
    /// # Why it matters
    ///
    /// Every entry of these objects is the result of a check. A match with a list of blocked faces is the opposite of a
    /// match with a government's database, and only the name says which of the two it is.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, even if a reviewer approved the journey. A policy's `harmlessResults` can exempt
    /// entries of `spot_checks` by name.
    ///
    /// # Where it is said
    ///
    /// `screening_checks` and `spot_checks`, <https://docs.idwise.com/reference/get-journey-result> and
    /// <https://docs.idwise.com/reference/get-spot-check-result>. That future entries are results too is inferred.
    RULE = "idwise-check-unknown", Doubts, Unknown, "a check that this version does not know is not stated as passed";
    de = "eine Prüfung, die diese Version nicht kennt, ist nicht als bestanden angegeben";
    es = "una comprobación que esta versión no conoce no consta como superada";
    fr = "un contrôle que cette version ne connaît pas n’est pas indiqué comme réussi";
}
