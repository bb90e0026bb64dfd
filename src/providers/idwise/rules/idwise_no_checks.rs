//! An acceptance of nothing

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A result that accepts has no selfie, no face that was compared and no document with a field that was read, a
    /// validation or a face.
    ///
    /// # Why it matters
    ///
    /// Each of them may be `null`, so a body can accept and show nothing at all. A rule that passed was then applied to
    /// nothing.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review, also a reviewer's.
    ///
    /// # Where it is said
    ///
    /// `documents`, `selfie` and `rule_results` are "nullable", <https://docs.idwise.com/reference/get-journey-result>
    /// and <https://docs.idwise.com/reference/get-spot-check-result>.
    RULE = "idwise-no-checks", Doubts, "the result is accepted and nothing that was checked is in it";
    previously = "no-checks";
    de = "das Ergebnis ist angenommen und enthält nichts, was geprüft wurde";
    es = "el resultado está aceptado y no contiene nada que se haya comprobado";
    fr = "le résultat est accepté et ne contient rien de ce qui a été contrôlé";
}
