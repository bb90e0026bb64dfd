//! The lists could be searched

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// `aml.applicability` is `Skipped`, in a result that accepts.
    ///
    /// # Why it matters
    ///
    /// The flow asks for the search, and what to search for could not be read.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review, unless a reviewer has approved: the reviewer had it in view and answers for
    /// it.
    ///
    /// # Where it is said
    ///
    /// `aml.applicability`, "when the personal information is not extracted properly",
    /// <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-aml-skipped", Doubts, "the result is accepted and the lists could not be searched";
    previously = "aml-skipped";
    de = "das Ergebnis ist angenommen und die Listen konnten nicht durchsucht werden";
    es = "el resultado está aceptado y las listas no se pudieron consultar";
    fr = "le résultat est accepté et les listes n’ont pas pu être consultées";
}
