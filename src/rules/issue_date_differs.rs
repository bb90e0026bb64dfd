//! Two places give different issue dates of a document

use crate::model::evidence::{Evidence, Of, Statement};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// Two places give issue dates of one document that cannot be the same day, however they are written.
    ///
    /// # Why it matters
    ///
    /// One of the dates was read wrongly or altered. A claim of either could be false.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`, and no date of issue is claimed. A
    /// policy that names the rule makes it count.
    ///
    /// # Where it is said
    ///
    /// - OneSpan: `documentElement.issueDate` of each zone,
    ///   <https://docs.onespan.com/docs/detailed-verification-report>
    /// - IDVerse: the issue date of a document, <https://idkit.docs.idverse.com/reference/document>
    RULE = "issue-date-differs", Informs, "two places give different issue dates for one document";
    de = "zwei Stellen nennen verschiedene Ausstellungsdaten eines Dokuments";
    es = "dos lugares indican fechas de expedición distintas de un mismo documento";
    fr = "deux endroits indiquent des dates de délivrance différentes d’un même document";
}

/// Compares every issue date with those of the same document
pub fn check(evidence: &Evidence<'_>, judging: &mut Judging<'_>) {
    if evidence.compare(Of::Issued, &Statement::may_be_same_day, &RULE, judging) {
        judging.disputed.issued = true;
    }
}
