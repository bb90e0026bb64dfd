//! The system rejected the journey

use crate::model::rule::effects::REJECT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The system's decision is `Rejected`, and there is no manual decision. Events that otherwise decide by
    /// themselves, such as a finished step, give way to it.
    ///
    /// # Why it matters
    ///
    /// The flow's own rules refused the person. As with `Refer`, a reviewer can overrule them: if there is a manual
    /// decision, it decides instead.
    ///
    /// # What it decides
    ///
    /// The outcome is `reject`, whatever else the body says. In a history, a reviewer's decision replaces it.
    ///
    /// # Where it is said
    ///
    /// Inferred: the table of `system_decision`, <https://docs.idwise.com/reference/get-journey-result>, ends with
    /// `Refer`. The webhook of a finished journey contains only the system's decision and is meant for "blocking a
    /// rejected applicant", <https://docs.idwise.com/docs/finished-journey-webhook>.
    RULE = "idwise-system-rejected", REJECT, "the system rejected the journey, and no reviewer has decided otherwise";
    previously = "system-rejected";
    de = "das System hat den Durchlauf abgelehnt, und kein Prüfer hat anders entschieden";
    es = "el sistema rechazó el recorrido y ningún revisor decidió otra cosa";
    fr = "le système a refusé le parcours et aucun vérificateur n’en a décidé autrement";
}
