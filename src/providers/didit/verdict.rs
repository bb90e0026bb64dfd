//! Turns the words of Didit into verdicts
//!
//! <https://docs.didit.me/integration/verification-statuses>

use super::audit::Audit;
use super::payload::{ApiResult, Decision, Environment, ReportStatus, SessionKind, Status, Webhook, WebhookType};
use super::reports::{self, Kind};
use super::rules::{
    didit_api_result_declined, didit_api_result_in_review, didit_api_result_passed, didit_api_result_unclear,
    didit_approval_expired, didit_decision_to_fetch, didit_envelope_differs, didit_environment_missing,
    didit_evidence_unknown, didit_last_review_differs, didit_no_reports, didit_nobody_identified,
    didit_resubmission_crossed, didit_sent_before_created, didit_session_abandoned, didit_session_approved,
    didit_session_approved_by_hand, didit_session_awaits_others, didit_session_declined, didit_session_differs,
    didit_session_expired, didit_session_in_progress, didit_session_in_review, didit_session_not_started,
    didit_session_of_a_business, didit_session_resubmitted, didit_session_screened_only, didit_session_status_unknown,
    didit_status_differs, didit_status_misspelt,
};
use super::{describe, reviews, statements};
use crate::model::assured::{Assured, Basis, Method};
use crate::model::evidence::Evidence;
use crate::model::judging::{Excerpt, Judging};
use crate::model::rule::Rule;
use crate::model::verification::Verification;
use crate::providers::provider::Judge;
use crate::rules::test_environment;
use crate::schema::date::to_iso;
use crate::schema::node::Node;

/// The methods by which an approved session was checked
const ASSURED: Assured = Assured {
    person: Basis::Document,
    methods: &[
        ("id_verifications", Method::Vri),
        ("id_verification", Method::Vri),
        ("kyc", Method::Vri),
        ("face_matches", Method::Bvr),
        ("face_match", Method::Bvr),
        ("face_match_status", Method::Bvr),
        ("database_validations", Method::Data),
        ("database_validation", Method::Data),
    ],
};

impl Judge for Webhook {
    const ASSURED: Assured = ASSURED;

    fn judge<'a>(webhook: Node<'a, Self>, judging: &mut Judging<'a>) {
        let (status, decision) = (webhook.status(), webhook.decision());
        judging.reference = Judging::quote(webhook.session_id());
        judging.decided_at = webhook.timestamp().iso().map(|time| Excerpt::Own(time.into()));
        let announces = status.word() == Some(Status::Approved) && decision.is_absent();
        if status.is_absent() || announces {
            judging.stated = Judging::quote(status);
            let missing = if announces { decision.place() } else { status.place() };
            judging.say(&didit_decision_to_fetch::RULE, missing, None);
        } else {
            decide(status, decision, judging);
        }
        didit_status_differs::check(webhook, judging);
        didit_session_differs::check(webhook, judging);
        didit_envelope_differs::check(webhook, judging);
        if status.word() == Some(Status::Approved) {
            let nodes = webhook.resubmit_info().nodes_to_resubmit();
            judging.doubt_beside(&didit_resubmission_crossed::RULE, !nodes.is_empty(), nodes, status);
            didit_environment_missing::check(webhook, judging);
            origin(webhook.environment(), webhook.session_kind(), judging);
            let other = matches!(webhook.webhook_type().word(), Some(WebhookType::Other(_)));
            judging.doubt(&didit_evidence_unknown::RULE, other, webhook.webhook_type());
        }
        if judging.hears() {
            didit_sent_before_created::check(webhook, judging);
        }
    }

    fn evidence<'a>(webhook: Node<'a, Self>, evidence: &mut Evidence<'a>) {
        if let Some(day) = webhook.timestamp().day() {
            evidence.checked_on(day, webhook.timestamp().place());
        }
        statements::decision(webhook.decision(), evidence);
    }

    fn describe(webhook: Node<'_, Self>) -> Verification<'_> {
        describe::webhook(webhook)
    }
}

impl Judge for Decision {
    const ASSURED: Assured = ASSURED;

    fn judge<'a>(decision: Node<'a, Self>, judging: &mut Judging<'a>) {
        judging.reference = Judging::quote(decision.session_id());
        judging.decided_at = decided_at(decision);
        decide(decision.status(), decision, judging);
    }

    fn evidence<'a>(decision: Node<'a, Self>, evidence: &mut Evidence<'a>) {
        statements::decision(decision, evidence);
    }

    fn describe(decision: Node<'_, Self>) -> Verification<'_> {
        describe::decision(decision)
    }
}

impl Judge for ApiResult {
    fn judge<'a>(result: Node<'a, Self>, judging: &mut Judging<'a>) {
        judging.reference = Judging::quote(result.request_id());
        judging.decided_at = Judging::moment(result.created_at());
        let mut any = false;
        reports::of_call(result, &mut |report| {
            any = true;
            let rule = match report.status.word() {
                Some(ReportStatus::Approved) => &didit_api_result_passed::RULE,
                Some(ReportStatus::Declined) => &didit_api_result_declined::RULE,
                Some(ReportStatus::InReview) => &didit_api_result_in_review::RULE,
                _ => &didit_api_result_unclear::RULE,
            };
            judging.stated = Judging::quote(report.status);
            judging.decide(rule, report.status);
        });
        if !any {
            return judging.decide(&didit_api_result_unclear::RULE, result.request_id());
        }
        let mut audit = Audit { judging, accepted: result.request_id().place(), reviewed: false };
        audit.document(result.id_verification(), result.created_at());
        audit.screening(result.aml());
        audit.register(result.database_validation());
    }

    fn evidence<'a>(result: Node<'a, Self>, evidence: &mut Evidence<'a>) {
        statements::api_result(result, evidence);
    }

    fn describe(result: Node<'_, Self>) -> Verification<'_> {
        describe::api_result(result)
    }
}

/// Returns the time of the latest review, if it led to the status of the decision
fn decided_at(decision: Node<'_, Decision>) -> Option<Excerpt<'_>> {
    let last = reviews::latest(decision.reviews())?;
    let led = last.new_status().written() == decision.status().written();
    let time = last.created_at().written().filter(|_| led)?;
    Some(Excerpt::Own(to_iso(time)?.into()))
}

/// Reports the rule for a status, and what speaks against an approval
fn decide<'a>(status: Node<'a, Status>, decision: Node<'a, Decision>, judging: &mut Judging<'a>) {
    judging.stated = Judging::quote(status);
    let word = status.word();
    let rule = match word {
        Some(Status::NotStarted) => &didit_session_not_started::RULE,
        Some(Status::InProgress) => &didit_session_in_progress::RULE,
        Some(Status::AwaitingUser) => &didit_session_awaits_others::RULE,
        Some(Status::InReview) => &didit_session_in_review::RULE,
        Some(Status::Approved) => return approved(status, decision, judging),
        Some(Status::Declined) => &didit_session_declined::RULE,
        Some(Status::Resubmitted) => &didit_session_resubmitted::RULE,
        Some(Status::Expired) => &didit_session_expired::RULE,
        Some(Status::KycExpired) => &didit_approval_expired::RULE,
        Some(Status::Abandoned) => &didit_session_abandoned::RULE,
        Some(Status::Other(_)) | None => &didit_session_status_unknown::RULE,
    };
    judging.decide(rule, status);
    if judging.hears() {
        didit_status_misspelt::check(status, judging);
    }
}

/// Judges an approved session
fn approved<'a>(status: Node<'a, Status>, decision: Node<'a, Decision>, judging: &mut Judging<'a>) {
    let reviewed = reviews::approval(decision.reviews()).is_some();
    let mut kinds = Vec::new();
    reports::all(decision, &mut |report| kinds.push(report.kind));
    let identified = reports::identify(&kinds);
    let searched = kinds.contains(&Kind::Lists);
    let screened = searched && kinds.iter().all(|kind| matches!(kind, Kind::Lists | Kind::Device));
    let rule: &'static Rule = match () {
        () if screened => &didit_session_screened_only::RULE,
        () if reviewed => &didit_session_approved_by_hand::RULE,
        () => &didit_session_approved::RULE,
    };
    judging.decide(rule, status);
    judging.doubt(&didit_no_reports::RULE, kinds.is_empty(), decision);
    judging.doubt(&didit_nobody_identified::RULE, !identified && !screened && !kinds.is_empty(), decision);
    didit_last_review_differs::check(decision, status.place(), judging);
    origin(decision.environment(), decision.session_kind(), judging);
    Audit { judging, accepted: status.place(), reviewed }.decision(decision);
}

/// Checks where a session was made, and about whom
fn origin<'a>(environment: Node<'a, Environment>, kind: Node<'a, SessionKind>, judging: &mut Judging<'a>) {
    let (made, about) = (environment.word(), kind.word());
    judging.doubt(&test_environment::RULE, made == Some(Environment::Sandbox), environment);
    judging.doubt(&didit_session_of_a_business::RULE, about == Some(SessionKind::Business), kind);
    judging.doubt(&didit_evidence_unknown::RULE, matches!(made, Some(Environment::Other(_))), environment);
    judging.doubt(&didit_evidence_unknown::RULE, matches!(about, Some(SessionKind::Other(_))), kind);
}
