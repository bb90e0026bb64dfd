//! The result of a search is accepted, but there was no search

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The result of a search of the lists is accepted, but its `aml` is missing or `null`, or `aml.applicability` is
    /// `Disabled`.
    ///
    /// # Why it matters
    ///
    /// Such a result consists only of the search. Without the search, nothing was checked.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, even if a reviewer approved the result.
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
