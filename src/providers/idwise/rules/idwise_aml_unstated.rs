//! A search says whether it was made

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// `aml` is there without `applicability`, in a result that accepts.
    ///
    /// # Why it matters
    ///
    /// Nothing accepts by absence. A flow without the search has `aml` as `null`, which says so.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review, unless a reviewer has approved: the reviewer had it in view and answers for
    /// it.
    ///
    /// # Where it is said
    ///
    /// `aml.applicability` is "not nullable", <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-aml-unstated", Doubts, "the result is accepted and does not say whether the lists were searched";
    previously = "aml-unstated";
    de = "das Ergebnis ist angenommen und sagt nicht, ob die Listen durchsucht wurden";
    es = "el resultado está aceptado y no dice si se consultaron las listas";
    fr = "le résultat est accepté et ne dit pas si les listes ont été consultées";
}
