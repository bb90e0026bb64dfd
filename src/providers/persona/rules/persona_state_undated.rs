//! A state without its time, or a time without its state

use super::super::payload::{InquiryAttributes, InquiryStatus};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The time of the status of an inquiry is `null`: `decisioned-at` of `approved` and `declined`,
    /// `marked-for-review-at` of `needs_review`, `failed-at` of `failed`, `expired-at` of `expired`. Or an inquiry that
    /// is `created`, `pending` or `expired` has a `decisioned-at`.
    ///
    /// # Why it matters
    ///
    /// Each of these times is set when the status becomes that word. Bodies of older versions do not always have them.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// The times in <https://docs.withpersona.com/api-reference/inquiries/retrieve-an-inquiry>.
    RULE = "persona-state-undated", Informs, "the status of the inquiry and its times do not agree";
    de = "der Status der Überprüfung passt nicht zu ihren Zeiten";
    es = "el estado de la verificación no concuerda con sus fechas";
    fr = "l’état de la vérification ne concorde pas avec ses dates";
}

/// Compares the status with the time at which it began
pub fn check<'a>(inquiry: Node<'a, InquiryAttributes>, judging: &mut Judging<'a>) {
    if !judging.hears() {
        return;
    }
    let status = inquiry.status();
    let time = match status.word() {
        Some(InquiryStatus::Approved | InquiryStatus::Declined) => inquiry.decisioned_at(),
        Some(InquiryStatus::NeedsReview) => inquiry.marked_for_review_at(),
        Some(InquiryStatus::Failed) => inquiry.failed_at(),
        Some(InquiryStatus::Expired) => inquiry.expired_at(),
        _ => inquiry.created_at(),
    };
    judging.doubt_beside(&RULE, time.is_null(), time, status);
    let is_open =
        matches!(status.word(), Some(InquiryStatus::Created | InquiryStatus::Pending | InquiryStatus::Expired));
    let decided = inquiry.decisioned_at();
    judging.doubt_beside(&RULE, is_open && !decided.is_absent(), decided, status);
}
