//! The result is accepted, but the lists could not be searched

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The result is accepted, but `aml.applicability` is `Skipped`.
    ///
    /// # Why it matters
    ///
    /// The flow asks for the search, but what to search for could not be read.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, unless a reviewer approved the journey: the reviewer saw this and takes
    /// responsibility.
    ///
    /// # Where it is said
    ///
    /// `aml.applicability`, "when the personal information is not extracted properly",
    /// <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-aml-skipped", Doubts, "the result is accepted, but the lists could not be searched";
    previously = "aml-skipped";
    de = "das Ergebnis ist angenommen, aber die Listen konnten nicht durchsucht werden";
    es = "el resultado está aceptado, pero las listas no se pudieron consultar";
    fr = "le résultat est accepté, mais les listes n’ont pas pu être consultées";
}
