//! Which attempt is the last can be told

use super::super::payload::{Report, Stage};
use super::super::stages;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// No other attempt of a passed report has the last one's `attemptNumber` and the same `created`, or none.
    ///
    /// # Why it matters
    ///
    /// Only the last attempt decides. If two could be it, the one that failed could be.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// `attemptNumber` and `created` of the `AttemptVerification` stages,
    /// <https://docs.onespan.com/docs/detailed-verification-report>; `stageId` repeats on the page, so it does not
    /// order them.
    RULE = "attempts-tied", Doubts, "the report passed and which of its attempts is the last cannot be told";
}

/// Looks for another attempt that could be the last
pub fn check<'a>(report: Node<'a, Report>, last: Node<'a, Stage>, judging: &mut Judging<'a>) {
    judging.doubt(&RULE, stages::is_tied(report, last), last);
}
