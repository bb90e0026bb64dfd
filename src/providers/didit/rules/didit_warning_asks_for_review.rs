//! A warning asks for a review

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The session is approved, but a warning has the `log_type` `warning`, or none.
    ///
    /// # Why it matters
    ///
    /// A warning has this type if the workflow sends a session with its risk to a person.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. Nothing if a person approved the session, because that person has seen the report.
    ///
    /// # Where it is said
    ///
    /// `log_type`, <https://docs.didit.me/reference/warnings>
    RULE = "didit-warning-asks-for-review", Doubts, Flagged, "the session is approved, but a warning asks for a review";
    de = "die Sitzung ist genehmigt, aber eine Warnung verlangt eine Prüfung";
    es = "la sesión está aprobada, pero un aviso pide una revisión";
    fr = "la session est approuvée, mais un avertissement demande une révision";
}
