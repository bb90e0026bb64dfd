//! A word that no page prints

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A check has no status, or its status or its result is none that this version knows.
    ///
    /// # Why it matters
    ///
    /// A new word may mean anything.
    ///
    /// # What it decides
    ///
    /// `review`.
    ///
    /// # Where it is said
    ///
    /// `status` and `result` of a check, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-check-unknown", REVIEW, Unknown, "the status or the result of the check is missing or not one that this version knows", Overrides;
    de = "der Status oder das Ergebnis der Prüfung fehlt oder ist dieser Version nicht bekannt";
    es = "falta el estado o el resultado de la comprobación o esta versión no lo conoce";
    fr = "l’état ou le résultat du contrôle manque ou n’est pas connu de cette version";
}
