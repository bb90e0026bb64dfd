//! The report is older than its session

use super::super::payload::{Report, Session};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The `created` of an expanded report is before the `created` of the session around it.
    ///
    /// # Why it matters
    ///
    /// A report is made of what is submitted to its session. An older one is from another verification.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`.
    ///
    /// # Where it is said
    ///
    /// `created`, <https://docs.stripe.com/api/identity/verification_sessions/object> and
    /// <https://docs.stripe.com/api/identity/verification_reports/object>. Their order is inferred.
    RULE = "stripe-identity-report-before-session", Contradicts, "the report inside the session was made before the session";
    de = "der Bericht in der Sitzung ist älter als die Sitzung";
    es = "el informe dentro de la sesión es anterior a la sesión";
    fr = "le rapport dans la session est antérieur à la session";
}

/// Compares the two times
pub fn check<'a>(session: Node<'a, Session>, report: Node<'a, Report>, judging: &mut Judging<'a>) {
    let (made, begun) = (report.created(), session.created());
    let before = made.decimal().zip(begun.decimal()).is_some_and(|(made, begun)| made < begun);
    judging.doubt_beside(&RULE, before, made, begun);
}
