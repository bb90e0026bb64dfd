//! The system accepted the journey

use crate::model::rule::effects::ACCEPT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The decision is `Complete`: the final decision or, if there is neither a final nor a manual decision, the
    /// system's.
    ///
    /// # Why it matters
    ///
    /// This is IDWise's own acceptance. It says that every check and every rule of the flow was passed. idverdict
    /// compares the rest of the body with this statement.
    ///
    /// # What it decides
    ///
    /// The outcome is `accept`, unless anything in the body speaks against it.
    ///
    /// # Where it is said
    ///
    /// `system_decision` and `final_decision`, "passed all the configured checks and rules",
    /// <https://docs.idwise.com/reference/get-journey-result>. For spot checks:
    /// <https://docs.idwise.com/reference/get-spot-check-result>.
    RULE = "idwise-journey-complete", ACCEPT, "the journey passed every check and rule";
    previously = "journey-complete";
    de = "der Durchlauf hat jede Prüfung bestanden und erfüllt jede Regel";
    es = "el recorrido superó cada comprobación y cumple cada regla";
    fr = "le parcours a passé chaque contrôle et respecte chaque règle";
}
