//! Two stages could both be the last

use super::super::payload::{Report, Stage};
use super::super::stages;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The report passed, but another stage of the same title has the same `attemptNumber` as the last
    /// `CreateVerification`, `AddProviderData` or `AttemptVerification` stage, and either the same `created` or none.
    ///
    /// # Why it matters
    ///
    /// Only the last attempt decides, and it decides on what was submitted and read last. If two stages could be the
    /// last, the one that failed could be. The order of the list does not help, because no page says that it means
    /// anything.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `attemptNumber` and `created` of the stages, <https://docs.onespan.com/docs/detailed-verification-report>.
    /// `stageId` repeats on the page, so it does not order them.
    RULE = "onespan-attempts-tied", Doubts, "the report passed, but two of its stages could both be the last of their kind";
    previously = "attempts-tied";
    de = "der Bericht ist positiv, aber zwei seiner Abschnitte könnten beide der letzte ihrer Art sein";
    es = "el informe es positivo, pero dos de sus etapas podrían ser ambas la última de su tipo";
    fr = "le rapport est positif, mais deux de ses étapes pourraient être toutes deux la dernière de leur type";
}

/// Looks for another stage that could be the last of its title
pub fn check<'a>(report: Node<'a, Report>, last: Node<'a, Stage>, judging: &mut Judging<'a>) {
    judging.doubt(&RULE, stages::is_tied(report, last), last);
}
