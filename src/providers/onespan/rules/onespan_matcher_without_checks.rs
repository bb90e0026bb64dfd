//! A matcher matched, but has no checks

use super::super::payload::MatcherCheck;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A decisive matcher in the last attempt is `Match`, but has no checks. A matcher is decisive unless its
    /// `behaviors` are exactly `ExecuteOnly`.
    ///
    /// # Why it matters
    ///
    /// A matcher is the sum of its checks. Without them, nothing shows that anything was compared.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `checks` of the matcher, <https://docs.onespan.com/docs/detailed-verification-report>. Every matcher on the page
    /// has one.
    RULE = "onespan-matcher-without-checks", Doubts, "a decisive matcher matched but lists no checks";
    previously = "matcher-without-checks";
    de = "ein entscheidender Abgleich stimmt überein, nennt aber keine Prüfungen";
    es = "un comparador decisivo coincide, pero no indica ninguna comprobación";
    fr = "un comparateur décisif concorde, mais n’indique aucun contrôle";
}

/// Checks that there is at least one
pub fn check<'a>(checks: Node<'a, Vec<MatcherCheck>>, judging: &mut Judging<'a>) {
    judging.doubt(&RULE, checks.is_empty(), checks);
}
