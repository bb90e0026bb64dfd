//! Turns the words of Persona into verdicts
//!
//! <https://docs.withpersona.com/model-lifecycle>

use super::payload::{
    InquiryBody, InquiryEvent, ReportBody, ReportEvent, ReportEventName, ReportStatus, SessionEvent, VerificationBody,
    VerificationEvent,
};
use super::rules::{
    persona_name_crossed, persona_object_unknown, persona_report_clear, persona_report_dismissed,
    persona_report_errored, persona_report_in_progress, persona_report_lists_differ, persona_report_matched,
    persona_report_status_unknown, persona_report_to_fetch, persona_session_changed,
};
use super::verification::{self, reference};
use super::{describe, inquiry, statements};
use crate::model::assured::{Assured, Basis, Method};
use crate::model::evidence::Evidence;
use crate::model::judging::{Excerpt, Judging};
use crate::model::verification::Verification;
use crate::providers::provider::Judge;
use crate::schema::node::Node;
use crate::schema::scalar::Time;

/// What an approved inquiry assures of the verifications that are included in it
const ASSURED: Assured = Assured {
    person: Basis::Document,
    methods: &[
        ("verification/government-id", Method::Vri),
        ("verification/selfie", Method::Bvr),
        ("verification/database", Method::Data),
        ("verification/database-standard", Method::Data),
    ],
};

impl Judge for InquiryEvent {
    const ASSURED: Assured = ASSURED;

    fn judge<'a>(event: Node<'a, Self>, judging: &mut Judging<'a>) {
        let event = event.data().attributes();
        inquiry::judge(event.payload(), Some(event.name()), judging);
        judging.decided_at = Judging::moment(event.created_at());
    }

    fn evidence<'a>(event: Node<'a, Self>, evidence: &mut Evidence<'a>) {
        let event = event.data().attributes();
        statements::inquiry(event.payload(), Some(event.name()), event.created_at(), evidence);
    }

    fn describe(event: Node<'_, Self>) -> Verification<'_> {
        let event = event.data().attributes();
        describe::inquiry(event.payload(), event.created_at())
    }
}

impl Judge for InquiryBody {
    const ASSURED: Assured = ASSURED;

    fn judge<'a>(body: Node<'a, Self>, judging: &mut Judging<'a>) {
        inquiry::judge(body, None, judging);
        let said = body.data().attributes();
        judging.decided_at = Judging::moment(said.updated_at()).or_else(|| Judging::moment(said.decisioned_at()));
    }

    fn evidence<'a>(body: Node<'a, Self>, evidence: &mut Evidence<'a>) {
        statements::inquiry(body, None, body.data().attributes().updated_at(), evidence);
    }

    fn describe(body: Node<'_, Self>) -> Verification<'_> {
        describe::inquiry(body, body.data().attributes().updated_at())
    }
}

impl Judge for SessionEvent {
    fn judge<'a>(event: Node<'a, Self>, judging: &mut Judging<'a>) {
        let event = event.data().attributes();
        let session = event.payload().data();
        judging.reference = reference(session.relationships().inquiry().data().id(), session.id());
        judging.stated = Judging::quote(event.name());
        judging.decided_at = Judging::moment(event.created_at());
        judging.decide(&persona_session_changed::RULE, event.name());
    }

    fn describe(event: Node<'_, Self>) -> Verification<'_> {
        let session = event.data().attributes().payload().data();
        let inquiry = session.relationships().inquiry().data().id();
        Verification {
            reference: inquiry.text().or_else(|| session.id().text()),
            started_at: session.attributes().started_at().iso(),
            ..Verification::default()
        }
    }
}

impl Judge for VerificationEvent {
    fn judge<'a>(event: Node<'a, Self>, judging: &mut Judging<'a>) {
        let event = event.data().attributes();
        verification::judge(event.payload(), judging);
        judging.decided_at = moment(event.created_at());
        persona_name_crossed::of_verification(event, judging);
    }

    fn describe(event: Node<'_, Self>) -> Verification<'_> {
        describe::verification(event.data().attributes().payload())
    }
}

impl Judge for VerificationBody {
    fn judge<'a>(body: Node<'a, Self>, judging: &mut Judging<'a>) {
        verification::judge(body, judging);
        let said = body.data().attributes();
        judging.decided_at =
            moment(said.completed_at()).or_else(|| moment(said.submitted_at())).or_else(|| moment(said.created_at()));
    }

    fn describe(body: Node<'_, Self>) -> Verification<'_> {
        describe::verification(body)
    }
}

impl Judge for ReportEvent {
    fn judge<'a>(event: Node<'a, Self>, judging: &mut Judging<'a>) {
        let event = event.data().attributes();
        report(event.payload(), event.name().word().as_ref(), judging);
        judging.decided_at = Judging::moment(event.created_at());
        persona_name_crossed::of_report(event, judging);
    }

    fn describe(event: Node<'_, Self>) -> Verification<'_> {
        describe::report(event.data().attributes().payload())
    }
}

impl Judge for ReportBody {
    fn judge<'a>(body: Node<'a, Self>, judging: &mut Judging<'a>) {
        report(body, None, judging);
        let said = body.data().attributes();
        judging.decided_at = moment(said.completed_at()).or_else(|| moment(said.created_at()));
    }

    fn describe(body: Node<'_, Self>) -> Verification<'_> {
        describe::report(body)
    }
}

/// Decides by what a report has found, which is never the result of the inquiry
fn report<'a>(body: Node<'a, ReportBody>, name: Option<&ReportEventName>, judging: &mut Judging<'a>) {
    let report = body.data();
    let (said, inquiry) = (report.attributes(), report.relationships().inquiry().data());
    judging.reference = reference(inquiry.id(), report.id());
    judging.stated = Judging::quote(said.status());
    let (status, found) = (said.status(), said.has_match());
    let is_dismissed = name == Some(&ReportEventName::Dismissed);
    let has_found = found.flag().or((name == Some(&ReportEventName::Matched)).then_some(true));
    let rule = match (status.word(), has_found) {
        (Some(ReportStatus::Other(_)), _) => &persona_report_status_unknown::RULE,
        (_, Some(true)) if !is_dismissed => &persona_report_matched::RULE,
        (Some(ReportStatus::Errored), _) => &persona_report_errored::RULE,
        (Some(ReportStatus::Pending | ReportStatus::Submitted), _) => &persona_report_in_progress::RULE,
        (None | Some(ReportStatus::Ready), Some(_)) if is_dismissed => &persona_report_dismissed::RULE,
        (Some(ReportStatus::Ready), Some(false)) => &persona_report_clear::RULE,
        (None | Some(ReportStatus::Ready), _) => &persona_report_to_fetch::RULE,
    };
    // What was found is the reason, where it is.
    if status.word() == Some(ReportStatus::Ready) && !found.is_absent() {
        judging.decide(rule, found);
    } else {
        judging.decide(rule, status);
    }
    persona_object_unknown::of_report(report, judging);
    persona_report_lists_differ::of_report(said, judging);
}

fn moment(time: Node<'_, Time>) -> Option<Excerpt<'_>> {
    Judging::moment(time)
}
