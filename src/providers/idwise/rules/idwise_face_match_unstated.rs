//! The result is accepted, but it does not say whether the faces match

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The result is accepted, but a face match has no `is_matched`, or a spot check or one of the `screening_checks`
    /// has no face match.
    ///
    /// # Why it matters
    ///
    /// A score alone says nothing, because no page gives its scale or its threshold. If a government's database was
    /// queried but no face is shown, nobody was confirmed.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, unless a reviewer approved the journey: the reviewer saw this and takes
    /// responsibility.
    ///
    /// # Where it is said
    ///
    /// `is_matched` is "not nullable", <https://docs.idwise.com/reference/get-spot-check-result>. `screening_checks`,
    /// <https://docs.idwise.com/reference/get-journey-result>; no page says when `face_match_results` is empty.
    RULE = "idwise-face-match-unstated", Doubts, "the result is accepted, but it does not say whether the faces match";
    previously = "face-match-unstated";
    de = "das Ergebnis ist angenommen, sagt aber nicht, ob die Gesichter übereinstimmen";
    es = "el resultado está aceptado, pero no dice si los rostros coinciden";
    fr = "le résultat est accepté, mais il ne dit pas si les visages concordent";
}
