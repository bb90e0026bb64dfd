//! A policy's warnings that count

use crate::model::judging::Judging;
use crate::model::outcome::Outcome;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// Where a policy has `warnings`: the body has no issue of such a code.
    ///
    /// # Why it matters
    ///
    /// A field that is absent today is a page that was out of date, or a flow that somebody changed. Some teams want to see each.
    ///
    /// # What it decides
    ///
    /// What the policy says for the code: an accepting word goes to review, or it and a review become a rejection.
    ///
    /// # Where it is said
    ///
    /// The caller's policy says it. Codes are those of `Issue.code`.
    RULE = "warning-not-tolerated", Doubts, "the body has an issue that the policy does not tolerate";
    de = "die Nachricht hat einen Mangel, den die Richtlinie nicht duldet";
    es = "el mensaje tiene un problema que la política no tolera";
    fr = "le message présente un problème que la politique ne tolère pas";
}

/// The reader has found an issue of a code of which the policy makes `outcome`
pub fn found(outcome: Outcome, place: Position, judging: &mut Judging<'_>) {
    judging.weigh(&RULE, outcome, place);
}
