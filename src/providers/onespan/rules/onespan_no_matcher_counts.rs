//! No matcher decides the attempt

use super::super::matchers::counting;
use super::super::payload::Stage;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The report passed, but in its last attempt the `behaviors` of every matcher are exactly `ExecuteOnly`, or there
    /// is no matcher.
    ///
    /// # Why it matters
    ///
    /// An attempt passes if no decisive matcher fails. Without a decisive matcher, everybody passes.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `behaviors` of each matcher, <https://docs.onespan.com/docs/detailed-verification-report>, and `execute_only`
    /// among the settings of matchers,
    /// <https://community.onespan.com/forum/rapid-proof-concepttechnical-evaluation-idv-launcher-description-predefined-matcher-settings>.
    RULE = "onespan-no-matcher-counts", Doubts, "the report passed, but its last attempt has no decisive matcher";
    previously = "no-matcher-counts";
    de = "der Bericht ist positiv, aber sein letzter Versuch hat keinen entscheidenden Abgleich";
    es = "el informe es positivo, pero su último intento no tiene ningún comparador decisivo";
    fr = "le rapport est positif, mais son dernier essai n’a aucun comparateur décisif";
}

/// Looks for a decisive matcher
pub fn check<'a>(attempt: Node<'a, Stage>, judging: &mut Judging<'a>) {
    judging.doubt(&RULE, counting(attempt).next().is_none(), attempt.details().matchers());
}
