//! A check of unknown name has not passed

use super::super::parts::OTHERS;
use super::super::payload::Report;
use crate::model::judging::Judging;
use crate::model::results::Says;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A report has an object that this version does not know, and its `status` is not `verified`, or it says in another
    /// way that something failed.
    ///
    /// # Why it matters
    ///
    /// A report has no word for all of its checks together. Stripe adds checks, and a new one that failed speaks against
    /// the person as a known one does.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. A policy can list the object in `harmlessResults`.
    ///
    /// # Where it is said
    ///
    /// The object of each check, and its `status`, <https://docs.stripe.com/api/identity/verification_reports/object>.
    /// What an object of another name means is inferred.
    RULE = "stripe-identity-part-unknown", Doubts, Unknown, "the report has a check that this version does not know, and it has not passed";
    de = "der Bericht enthält eine Prüfung, die dieser Version nicht bekannt ist, und sie ist nicht bestanden";
    es = "el informe contiene una comprobación que esta versión no conoce, y no se ha superado";
    fr = "le rapport contient un contrôle que cette version ne connaît pas, et il n’a pas réussi";
}

/// Looks at the members of a report that no page names
pub fn check<'a>(report: Node<'a, Report>, judging: &mut Judging<'a>) {
    for (name, entry) in report.others().entries() {
        let doubted = OTHERS.says(entry) == Says::Otherwise && !judging.is_harmless(&OTHERS, name);
        judging.doubt(&RULE, doubted, entry);
    }
}
