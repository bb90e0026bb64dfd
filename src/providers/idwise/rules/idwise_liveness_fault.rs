//! The result is accepted, but it names a fault of the selfie

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The result is accepted, but `liveness_status_code` is one of the faults that the page lists.
    ///
    /// # Why it matters
    ///
    /// The code is present only if the liveness check has failed.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, unless a reviewer approved the journey: the reviewer saw this and takes
    /// responsibility.
    ///
    /// # Where it is said
    ///
    /// `selfie.liveness_status_code`, "Liveness Status Codes",
    /// <https://docs.idwise.com/reference/get-spot-check-result>.
    RULE = "idwise-liveness-fault", Contradicts, "the result is accepted, but it names a fault of its selfie";
    previously = "liveness-fault";
    de = "das Ergebnis ist angenommen, nennt aber einen Mangel seines Selfies";
    es = "el resultado está aceptado, pero menciona un defecto de su selfi";
    fr = "le résultat est accepté, mais il mentionne un défaut de son selfie";
}
