//! The report belongs to another session

use super::super::payload::{Report, Session};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The `verification_session` of an expanded report is there and is not the `id` of the session around it.
    ///
    /// # Why it matters
    ///
    /// The report is about another verification, possibly of another person.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`.
    ///
    /// # Where it is said
    ///
    /// `verification_session`, <https://docs.stripe.com/api/identity/verification_reports/object>.
    RULE = "stripe-identity-report-of-another-session", Contradicts, "the report inside the session names another session";
    de = "der Bericht in der Sitzung nennt eine andere Sitzung";
    es = "el informe dentro de la sesión nombra otra sesión";
    fr = "le rapport dans la session nomme une autre session";
}

/// Compares the two ids
pub fn check<'a>(session: Node<'a, Session>, report: Node<'a, Report>, judging: &mut Judging<'a>) {
    let named = report.verification_session();
    let differs = !named.is_absent() && named.written() != session.id().written();
    judging.doubt_beside(&RULE, differs, named, session.id());
}
