//! Liveness is stated

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A result that accepts has a selfie whose `is_live` is absent or `null`.
    ///
    /// # Why it matters
    ///
    /// The page allows `null`; nothing accepts by absence.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review, unless a reviewer has approved: the reviewer had it in view and answers for
    /// it.
    ///
    /// # Where it is said
    ///
    /// `selfie.is_live` is "nullable", <https://docs.idwise.com/reference/get-spot-check-result>.
    RULE = "idwise-liveness-unstated", Doubts, "the result is accepted and does not say whether its selfie shows a living person";
    previously = "liveness-unstated";
    de = "das Ergebnis ist angenommen und sagt nicht, ob sein Selfie eine lebende Person zeigt";
    es = "el resultado está aceptado y no dice si su selfi muestra a una persona viva";
    fr = "le résultat est accepté et ne dit pas si son selfie montre une personne vivante";
}
