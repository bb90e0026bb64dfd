//! The lists were searched

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// `aml.applicability` is `Not Ready Yet`, in a result that accepts.
    ///
    /// # Why it matters
    ///
    /// Whoever has accepted has not seen what comes.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review, also a reviewer's.
    ///
    /// # Where it is said
    ///
    /// `aml.applicability`, <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-aml-not-ready", Doubts, "the result is accepted and the lists are still to be searched";
    previously = "aml-not-ready";
    de = "das Ergebnis ist angenommen und die Listen sind noch zu durchsuchen";
    es = "el resultado está aceptado y las listas aún están por consultar";
    fr = "le résultat est accepté et les listes sont encore à consulter";
}
