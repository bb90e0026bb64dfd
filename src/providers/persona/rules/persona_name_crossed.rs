//! The name of an event and its object disagree

use super::super::payload::{
    InquiryEventName, InquiryStatus, RelatedStatus, ReportEventAttributes, ReportEventName, ReportStatus,
    VerificationEventAttributes, VerificationEventName,
};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The name of an event says what its object has become, such as `inquiry.approved`, and the status of the object
    /// in it is another one. Names that say nothing of a status go with any: `transitioned`, `redacted`,
    /// `updated-tags`, `escalated`, those of a reusable Persona, and `created` and `submitted` of a verification, which
    /// may have gone on since. An event `matched` has a report with `has-match`.
    ///
    /// # Why it matters
    ///
    /// Programs act on the name of an event, others on the status. If the two disagree, one of them is wrong, or the
    /// object has changed since.
    ///
    /// # What it decides
    ///
    /// `accept` and `pending` become `review`.
    ///
    /// # Where it is said
    ///
    /// The names in <https://docs.withpersona.com/events>, and the statuses in
    /// <https://docs.withpersona.com/model-lifecycle>.
    RULE = "persona-name-crossed", Contradicts, "the name of the event and the status of its object do not agree";
    de = "der Name des Ereignisses passt nicht zum Status seines Objekts";
    es = "el nombre del evento no concuerda con el estado de su objeto";
    fr = "le nom de l’événement ne concorde pas avec l’état de son objet";
}

/// Compares the name of an event with the status of its inquiry
pub fn of_inquiry<'a>(name: Node<'a, InquiryEventName>, status: Node<'a, InquiryStatus>, judging: &mut Judging<'a>) {
    let expected = match name.word() {
        Some(InquiryEventName::Created) => InquiryStatus::Created,
        Some(InquiryEventName::Started) => InquiryStatus::Pending,
        Some(InquiryEventName::Completed) => InquiryStatus::Completed,
        Some(InquiryEventName::Failed) => InquiryStatus::Failed,
        Some(InquiryEventName::Expired) => InquiryStatus::Expired,
        Some(InquiryEventName::MarkedForReview) => InquiryStatus::NeedsReview,
        Some(InquiryEventName::Approved) => InquiryStatus::Approved,
        Some(InquiryEventName::Declined) => InquiryStatus::Declined,
        _ => return,
    };
    let agrees = match status.word() {
        None | Some(InquiryStatus::Other(_)) => true,
        // The person may begin before the event is written.
        Some(InquiryStatus::Pending) if expected == InquiryStatus::Created => true,
        Some(word) => word == expected,
    };
    judging.doubt_beside(&RULE, !agrees, name, status);
}

/// Compares the name of an event with the status of its verification
pub fn of_verification<'a>(event: Node<'a, VerificationEventAttributes>, judging: &mut Judging<'a>) {
    let (name, status) = (event.name(), event.payload().data().attributes().status());
    let expected = match name.word() {
        Some(VerificationEventName::Passed) => RelatedStatus::Passed,
        Some(VerificationEventName::Failed) => RelatedStatus::Failed,
        Some(VerificationEventName::RequiresRetry) => RelatedStatus::RequiresRetry,
        Some(VerificationEventName::Skipped) => RelatedStatus::Skipped,
        Some(VerificationEventName::Canceled) => RelatedStatus::Canceled,
        Some(VerificationEventName::TentativelyPassed) => RelatedStatus::TentativelyPassed,
        Some(VerificationEventName::TentativelyFailed) => RelatedStatus::TentativelyFailed,
        // Whatever was begun or submitted may have gone on since.
        _ => return,
    };
    let agrees = match status.word() {
        None | Some(RelatedStatus::Other(_)) => true,
        Some(RelatedStatus::Confirmed) => expected == RelatedStatus::Passed,
        Some(word) => word == expected,
    };
    judging.doubt_beside(&RULE, !agrees, name, status);
}

/// Compares the name of an event with what its report says
pub fn of_report<'a>(event: Node<'a, ReportEventAttributes>, judging: &mut Judging<'a>) {
    let (name, said) = (event.name(), event.payload().data().attributes());
    let (status, found) = (said.status(), said.has_match());
    let expected = match name.word() {
        Some(ReportEventName::Matched) => {
            judging.doubt_beside(&RULE, found.flag() == Some(false), name, found);
            ReportStatus::Ready
        }
        Some(ReportEventName::Ready | ReportEventName::Dismissed) => ReportStatus::Ready,
        Some(ReportEventName::Errored) => ReportStatus::Errored,
        _ => return,
    };
    let agrees = match status.word() {
        None | Some(ReportStatus::Other(_)) => true,
        Some(word) => word == expected,
    };
    judging.doubt_beside(&RULE, !agrees, name, status);
}
