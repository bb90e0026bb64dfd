//! The system accepts

use crate::model::rule::effects::ACCEPT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The decision is `Complete`: the final one, or the system's where no final one is stated.
    ///
    /// # Why it matters
    ///
    /// It is IDWise's own acceptance, and it claims that every check and every rule of the flow was passed. Everything
    /// else in the body is held against that claim.
    ///
    /// # What it decides
    ///
    /// Accept, unless anything in the body speaks against it.
    ///
    /// # Where it is said
    ///
    /// `system_decision` and `final_decision`, "passed all the configured checks and rules",
    /// <https://docs.idwise.com/reference/get-journey-result>; for spot checks
    /// <https://docs.idwise.com/reference/get-spot-check-result>.
    RULE = "idwise-journey-complete", ACCEPT, "the journey passed every check and rule";
    previously = "journey-complete";
    de = "der Durchlauf hat jede Prüfung bestanden und erfüllt jede Regel";
    es = "el recorrido superó cada comprobación y cumple cada regla";
    fr = "le parcours a passé chaque contrôle et respecte chaque règle";
}
