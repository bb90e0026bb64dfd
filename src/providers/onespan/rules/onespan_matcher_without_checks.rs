//! A matcher has checks to show

use super::super::payload::MatcherCheck;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A matcher that counts in the last attempt and is `Match` has at least one check.
    ///
    /// # Why it matters
    ///
    /// The checks are what it was made of. Without them nothing shows that anything was compared.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// `checks` of the matcher, <https://docs.onespan.com/docs/detailed-verification-report>: every matcher of the page
    /// has one.
    RULE = "onespan-matcher-without-checks", Doubts, "a matcher that counts matches and has no checks to show for it";
    previously = "matcher-without-checks";
    de = "ein Abgleich, der zählt, stimmt überein und hat keine Prüfungen, die es belegen";
    es = "un comparador que cuenta coincide y no tiene ninguna comprobación que lo respalde";
    fr = "un comparateur qui compte concorde et n’a aucun contrôle pour l’appuyer";
}

/// Looks whether there are any
pub fn check<'a>(checks: Node<'a, Vec<MatcherCheck>>, judging: &mut Judging<'a>) {
    judging.doubt(&RULE, checks.is_empty(), checks);
}
