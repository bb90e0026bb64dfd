//! The system rejects

use crate::model::rule::effects::REJECT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The system's decision is `Rejected` and no manual decision is stated. Events that decide by themselves, such as a
    /// finished step, give way to it.
    ///
    /// # Why it matters
    ///
    /// The flow's own rules refused the person. A reviewer can overrule them, as with `Refer`: a manual decision decides
    /// instead.
    ///
    /// # What it decides
    ///
    /// Reject, whatever else the body says. In a history a reviewer's decision takes its place.
    ///
    /// # Where it is said
    ///
    /// Inferred: the table of `system_decision`, <https://docs.idwise.com/reference/get-journey-result>, ends with
    /// `Refer`. The webhook of a finished journey carries the system's decision alone and is to be used for "blocking a
    /// rejected applicant", <https://docs.idwise.com/docs/finished-journey-webhook>.
    RULE = "idwise-system-rejected", REJECT, "the system rejected the journey and no reviewer has decided otherwise";
    previously = "system-rejected";
    de = "das System hat den Durchlauf abgelehnt, und kein Prüfer hat anders entschieden";
    es = "el sistema rechazó el recorrido y ningún revisor decidió otra cosa";
    fr = "le système a refusé le parcours et aucun vérificateur n’en a décidé autrement";
}
