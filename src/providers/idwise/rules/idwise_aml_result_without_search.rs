//! The result of a search that nobody made

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The result of a search of the lists accepts, and its `aml` is absent, `null` or `Disabled`.
    ///
    /// # Why it matters
    ///
    /// The search is all that such a result has. Without it nothing was checked.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review, also a reviewer's.
    ///
    /// # Where it is said
    ///
    /// `aml` is "nullable", <https://docs.idwise.com/reference/get-aml-result>.
    RULE = "idwise-aml-result-without-search", Doubts, "the result is accepted, but the lists were not searched";
    previously = "aml-result-without-search";
    de = "das Ergebnis ist angenommen, aber die Listen wurden nicht durchsucht";
    es = "el resultado está aceptado, pero no se consultaron las listas";
    fr = "le résultat est accepté, mais les listes n’ont pas été consultées";
}
