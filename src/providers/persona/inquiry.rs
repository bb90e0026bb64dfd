//! Judges an inquiry by its status, and weighs what stands beside an approval

use super::included::{self, Kind, Passed};
use super::payload::{InquiryBody, InquiryEventName, InquiryStatus};
use super::redacted;
use super::rules::{
    persona_check_unknown, persona_confidence_zero, persona_decision_by_nobody, persona_field_twice,
    persona_identification_number_differs, persona_included_of_another, persona_included_unclear,
    persona_inquiry_approved, persona_inquiry_completed, persona_inquiry_declined, persona_inquiry_expired,
    persona_inquiry_failed, persona_inquiry_in_progress, persona_inquiry_in_review, persona_inquiry_redacted,
    persona_inquiry_status_unknown, persona_inquiry_to_fetch, persona_name_crossed, persona_nothing_checked,
    persona_nothing_passed, persona_object_unknown, persona_redacted_and_still_there, persona_report_beside_approval,
    persona_report_lists_differ, persona_screening_not_done, persona_state_undated, persona_times_out_of_order,
    persona_verification_not_included, persona_verification_not_passed, persona_verification_unfinished,
};
use super::verification::weigh;
use crate::model::judging::Judging;
use crate::model::rule::Rule;
use crate::rules::test_environment;
use crate::schema::node::Node;
use crate::schema::scalar::Any;

/// Judges an inquiry; `name` is that of the event about it
pub fn judge<'a>(body: Node<'a, InquiryBody>, name: Option<Node<'a, InquiryEventName>>, judging: &mut Judging<'a>) {
    let inquiry = body.data();
    let said = inquiry.attributes();
    let status = said.status();
    judging.reference = Judging::quote(inquiry.id());
    if let Some(place) = redacted::of(name, said) {
        let is_its_name = |name: &Node<'a, InquiryEventName>| name.word() == Some(InquiryEventName::Redacted);
        judging.stated = name.filter(is_its_name).and_then(Judging::quote).or_else(|| Judging::quote(status));
        judging.say(&persona_inquiry_redacted::RULE, place, None);
        persona_redacted_and_still_there::check(said, judging);
        return;
    }
    judging.stated = Judging::quote(status);
    let word = status.word();
    judging.decide(rule(word.as_ref()), status);
    persona_object_unknown::of_inquiry(inquiry, judging);
    if let Some(name) = name {
        persona_name_crossed::of_inquiry(name, status, judging);
    }
    persona_state_undated::check(said, judging);
    persona_times_out_of_order::check(said, judging);
    made_for_a_test(said.tags(), judging);
    if word == Some(InquiryStatus::Approved) {
        approved(body, judging);
    }
}

fn rule(status: Option<&InquiryStatus>) -> &'static Rule {
    match status {
        Some(InquiryStatus::Approved) => &persona_inquiry_approved::RULE,
        Some(InquiryStatus::Declined) => &persona_inquiry_declined::RULE,
        Some(InquiryStatus::Failed) => &persona_inquiry_failed::RULE,
        Some(InquiryStatus::NeedsReview) => &persona_inquiry_in_review::RULE,
        Some(InquiryStatus::Completed) => &persona_inquiry_completed::RULE,
        Some(InquiryStatus::Created | InquiryStatus::Pending) => &persona_inquiry_in_progress::RULE,
        Some(InquiryStatus::Expired) => &persona_inquiry_expired::RULE,
        Some(InquiryStatus::Other(_)) => &persona_inquiry_status_unknown::RULE,
        None => &persona_inquiry_to_fetch::RULE,
    }
}

/// Weighs what stands beside an approval
fn approved<'a>(body: Node<'a, InquiryBody>, judging: &mut Judging<'a>) {
    let (inquiry, included) = (body.data(), body.included());
    let (status, passed) = (inquiry.attributes().status(), Passed::among(included));
    persona_decision_by_nobody::check(inquiry, judging);
    persona_field_twice::check(inquiry.attributes(), judging);
    for object in included.items() {
        let (said, kind) = (object.attributes(), included::kind(object));
        persona_included_of_another::check(object, kind, inquiry, judging);
        match kind {
            Kind::Unclear => persona_included_unclear::object(object, judging),
            Kind::Report => {
                persona_included_unclear::report(said, judging);
                persona_report_beside_approval::check(said, status, judging);
                persona_screening_not_done::check(object, status, judging);
                persona_report_lists_differ::of_included(said, judging);
            }
            Kind::Verification => {
                persona_included_unclear::check(said, judging);
                persona_verification_not_passed::check(object, &passed, status, judging);
                persona_verification_unfinished::check(object, &passed, status, judging);
                if included::has_passed(object) {
                    persona_check_unknown::check(said, judging);
                }
                persona_confidence_zero::check(said, judging);
                persona_nothing_checked::check(said, judging);
                weigh(said, judging);
            }
            Kind::Account | Kind::Other => {}
        }
    }
    persona_nothing_passed::check(included, judging);
    persona_identification_number_differs::check(inquiry.attributes(), included, judging);
    persona_verification_not_included::check(inquiry, included, judging);
}

/// The tags by which teams mark what they have made for a test
const TESTS: &[&str] = &["sandbox", "test"];

/// Reports that the team has marked the inquiry as a test; no body says by itself that it is from the sandbox
fn made_for_a_test<'a>(tags: Node<'a, Vec<Any>>, judging: &mut Judging<'a>) {
    let is_test = |tag: &Node<'a, Any>| {
        tag.written().is_some_and(|text| TESTS.iter().any(|known| text.trim().eq_ignore_ascii_case(known)))
    };
    if let Some(tag) = tags.items().find(is_test) {
        judging.doubt(&test_environment::RULE, true, tag);
    }
}
