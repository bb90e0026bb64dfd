//! A document is valid when it is checked

use crate::model::evidence::{Evidence, Stated};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// No document's last day is before the day on which the provider checked it, as the body says it. A policy may
    /// tolerate a number of days. Of a last day that is partly known, such as `04/2025`, the last day that it can be counts.
    ///
    /// The day of the check is the latest of the provider's own times. A time that is more than ten years after now (`now`
    /// of the options, else the host's clock) is left out if another is not. Now never takes the place of a time in the
    /// body.
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
    /// - OneSpan: `documentElement.expiryDate` beside `created` of the stages that count,
    ///   <https://docs.onespan.com/docs/detailed-verification-report>
    /// - IDVerse: the expiry of a document beside `created_at`, `activated_at` and `closed_at`, and `created_at` and `updated_at` of
    ///   the documents, <https://idkit.docs.idverse.com/reference/total-result>
    /// - IDWise: `Expiry Date` of a document beside `start_time` and `end_time`, <https://docs.idwise.com>
    RULE = "document-expired", Contradicts, "a document had expired when it was checked";
    de = "ein Dokument war bei der Prüfung abgelaufen";
    es = "un documento había caducado cuando se comprobó";
    fr = "un document avait expiré lors de son contrôle";
}

/// Compares each document's last day with the day of the check; `tolerated` in days
pub fn check(evidence: &Evidence<'_>, checked: Stated, tolerated: i64, judging: &mut Judging<'_>) {
    evidence.expired(checked.day, tolerated, Some(checked.place), &RULE, judging);
}
