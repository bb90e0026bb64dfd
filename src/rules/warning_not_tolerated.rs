//! The body has an issue that the policy does not tolerate

use crate::model::judging::Judging;
use crate::model::outcome::Outcome;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// A policy has `warnings`, and the body has an issue with one of these codes.
    ///
    /// # Why it matters
    ///
    /// A missing field can mean that a page is out of date or that somebody changed the flow. Some teams want to see
    /// each case.
    ///
    /// # What it decides
    ///
    /// What the policy says for the code: with `review`, `accept` becomes `review`; with `reject`, `accept` and
    /// `review` become `reject`.
    ///
    /// # Where it is said
    ///
    /// Your policy says it. The codes are those of `Issue.code`.
    RULE = "warning-not-tolerated", Doubts, "the body has an issue that the policy does not tolerate";
    de = "die Nachricht hat einen Mangel, den die Richtlinie nicht duldet";
    es = "el mensaje tiene un problema que la política no tolera";
    fr = "le message présente un problème que la politique ne tolère pas";
}

/// Reports an issue that the policy turns into `outcome`
pub fn found(outcome: Outcome, place: Position, judging: &mut Judging<'_>) {
    judging.weigh(&RULE, outcome, place);
}
