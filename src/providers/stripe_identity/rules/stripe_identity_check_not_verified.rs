//! A verified session has a check that failed

use super::super::parts::Part;
use super::super::payload::{CheckResult, SessionStatus};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The `status` of a session is `verified`, and a check of its expanded report is `unverified`.
    ///
    /// # Why it matters
    ///
    /// A session is verified if all of its checks are. One that is not speaks against the word.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `last_verification_report`, <https://docs.stripe.com/api/identity/verification_sessions/object>, and the
    /// `status` of each check, <https://docs.stripe.com/api/identity/verification_reports/object>.
    RULE = "stripe-identity-check-not-verified", Contradicts, "the session is verified, but a check of its report is not";
    de = "die Sitzung ist verifiziert, eine Prüfung ihres Berichts aber nicht";
    es = "la sesión está verificada, pero una comprobación de su informe no";
    fr = "la session est vérifiée, mais un contrôle de son rapport ne l’est pas";
}

/// Compares a check with the status of the session
pub fn check<'a>(part: &Part<'a>, status: Node<'a, SessionStatus>, judging: &mut Judging<'a>) {
    let failed = part.status.word() == Some(CheckResult::Unverified);
    judging.doubt_beside(&RULE, failed, part.status, status);
}
