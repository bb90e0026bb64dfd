//! Stages are out of order

use super::super::payload::{Report, Stage, StageTitle};
use crate::json::decimal::Decimal;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::date::instant;
use crate::schema::node::Node;
use crate::schema::scalar::Time;

rule! {
    /// # What it checks
    ///
    /// A stage was `created` before the stage that precedes it by `attemptNumber` and, within an attempt, in the order
    /// `CreateVerification`, `AddProviderData`, `AttemptVerification`.
    ///
    /// # Why it matters
    ///
    /// An attempt that is older than the data it compared, or than the attempt before it, may be a mix of two
    /// transactions.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight. The clocks of
    /// several services differ, and the number says which attempt is the last.
    ///
    /// # Where it is said
    ///
    /// `attemptNumber` and `created` of each stage, <https://docs.onespan.com/docs/detailed-verification-report>. The
    /// order is the one on the page; `stageId` repeats there.
    RULE = "onespan-stages-out-of-order", Informs, "a stage was made before the stage that precedes it";
    previously = "stages-out-of-order";
    de = "ein Abschnitt entstand vor dem Abschnitt, der ihm vorausgeht";
    es = "una etapa se hizo antes que la etapa que la precede";
    fr = "une étape a été faite avant l’étape qui la précède";
}

/// The most stages that are put in order; a report has three for each attempt
const MOST_STAGES: usize = 100;

/// A stage and the values that order it
struct StagePlace<'a> {
    order: (Option<Decimal<'a>>, u8),
    moment: (i64, u32),
    created: Node<'a, Time>,
}

/// Puts the stages in order and compares the time of each with the one before it
pub fn check<'a>(report: Node<'a, Report>, judging: &mut Judging<'a>) {
    let mut steps: Vec<StagePlace<'a>> = Vec::new();
    for stage in report.stages().items().take(MOST_STAGES) {
        if let Some(step) = step(stage) {
            let place = steps
                .iter()
                .rposition(|before| (&before.order, before.moment) <= (&step.order, step.moment))
                .map_or(0, |before| before + 1);
            steps.insert(place, step);
        }
    }
    for pair in steps.windows(2) {
        if let [first, then] = pair {
            let before = first.order != then.order && then.moment < first.moment;
            judging.doubt_beside(&RULE, before, then.created, first.created);
        }
    }
}

fn step(stage: Node<'_, Stage>) -> Option<StagePlace<'_>> {
    let title = match stage.stage_type().title().word()? {
        StageTitle::CreateVerification => 0,
        StageTitle::AddProviderData => 1,
        StageTitle::AttemptVerification => 2,
        StageTitle::Other(_) => return None,
    };
    let (number, created) = (stage.attempt_number().decimal(), stage.created());
    Some(StagePlace { order: (number, title), moment: instant(created.written()?)?, created })
}
