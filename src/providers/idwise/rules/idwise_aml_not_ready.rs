//! The result is accepted, but the lists have not been searched yet

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The result is accepted, but `aml.applicability` is `Not Ready Yet`.
    ///
    /// # Why it matters
    ///
    /// Whoever accepted the person has not seen the result of the search.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, even if a reviewer approved the journey.
    ///
    /// # Where it is said
    ///
    /// `aml.applicability`, <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-aml-not-ready", Doubts, "the result is accepted, but the lists have not been searched yet";
    previously = "aml-not-ready";
    de = "das Ergebnis ist angenommen, aber die Listen sind noch nicht durchsucht";
    es = "el resultado está aceptado, pero las listas aún no se han consultado";
    fr = "le résultat est accepté, mais les listes n’ont pas encore été consultées";
}
