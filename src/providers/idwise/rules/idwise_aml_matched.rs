//! The result is accepted, but somebody on the lists could be the person

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The result is accepted, but `aml.matches` is not empty.
    ///
    /// # Why it matters
    ///
    /// Most matches are other people with the same name. Somebody must look at them to tell them apart.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, unless a reviewer approved the journey: the reviewer saw this and takes
    /// responsibility.
    ///
    /// # Where it is said
    ///
    /// `aml.matches`, <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-aml-matched", Doubts, "the result is accepted, but somebody on the lists could be the person";
    previously = "aml-matched";
    de = "das Ergebnis ist angenommen, aber jemand auf den Listen könnte die Person sein";
    es = "el resultado está aceptado, pero alguien que figura en las listas podría ser la persona";
    fr = "le résultat est accepté, mais quelqu’un qui figure sur les listes pourrait être la personne";
}
