//! A verified session names an error

use super::super::attempt::said;
use super::super::payload::{Failure, SessionStatus};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The `status` of a session is `verified`, and `last_error` has a `code` or a `reason`.
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
    RULE = "stripe-identity-error-beside-verified", Contradicts, "the session is verified, but it states a last error";
    de = "die Sitzung ist verifiziert, nennt aber einen letzten Fehler";
    es = "la sesión está verificada, pero indica un último error";
    fr = "la session est vérifiée, mais elle indique une dernière erreur";
}

/// Looks for an error
pub fn check<'a>(error: Node<'a, Failure>, status: Node<'a, SessionStatus>, judging: &mut Judging<'a>) {
    if let Some(place) = said(error) {
        judging.say(&RULE, place, Some(status.place()));
    }
}
