//! Turns the words of Stripe into verdicts
//!
//! <https://docs.stripe.com/identity/handle-verification-outcomes>

use super::payload::{
    CheckResult, EventType, Notification, NotificationType, Report, Session, SessionEvent, SessionStatus,
};
use super::rules::{
    stripe_identity_check_error_crossed, stripe_identity_check_failure_unexplained, stripe_identity_check_missing,
    stripe_identity_check_not_verified, stripe_identity_check_status_unknown, stripe_identity_document_type_crossed,
    stripe_identity_error_beside_verified, stripe_identity_event_type_crossed, stripe_identity_livemode_differs,
    stripe_identity_no_checks, stripe_identity_object_unknown, stripe_identity_part_unknown,
    stripe_identity_redacted_and_still_there, stripe_identity_report_before_session,
    stripe_identity_report_check_unknown, stripe_identity_report_of_another_session, stripe_identity_report_verified,
    stripe_identity_report_without_checks, stripe_identity_selfie_of_another_document,
    stripe_identity_session_asked_again, stripe_identity_session_canceled, stripe_identity_session_not_begun,
    stripe_identity_session_processing, stripe_identity_session_redacted, stripe_identity_session_status_unknown,
    stripe_identity_session_to_fetch, stripe_identity_session_verified, stripe_identity_type_unknown,
};
use super::{attempt, describe, evidence, outputs, parts, redacted};
use crate::model::assured::{Assured, Basis, Method};
use crate::model::evidence::Evidence;
use crate::model::judging::{Excerpt, Judging};
use crate::model::verification::Verification;
use crate::providers::provider::Judge;
use crate::rules::test_environment;
use crate::schema::node::Node;
use crate::schema::scalar::{EpochSeconds, Flag};

/// What an accepted session or report assures: a document that was read, a face that is its holder's, and a number that
/// a register knows
const ASSURED: Assured = Assured {
    person: Basis::Document,
    methods: &[("document", Method::Vri), ("selfie", Method::Bvr), ("id_number", Method::Data)],
};

impl Judge for SessionEvent {
    fn judge<'a>(event: Node<'a, Self>, judging: &mut Judging<'a>) {
        let session = event.data().object();
        judging.reference = Judging::quote(session.id());
        let word = event.r#type().word();
        if word == Some(EventType::Redacted) {
            judging.stated = Judging::quote(event.r#type());
            judging.decide(&stripe_identity_session_redacted::RULE, event.r#type());
            stripe_identity_redacted_and_still_there::check(session, judging);
        } else {
            by_status(session, word == Some(EventType::RequiresInput), judging);
        }
        judging.decided_at = moment(event.created());
        made_for_a_test([session.livemode(), event.livemode()], judging);
        if word != Some(EventType::Redacted) && redacted::of(session).is_none() {
            stripe_identity_event_type_crossed::check(event, judging);
            stripe_identity_livemode_differs::check(event.livemode(), session.livemode(), judging);
        }
    }

    fn evidence<'a>(event: Node<'a, Self>, evidence: &mut Evidence<'a>) {
        evidence::session(event.data().object(), evidence);
    }

    fn describe(event: Node<'_, Self>) -> Verification<'_> {
        describe::event(event)
    }
}

impl Judge for Session {
    const ASSURED: Assured = ASSURED;

    fn judge<'a>(session: Node<'a, Self>, judging: &mut Judging<'a>) {
        judging.reference = Judging::quote(session.id());
        by_status(session, false, judging);
        made_for_a_test([session.livemode()], judging);
    }

    fn evidence<'a>(session: Node<'a, Self>, evidence: &mut Evidence<'a>) {
        evidence::session(session, evidence);
    }

    fn describe(session: Node<'_, Self>) -> Verification<'_> {
        describe::session(session)
    }
}

/// Decides by the status of a session and weighs what else it says
///
/// `asked` says that an event asks the person for another attempt.
fn by_status<'a>(session: Node<'a, Session>, asked: bool, judging: &mut Judging<'a>) {
    let status = session.status();
    judging.stated = Judging::quote(status);
    if let Some(place) = redacted::of(session) {
        judging.say(&stripe_identity_session_redacted::RULE, place, None);
        return stripe_identity_redacted_and_still_there::check(session, judging);
    }
    let error = session.last_error();
    match status.word() {
        Some(SessionStatus::Verified) => {
            judging.decide(&stripe_identity_session_verified::RULE, status);
            stripe_identity_error_beside_verified::check(error, status, judging);
        }
        Some(SessionStatus::Processing) => judging.decide(&stripe_identity_session_processing::RULE, status),
        Some(SessionStatus::RequiresInput) if !error.code().is_absent() => attempt::decide(error, status, judging),
        Some(SessionStatus::RequiresInput) if asked => {
            judging.decide(&stripe_identity_session_asked_again::RULE, status);
        }
        Some(SessionStatus::RequiresInput) => judging.decide(&stripe_identity_session_not_begun::RULE, status),
        Some(SessionStatus::Canceled) => judging.decide(&stripe_identity_session_canceled::RULE, status),
        Some(SessionStatus::Other(_)) | None => {
            judging.decide(&stripe_identity_session_status_unknown::RULE, status);
        }
    }
    stripe_identity_object_unknown::check(session.object(), judging);
    stripe_identity_type_unknown::check(session.r#type(), judging);
    let report = session.last_verification_report().read_as::<Report>();
    if !report.is_absent() {
        expanded(session, report, judging);
    }
}

/// Weighs a report inside its session
fn expanded<'a>(session: Node<'a, Session>, report: Node<'a, Report>, judging: &mut Judging<'a>) {
    stripe_identity_object_unknown::check(report.object(), judging);
    stripe_identity_type_unknown::check(report.r#type(), judging);
    stripe_identity_report_of_another_session::check(session, report, judging);
    stripe_identity_report_before_session::check(session, report, judging);
    stripe_identity_livemode_differs::check(session.livemode(), report.livemode(), judging);
    if session.status().word() == Some(SessionStatus::Verified) {
        let mut none = true;
        for part in parts::of(report) {
            none = false;
            stripe_identity_check_not_verified::check(&part, session.status(), judging);
            stripe_identity_check_status_unknown::check(&part, judging);
        }
        judging.doubt(&stripe_identity_no_checks::RULE, none, report);
        let asked = [(session.r#type(), session.options()), (report.r#type(), report.options())];
        stripe_identity_check_missing::check(&asked, report, judging);
        stripe_identity_document_type_crossed::check(session.options(), report, judging);
        outputs::check(session, report, judging);
    }
    bears_itself_out(report, judging);
}

/// Weighs what a report says of itself, whatever its session says
fn bears_itself_out<'a>(report: Node<'a, Report>, judging: &mut Judging<'a>) {
    for part in parts::of(report) {
        stripe_identity_check_error_crossed::check(&part, judging);
        stripe_identity_check_failure_unexplained::check(&part, judging);
    }
    stripe_identity_part_unknown::check(report, judging);
    stripe_identity_type_unknown::check(report.document().r#type(), judging);
    stripe_identity_type_unknown::check(report.id_number().id_number_type(), judging);
    stripe_identity_selfie_of_another_document::check(report, judging);
    stripe_identity_document_type_crossed::check(report.options(), report, judging);
}

impl Judge for Report {
    const ASSURED: Assured = ASSURED;

    fn judge<'a>(report: Node<'a, Self>, judging: &mut Judging<'a>) {
        let session = report.verification_session();
        judging.reference = Judging::quote(session).or_else(|| Judging::quote(report.id()));
        judging.decided_at = moment(report.created());
        match redacted::shown(report) {
            Some(place) => judging.say(&stripe_identity_session_redacted::RULE, place, None),
            None => by_checks(report, judging),
        }
        made_for_a_test([report.livemode()], judging);
    }

    fn evidence<'a>(report: Node<'a, Self>, evidence: &mut Evidence<'a>) {
        evidence::report(report, evidence);
    }

    fn describe(report: Node<'_, Self>) -> Verification<'_> {
        describe::report(report)
    }
}

/// Decides by all checks of a report, because it has no word of its own: the ones that failed come first
fn by_checks<'a>(report: Node<'a, Report>, judging: &mut Judging<'a>) {
    let mut first = None;
    let mut failed = false;
    for part in parts::of(report) {
        first = first.or(Some(part.status));
        match part.status.word() {
            Some(CheckResult::Verified) => continue,
            Some(CheckResult::Unverified) => attempt::decide(part.error, part.status, judging),
            Some(CheckResult::Other(_)) | None => {
                judging.stated = Judging::quote(part.status);
                judging.decide(&stripe_identity_report_check_unknown::RULE, part.status);
            }
        }
        failed = true;
    }
    match first {
        None => judging.decide(&stripe_identity_report_without_checks::RULE, report),
        Some(status) if !failed => {
            judging.stated = Judging::quote(status);
            judging.decide(&stripe_identity_report_verified::RULE, status);
        }
        Some(_) => {}
    }
    stripe_identity_type_unknown::needed(report.r#type(), judging);
    stripe_identity_check_missing::check(&[(report.r#type(), report.options())], report, judging);
    bears_itself_out(report, judging);
}

impl Judge for Notification {
    fn judge<'a>(event: Node<'a, Self>, judging: &mut Judging<'a>) {
        let word = event.r#type();
        judging.reference = Judging::quote(event.related_object().id());
        judging.decided_at = Judging::moment(event.created());
        judging.stated = Judging::quote(word);
        let rule = match word.word() {
            Some(NotificationType::Redacted) => &stripe_identity_session_redacted::RULE,
            _ => &stripe_identity_session_to_fetch::RULE,
        };
        judging.decide(rule, word);
        made_for_a_test([event.livemode()], judging);
    }

    fn describe(event: Node<'_, Self>) -> Verification<'_> {
        Verification { reference: event.related_object().id().text(), ..Verification::default() }
    }
}

/// Reports that nothing was really checked: in test mode, the caller chooses the result
fn made_for_a_test<'a, const COUNT: usize>(flags: [Node<'a, Flag>; COUNT], judging: &mut Judging<'a>) {
    if let Some(flag) = flags.into_iter().find(|flag| flag.flag() != Some(true)) {
        judging.doubt(&test_environment::RULE, true, flag);
    }
}

fn moment(time: Node<'_, EpochSeconds>) -> Option<Excerpt<'_>> {
    time.iso().map(|iso| Excerpt::Own(iso.into()))
}
