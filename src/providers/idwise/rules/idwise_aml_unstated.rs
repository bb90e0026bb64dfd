//! The result is accepted, but it does not say whether the lists were searched

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The result is accepted and has `aml`, but `aml.applicability` is missing.
    ///
    /// # Why it matters
    ///
    /// A missing value must never accept. A flow without the search says so with `aml` as `null`.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, unless a reviewer approved the journey: the reviewer saw this and takes
    /// responsibility.
    ///
    /// # Where it is said
    ///
    /// `aml.applicability` is "not nullable", <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-aml-unstated", Doubts, "the result is accepted, but it does not say whether the lists were searched";
    previously = "aml-unstated";
    de = "das Ergebnis ist angenommen, sagt aber nicht, ob die Listen durchsucht wurden";
    es = "el resultado está aceptado, pero no dice si se consultaron las listas";
    fr = "le résultat est accepté, mais il ne dit pas si les listes ont été consultées";
}
