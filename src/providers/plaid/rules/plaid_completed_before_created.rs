//! A session was completed before it was created

use super::super::payload::Session;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::date::instant;
use crate::schema::node::Node;
use crate::schema::scalar::Time;

rule! {
    /// # What it checks
    ///
    /// The `completed_at` of a session is before its `created_at`.
    ///
    /// # Why it matters
    ///
    /// The end is the day with which documents are compared. A wrong end makes an expired document look valid.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes it
    /// count.
    ///
    /// # Where it is said
    ///
    /// `created_at` and `completed_at`, <https://plaid.com/docs/api/products/identity-verification/>.
    RULE = "plaid-completed-before-created", Informs, "the session was completed before it was created";
    de = "die Sitzung wurde vor ihrem Beginn abgeschlossen";
    es = "la sesión terminó antes de crearse";
    fr = "la session s’est terminée avant d’être créée";
}

/// Compares the two times
pub fn check<'a>(session: Node<'a, Session>, judging: &mut Judging<'a>) {
    let moment = |time: Node<'a, Time>| instant(time.written()?);
    let (created, completed) = (session.created_at(), session.completed_at());
    let crossed = moment(created).zip(moment(completed)).is_some_and(|(created, completed)| completed < created);
    judging.doubt_beside(&RULE, crossed, completed, created);
}
