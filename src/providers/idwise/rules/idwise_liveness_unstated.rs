//! The result is accepted, but it does not say whether the selfie is live

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The result is accepted and has a selfie, but `is_live` is missing, or it is `null` and the `status` of the selfie
    /// is not `Complete`.
    ///
    /// # Why it matters
    ///
    /// A missing value must never accept. The page allows `null`, because the status reflects it.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, unless a reviewer approved the journey: the reviewer saw this and takes
    /// responsibility.
    ///
    /// # Where it is said
    ///
    /// `selfie.is_live` is "nullable", <https://docs.idwise.com/reference/get-spot-check-result>.
    RULE = "idwise-liveness-unstated", Doubts, "the result is accepted, but it does not say whether its selfie shows a living person";
    previously = "liveness-unstated";
    de = "das Ergebnis ist angenommen, sagt aber nicht, ob sein Selfie eine lebende Person zeigt";
    es = "el resultado está aceptado, pero no dice si su selfi muestra a una persona viva";
    fr = "le résultat est accepté, mais il ne dit pas si son selfie montre une personne vivante";
}
