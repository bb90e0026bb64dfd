//! A document has expired as of today

use crate::model::evidence::Evidence;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::date::Date;

rule! {
    /// # What it checks
    ///
    /// The expiry date of a document is before today (`now` in the options, or the host's clock). The rule is checked
    /// only if the body does not say when the provider checked the document, or if a policy asks for it with
    /// `expiredSince`. A policy may tolerate a number of days.
    ///
    /// # Why it matters
    ///
    /// A person who was accepted with a valid document is still the same person after the document has expired. But if
    /// you need a document that is valid today, you must know that it is not.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// No page says it. The expiry dates are those of `document-expired`.
    RULE = "document-expired-since", Doubts, "a document has expired as of today";
    de = "ein Dokument ist inzwischen abgelaufen";
    es = "un documento está caducado a día de hoy";
    fr = "un document est expiré à ce jour";
}

/// Compares the expiry date of each document with today; `tolerated` is in days
pub fn check(evidence: &Evidence<'_>, today: Date, tolerated: i64, judging: &mut Judging<'_>) {
    evidence.expired(today, tolerated, None, &RULE, judging);
}
