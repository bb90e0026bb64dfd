//! A face match says what came of it

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A face match without `is_matched`, or a spot check or one of the `screening_checks` without a face match, in a
    /// result that accepts.
    ///
    /// # Why it matters
    ///
    /// A score alone says nothing, as no page gives its scale or its threshold. A government's database that was asked
    /// and shows no face has confirmed nobody.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review, unless a reviewer has approved: the reviewer had it in view and answers for
    /// it.
    ///
    /// # Where it is said
    ///
    /// `is_matched` is "not nullable", <https://docs.idwise.com/reference/get-spot-check-result>; `screening_checks`,
    /// <https://docs.idwise.com/reference/get-journey-result>, where no page says when `face_match_results` is empty.
    RULE = "idwise-face-match-unstated", Doubts, "the result is accepted and does not say whether the faces match";
    previously = "face-match-unstated";
    de = "das Ergebnis ist angenommen und sagt nicht, ob die Gesichter übereinstimmen";
    es = "el resultado está aceptado y no dice si los rostros coinciden";
    fr = "le résultat est accepté et ne dit pas si les visages concordent";
}
