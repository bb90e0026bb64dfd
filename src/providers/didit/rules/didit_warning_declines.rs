//! A warning says that the workflow declines

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The session is approved, but a warning has the `log_type` `error`.
    ///
    /// # Why it matters
    ///
    /// A warning has this type if the workflow declines a session for its risk.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, and an issue names both places. Nothing if a person approved the session, because
    /// that person has seen the report.
    ///
    /// # Where it is said
    ///
    /// `log_type`, <https://docs.didit.me/reference/warnings>
    RULE = "didit-warning-declines", Contradicts, "the session is approved, but a warning should have declined it";
    de = "die Sitzung ist genehmigt, aber eine Warnung hätte sie ablehnen müssen";
    es = "la sesión está aprobada, pero un aviso debería haberla rechazado";
    fr = "la session est approuvée, mais un avertissement aurait dû la refuser";
}
