//! A verified session has a check of an unknown word

use super::super::parts::Part;
use super::super::payload::CheckResult;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a session is `verified`, and a check of its expanded report is neither `verified` nor
    /// `unverified`.
    ///
    /// # Why it matters
    ///
    /// A new word may mean anything.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// The `status` of each check, <https://docs.stripe.com/api/identity/verification_reports/object>. Stripe adds
    /// values to its lists; a policy decides by the key `unknown` too.
    RULE = "stripe-identity-check-status-unknown", Doubts, Unknown, "the session is verified, but the status of a check is not one that this version knows";
    de = "die Sitzung ist verifiziert, aber der Status einer Prüfung ist dieser Version nicht bekannt";
    es = "la sesión está verificada, pero esta versión no conoce el estado de una comprobación";
    fr = "la session est vérifiée, mais l’état d’un contrôle n’est pas connu de cette version";
}

/// Looks at the word of a check
pub fn check<'a>(part: &Part<'a>, judging: &mut Judging<'a>) {
    let unknown = matches!(part.status.word(), Some(CheckResult::Other(_)) | None);
    judging.doubt(&RULE, unknown, part.status);
}
