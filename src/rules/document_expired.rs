//! A document had expired when it was checked

use crate::model::evidence::{Evidence, Stated};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The expiry date of a document, its last valid day, is before the day on which the provider checked it, as stated
    /// in the body. A policy may tolerate a number of days. If only a part of the expiry date is known, as in
    /// `04/2025`, the document has expired once the last possible day is over; tolerated days count from the first.
    ///
    /// The day of the check is the latest of the provider's own times. A time that is more than ten years after today
    /// (`now` in the options, or the host's clock) is ignored if there is one that is not. Today's date never replaces
    /// a time in the body.
    ///
    /// # Why it matters
    ///
    /// An expired document proves nothing: it may have been replaced, lost or revoked.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`. The rule uses the day of the check so that a stored body that
    /// is judged again years later gets the same verdict.
    ///
    /// # Where it is said
    ///
    /// - OneSpan: `documentElement.expiryDate` and `created` of the stages that count,
    ///   <https://docs.onespan.com/docs/detailed-verification-report>
    /// - IDVerse: the expiry date of a document, `created_at`, `activated_at` and `closed_at`, and `created_at` and
    ///   `updated_at` of the documents, <https://idkit.docs.idverse.com/reference/total-result>
    /// - IDWise: `Expiry Date` of a document, `start_time` and `end_time`, <https://docs.idwise.com>
    RULE = "document-expired", Contradicts, "a document had expired when it was checked";
    de = "ein Dokument war bei der Prüfung abgelaufen";
    es = "un documento había caducado cuando se comprobó";
    fr = "un document avait expiré lors de son contrôle";
}

/// Compares the expiry date of each document with the day of the check; `tolerated` is in days
pub fn check(evidence: &Evidence<'_>, checked: Stated, tolerated: i64, judging: &mut Judging<'_>) {
    evidence.expired(checked.day, tolerated, Some(checked.place), &RULE, judging);
}
