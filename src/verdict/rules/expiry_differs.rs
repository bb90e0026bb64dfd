//! A document expires on one day

use crate::model::evidence::{Evidence, Of, Statement};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A document's last day is the same in its machine-readable zone, in what people read on it and in what was
    /// submitted, however it is written.
    ///
    /// # Why it matters
    ///
    /// The day is what people change on a document that is theirs and no longer valid.
    ///
    /// # What it decides
    ///
    /// A word that accepts, waits or asks for another try goes to review. What cannot be read as a date says nothing.
    ///
    /// # Where it is said
    ///
    /// - OneSpan: `documentElement.expiryDate` of each zone and stage,
    ///   <https://docs.onespan.com/docs/detailed-verification-report>
    /// - IDVerse: the expiry of a document, also in its `mrz_data`, beside that of the user's details,
    ///   <https://idkit.docs.idverse.com/reference/total-result>
    /// - IDWise: `Expiry Date` beside `Machine Readable Zone`, <https://docs.idwise.com>
    RULE = "expiry-differs", Contradicts, "two places state different last days of one document";
}

/// Compares every day with the first of its document
pub fn check(evidence: &Evidence<'_>, judging: &mut Judging<'_>) {
    evidence.compare(Of::Expires, &same, &RULE, judging);
}

fn same(one: &Statement<'_>, other: &Statement<'_>) -> bool {
    one.day == other.day
}
