//! The time of completion does not fit the status

use super::super::payload::{Session, SessionStatus};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A session that has ended has no `completed_at`, or one that is `active` has one.
    ///
    /// # Why it matters
    ///
    /// Whether a session that waits for a review has one is not documented, so it is not looked at.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes it
    /// count.
    ///
    /// # Where it is said
    ///
    /// `completed_at`, <https://plaid.com/docs/api/products/identity-verification/>.
    RULE = "plaid-completion-crossed", Informs, "the time of completion does not fit the status";
    de = "die Zeit des Abschlusses passt nicht zum Status";
    es = "la hora de finalización no corresponde al estado";
    fr = "l’heure de fin ne correspond pas au statut";
}

/// Compares the two
pub fn check<'a>(session: Node<'a, Session>, judging: &mut Judging<'a>) {
    use SessionStatus::{Active, Canceled, Expired, Failed, Success};
    let (completed, status) = (session.completed_at(), session.status());
    let crossed = match status.word() {
        Some(Success | Failed | Expired | Canceled) => completed.is_absent(),
        Some(Active) => !completed.is_absent(),
        _ => false,
    };
    judging.doubt_beside(&RULE, crossed, completed, status);
}
