//! The result is accepted, but nothing was checked

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The result is accepted, but it contains no selfie, no comparison of faces and no document with an extracted
    /// field, a validation or a face.
    ///
    /// # Why it matters
    ///
    /// Each of these may be `null`, so a body can accept without showing anything. If a rule passed in such a body, it
    /// was applied to nothing.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, even if a reviewer approved the journey.
    ///
    /// # Where it is said
    ///
    /// `documents`, `selfie` and `rule_results` are "nullable", <https://docs.idwise.com/reference/get-journey-result>
    /// and <https://docs.idwise.com/reference/get-spot-check-result>.
    RULE = "idwise-no-checks", Doubts, "the result is accepted, but it contains nothing that was checked";
    previously = "no-checks";
    de = "das Ergebnis ist angenommen, enthält aber nichts, was geprüft wurde";
    es = "el resultado está aceptado, pero no contiene nada que se haya comprobado";
    fr = "le résultat est accepté, mais il ne contient rien de ce qui a été contrôlé";
}
