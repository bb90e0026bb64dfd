//! Judges one verification, and weighs what it says of itself

use super::payload::{RelatedAttributes, RelatedStatus, VerificationBody};
use super::rules::{
    persona_object_unknown, persona_required_check_failed, persona_times_differ, persona_verification_failed,
    persona_verification_in_progress, persona_verification_passed, persona_verification_skipped,
    persona_verification_status_unknown, persona_verification_to_fetch, persona_verification_to_retry,
    persona_verification_unexplained,
};
use crate::model::judging::{Excerpt, Judging};
use crate::model::rule::Rule;
use crate::schema::node::Node;
use crate::schema::scalar::Id;

/// Decides by the status of one verification, which is never the result of the inquiry
pub fn judge<'a>(body: Node<'a, VerificationBody>, judging: &mut Judging<'a>) {
    let verification = body.data();
    let (said, inquiry) = (verification.attributes(), verification.relationships().inquiry().data());
    judging.reference = reference(inquiry.id(), verification.id());
    judging.stated = Judging::quote(said.status());
    judging.decide(rule(said), said.status());
    persona_object_unknown::of_verification(verification, judging);
    weigh(said, judging);
}

fn rule(said: Node<'_, RelatedAttributes>) -> &'static Rule {
    match said.status().word() {
        None => &persona_verification_to_fetch::RULE,
        Some(RelatedStatus::Passed | RelatedStatus::Confirmed | RelatedStatus::TentativelyPassed) => {
            &persona_verification_passed::RULE
        }
        Some(RelatedStatus::Failed | RelatedStatus::TentativelyFailed) => &persona_verification_failed::RULE,
        Some(RelatedStatus::RequiresRetry) => &persona_verification_to_retry::RULE,
        Some(RelatedStatus::Initiated | RelatedStatus::Submitted | RelatedStatus::Pending) => {
            &persona_verification_in_progress::RULE
        }
        Some(RelatedStatus::Skipped | RelatedStatus::Canceled) => &persona_verification_skipped::RULE,
        Some(RelatedStatus::Ready | RelatedStatus::Errored | RelatedStatus::Others | RelatedStatus::Other(_)) => {
            &persona_verification_status_unknown::RULE
        }
    }
}

/// Weighs what a verification says of itself
pub fn weigh<'a>(said: Node<'a, RelatedAttributes>, judging: &mut Judging<'a>) {
    persona_required_check_failed::check(said, judging);
    persona_verification_unexplained::check(said, judging);
    persona_times_differ::check(said, judging);
}

/// Returns the id of the inquiry to which an object belongs, or of the object
pub fn reference<'a>(inquiry: Node<'a, Id>, own: Node<'a, Id>) -> Option<Excerpt<'a>> {
    Judging::quote(inquiry).or_else(|| Judging::quote(own))
}
