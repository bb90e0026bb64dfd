//! A document is valid now

use crate::model::evidence::Evidence;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::date::Date;

rule! {
    /// # What it checks
    ///
    /// No document's last day is before today: `now` of the options, else the host's clock. It is looked at only where
    /// the body does not say when the provider checked, or where a policy asks for it.
    ///
    /// # Why it matters
    ///
    /// A person who was let in with a valid document is still the same person when it has expired; but who asks for a
    /// document that is valid today has to be told.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// No page says it; the last days are those of `document-expired`.
    RULE = "document-expired-since", Doubts, "a document has expired by now";
    de = "ein Dokument ist inzwischen abgelaufen";
    es = "un documento ha caducado desde entonces";
    fr = "un document a expiré depuis";
}

/// Compares each document's last day with today; `tolerated` in days
pub fn check(evidence: &Evidence<'_>, today: Date, tolerated: i64, judging: &mut Judging<'_>) {
    evidence.expired(today, tolerated, None, &RULE, judging);
}
