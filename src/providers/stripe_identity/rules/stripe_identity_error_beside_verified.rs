//! A verified session names an error

use super::super::payload::{Failure, SessionStatus};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The `status` of a session is `verified`, and `last_error` has a `code`.
    ///
    /// # Why it matters
    ///
    /// The error is that of the last attempt, and the last attempt of a verified session has none.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `last_error`, "null" unless the last attempt failed,
    /// <https://docs.stripe.com/api/identity/verification_sessions/object>.
    RULE = "stripe-identity-error-beside-verified", Contradicts, "the session is verified, but its last error has a code";
    de = "die Sitzung ist verifiziert, aber ihr letzter Fehler hat einen Code";
    es = "la sesión está verificada, pero su último error tiene un código";
    fr = "la session est vérifiée, mais sa dernière erreur a un code";
}

/// Looks for a code
pub fn check<'a>(error: Node<'a, Failure>, status: Node<'a, SessionStatus>, judging: &mut Judging<'a>) {
    judging.doubt_beside(&RULE, !error.code().is_absent(), error.code(), status);
}
