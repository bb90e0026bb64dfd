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
    /// The report passed, but another attempt has the same `attemptNumber` as the last one and either the same
    /// `created` or none. The same is checked for the `CreateVerification` and the `AddProviderData` stages.
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
    RULE = "onespan-attempts-tied", Doubts, "the report passed, but it is unclear which of its attempts is the last";
    previously = "attempts-tied";
    de = "der Bericht ist positiv, aber es ist unklar, welcher seiner Versuche der letzte ist";
    es = "el informe es positivo, pero no está claro cuál de sus intentos es el último";
    fr = "le rapport est positif, mais on ne sait pas lequel de ses essais est le dernier";
}

/// Looks for another stage that could be the last of its title
pub fn check<'a>(report: Node<'a, Report>, last: Node<'a, Stage>, judging: &mut Judging<'a>) {
    judging.doubt(&RULE, stages::is_tied(report, last), last);
}
