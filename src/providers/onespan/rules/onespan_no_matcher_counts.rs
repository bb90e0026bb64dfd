//! Something decided the attempt

use super::super::matchers::counting;
use super::super::payload::Stage;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The last attempt of a passed report has a matcher whose `behaviors` are not exactly `ExecuteOnly`.
    ///
    /// # Why it matters
    ///
    /// An attempt passes when nothing that counts fails. With nothing that counts, everybody passes.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// `behaviors` of each matcher, <https://docs.onespan.com/docs/detailed-verification-report>; `execute_only` among
    /// the matchers' settings,
    /// <https://community.onespan.com/forum/rapid-proof-concepttechnical-evaluation-idv-launcher-description-predefined-matcher-settings>.
    RULE = "onespan-no-matcher-counts", Doubts, "no matcher counts in the last attempt";
    previously = "no-matcher-counts";
    de = "im letzten Versuch zählt kein Abgleich";
    es = "ningún comparador cuenta en el último intento";
    fr = "aucun comparateur ne compte dans le dernier essai";
}

/// Looks for a matcher that counts
pub fn check<'a>(attempt: Node<'a, Stage>, judging: &mut Judging<'a>) {
    judging.doubt(&RULE, counting(attempt).next().is_none(), attempt.details().matchers());
}
