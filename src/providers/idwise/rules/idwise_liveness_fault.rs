//! A selfie has no fault

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// `liveness_status_code` names one of the faults that the page lists, in a result that accepts.
    ///
    /// # Why it matters
    ///
    /// The code is there only where the liveness check has failed.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review, unless a reviewer has approved: the reviewer had it in view and answers for
    /// it.
    ///
    /// # Where it is said
    ///
    /// `selfie.liveness_status_code`, "Liveness Status Codes",
    /// <https://docs.idwise.com/reference/get-spot-check-result>.
    RULE = "idwise-liveness-fault", Contradicts, "the result is accepted and names a fault of its selfie";
    previously = "liveness-fault";
    de = "das Ergebnis ist angenommen und nennt einen Mangel seines Selfies";
    es = "el resultado está aceptado y menciona un defecto de su selfi";
    fr = "le résultat est accepté et mentionne un défaut de son selfie";
}
