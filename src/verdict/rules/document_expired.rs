//! A document is valid when it is checked

use crate::model::evidence::{Evidence, Stated};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// No document's last day is before the day on which the provider checked it, as the body says it. A policy may
    /// tolerate a number of days.
    ///
    /// # Why it matters
    ///
    /// An expired document proves nothing any more: it may have been replaced, lost or taken away.
    ///
    /// # What it decides
    ///
    /// A word that accepts, waits or asks for another try goes to review. The check's own day is the measure, so that a
    /// body that is stored and read again years later gives the same verdict.
    ///
    /// # Where it is said
    ///
    /// - OneSpan: `documentElement.expiryDate` beside `created` of the last attempt,
    ///   <https://docs.onespan.com/docs/detailed-verification-report>
    /// - IDVerse: the expiry of a document beside `closed_at`, <https://idkit.docs.idverse.com/reference/total-result>
    /// - IDWise: `Expiry Date` of a document beside `end_time`, <https://docs.idwise.com>
    RULE = "document-expired", Contradicts, "a document had expired when it was checked";
}

/// Compares each document's last day with the day of the check; `tolerated` in days
pub fn check(evidence: &Evidence<'_>, checked: Stated, tolerated: i64, judging: &mut Judging<'_>) {
    evidence.expired(checked.day, tolerated, Some(checked.place), &RULE, judging);
}
