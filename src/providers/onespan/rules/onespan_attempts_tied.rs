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
    /// No other attempt of a passed report has the last one's `attemptNumber` and the same `created`, or none; nor has
    /// another stage of what was submitted or read those of the last of its title.
    ///
    /// # Why it matters
    ///
    /// Only the last attempt decides, on what was submitted and read last. If two could be it, the one that failed could
    /// be. The order of the list does not tell, for no page says that it means anything.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// `attemptNumber` and `created` of the stages,
    /// <https://docs.onespan.com/docs/detailed-verification-report>; `stageId` repeats on the page, so it does not
    /// order them.
    RULE = "onespan-attempts-tied", Doubts, "the report passed and which of its attempts is the last cannot be told";
    previously = "attempts-tied";
    de = "der Bericht ist positiv und welcher seiner Versuche der letzte ist, ist nicht zu erkennen";
    es = "el informe es positivo y no se puede decir cuál de sus intentos es el último";
    fr = "le rapport est positif et on ne peut pas dire lequel de ses essais est le dernier";
}

/// Looks for another attempt that could be the last
pub fn check<'a>(report: Node<'a, Report>, last: Node<'a, Stage>, judging: &mut Judging<'a>) {
    judging.doubt(&RULE, stages::is_tied(report, last), last);
}
