//! Nobody on the lists could be the person

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// `aml.matches` has somebody in it, in a result that accepts.
    ///
    /// # Why it matters
    ///
    /// Most of them are somebody else of the same name; to tell them apart is a person's work.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review, unless a reviewer has approved: the reviewer had it in view and answers for
    /// it.
    ///
    /// # Where it is said
    ///
    /// `aml.matches`, <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-aml-matched", Doubts, "the result is accepted and somebody on the lists could be the person";
    previously = "aml-matched";
    de = "das Ergebnis ist angenommen und jemand auf den Listen könnte die Person sein";
    es = "el resultado está aceptado y alguien que figura en las listas podría ser la persona";
    fr = "le résultat est accepté et quelqu’un qui figure sur les listes pourrait être la personne";
}
