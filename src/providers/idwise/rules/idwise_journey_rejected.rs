//! A reviewer rejected the journey

use crate::model::rule::effects::REJECT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The final or the manual decision is `Rejected`. Events that otherwise decide by themselves, such as a finished
    /// step, give way to it.
    ///
    /// # Why it matters
    ///
    /// A reviewer who rejects has seen more than the body shows. A final `Rejected` that repeats the system's decision
    /// is not a reviewer's; see `idwise-system-rejected`.
    ///
    /// # What it decides
    ///
    /// The outcome is `reject`, whatever else the body says.
    ///
    /// # Where it is said
    ///
    /// `manual_decision` and `final_decision`, <https://docs.idwise.com/reference/get-journey-result> and
    /// <https://docs.idwise.com/docs/manually-reviewed-webhook>.
    RULE = "idwise-journey-rejected", REJECT, "a reviewer rejected the journey", Overrides;
    previously = "journey-rejected";
    de = "ein Prüfer hat den Durchlauf abgelehnt";
    es = "un revisor rechazó el recorrido";
    fr = "un vérificateur a refusé le parcours";
}
