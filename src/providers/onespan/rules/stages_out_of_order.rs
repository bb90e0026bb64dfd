//! Stages come one after another

use super::super::payload::{Report, StageTitle};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::date::instant;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The stages of a report were made in the order of their `attemptNumber` and, within an attempt, as
    /// `CreateVerification`, `AddProviderData`, `AttemptVerification`.
    ///
    /// # Why it matters
    ///
    /// An attempt that is older than what it compared, or than the attempt before it, may be a mix of two transactions.
    ///
    /// # What it decides
    ///
    /// Nothing: it is told as an issue. Clocks of several services differ, and the attempt's number says which one is
    /// the last.
    ///
    /// # Where it is said
    ///
    /// `attemptNumber` and `created` of each stage, <https://docs.onespan.com/docs/detailed-verification-report>. The
    /// order is that of the page; `stageId` repeats there.
    RULE = "stages-out-of-order", Informs, "a stage was made before one that comes before it";
}

/// Puts the stages in order and compares when each was made with the one before it
pub fn check<'a>(report: Node<'a, Report>, judging: &mut Judging<'a>) {
    let mut stages: Vec<_> = report
        .stages()
        .items()
        .filter_map(|stage| {
            let step = match stage.stage_type().title().word()? {
                StageTitle::CreateVerification => 0,
                StageTitle::AddProviderData => 1,
                StageTitle::AttemptVerification => 2,
                StageTitle::Other(_) => return None,
            };
            let moment = instant(&stage.created().written()?)?;
            Some((stage.attempt_number().decimal(), step, moment, stage.created()))
        })
        .collect();
    stages.sort_unstable_by_key(|&(number, step, ..)| (number, step));
    for pair in stages.windows(2) {
        if let [(number, step, before, first), (next_number, next_step, after, then)] = *pair {
            let is_next = (number, step) != (next_number, next_step);
            judging.doubt_beside(&RULE, is_next && after < before, then, first);
        }
    }
}
