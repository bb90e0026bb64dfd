//! Turns the words of Onfido into verdicts
//!
//! <https://documentation.onfido.com/api/latest/>

use super::kind::Kind;
use super::payload::{
    Action, Check, CheckResult, CheckStatus, ObjectStatus, Output, Payload, Report, Reports, Run, RunFailure,
    RunStatus, Task, Webhook,
};
use super::rules::{
    onfido_action_crossed, onfido_action_unknown, onfido_check_awaiting_applicant, onfido_check_clear,
    onfido_check_consider, onfido_check_in_progress, onfido_check_reopened, onfido_check_unknown,
    onfido_check_withdrawn, onfido_check_without_reports, onfido_check_without_result, onfido_error_beside_approval,
    onfido_face_of_another_document, onfido_id_differs, onfido_matches_updated, onfido_no_document, onfido_no_reports,
    onfido_no_verdict, onfido_output_not_clear, onfido_report_clear, onfido_report_unlinked, onfido_reports_clear,
    onfido_reports_of_two_checks, onfido_result_before_end, onfido_result_to_fetch, onfido_run_abandoned,
    onfido_run_approved, onfido_run_awaiting_client, onfido_run_awaiting_input, onfido_run_declined, onfido_run_failed,
    onfido_run_in_review, onfido_run_processing, onfido_run_to_fetch, onfido_run_unknown, onfido_screened_only,
    onfido_status_differs,
};
use super::{describe, outputs, reports, statements};
use crate::model::assured::{Assured, Basis, Method};
use crate::model::evidence::Evidence;
use crate::model::judging::Judging;
use crate::model::rule::Rule;
use crate::model::verification::Verification;
use crate::providers::provider::Judge;
use crate::rules::test_environment;
use crate::schema::node::Node;
use crate::schema::scalar::Text;
use crate::schema::shape::Shaped;

/// The methods by which a person was checked, by the names of reports
const ASSURED: Assured = Assured {
    person: Basis::Document,
    methods: &[
        ("document", Method::Vri),
        ("document_video", Method::Vri),
        ("document_video_with_address_information", Method::Vri),
        ("document_with_address_information", Method::Vri),
        ("document_with_driving_licence_information", Method::Vri),
        ("document_with_driver_verification", Method::Vri),
        ("facial_similarity", Method::Bvr),
        ("facial_similarity_photo", Method::Bvr),
        ("facial_similarity_photo_fully_auto", Method::Bvr),
        ("facial_similarity_video", Method::Bvr),
        ("facial_similarity_motion", Method::Bvr),
        ("identity_enhanced", Method::Data),
    ],
};

impl Judge for Webhook {
    const ASSURED: Assured = ASSURED;

    fn judge<'a>(webhook: Node<'a, Self>, judging: &mut Judging<'a>) {
        let payload = webhook.payload();
        let (action, object) = (payload.action(), payload.object());
        judging.reference = Judging::quote(object.id());
        // A check that was opened again may still have the time at which it was complete.
        if action.word() != Some(Action::CheckReopened) {
            let ended = Judging::moment(object.completed_at_iso8601());
            judging.decided_at = ended.or_else(|| Judging::moment(payload.resource().updated_at()));
        }
        judging.stated = Judging::quote(action);
        let rule = match action.word() {
            Some(Action::RunStarted | Action::RunCompleted) => {
                run_of(payload, judging);
                None
            }
            Some(
                Action::AuditLogCreated
                | Action::TaskStarted
                | Action::TaskCompleted
                | Action::TimelineFileCreated
                | Action::EvidenceFolderCreated
                | Action::SignedEvidenceFileCreated,
            ) => Some(&onfido_no_verdict::RULE),
            Some(Action::MatchesUpdated) => Some(&onfido_matches_updated::RULE),
            Some(
                Action::CheckStarted
                | Action::CheckFormOpened
                | Action::CheckFormCompleted
                | Action::ReportInitiated
                | Action::ReportResumed,
            ) => Some(&onfido_check_in_progress::RULE),
            Some(Action::CheckReopened) => Some(&onfido_check_reopened::RULE),
            Some(Action::CheckWithdrawn | Action::ReportWithdrawn | Action::ReportCancelled) => {
                Some(&onfido_check_withdrawn::RULE)
            }
            Some(Action::CheckCompleted | Action::ReportAwaitingApproval | Action::ReportCompleted) => {
                Some(&onfido_result_to_fetch::RULE)
            }
            Some(Action::Other(_)) | None => Some(&onfido_action_unknown::RULE),
        };
        if let Some(rule) = rule {
            judging.decide(rule, action);
        }
        onfido_status_differs::check(payload, judging);
        onfido_id_differs::check(payload, judging);
        onfido_action_crossed::check(payload, judging);
    }

    fn evidence<'a>(webhook: Node<'a, Self>, evidence: &mut Evidence<'a>) {
        let payload = webhook.payload();
        if matches!(payload.action().word(), Some(Action::RunStarted | Action::RunCompleted)) {
            evidence.checked_at(payload.object().completed_at_iso8601());
            evidence.checked_at(payload.resource().updated_at());
            of_output(payload.resource().output(), evidence);
        }
    }

    fn describe(webhook: Node<'_, Self>) -> Verification<'_> {
        describe::webhook(webhook)
    }
}

impl Judge for Run {
    const ASSURED: Assured = ASSURED;

    fn judge<'a>(run: Node<'a, Self>, judging: &mut Judging<'a>) {
        judging.reference = Judging::quote(run.id());
        judging.decided_at = Judging::moment(run.updated_at());
        by_status(run.status(), run.status().word().as_ref(), run.output(), judging);
        if run.status().word() == Some(RunStatus::Approved) {
            approved(run.output(), run.error(), [run.reasons(), run.tags()], judging);
        }
    }

    fn evidence<'a>(run: Node<'a, Self>, evidence: &mut Evidence<'a>) {
        evidence.checked_at(run.updated_at());
        of_output(run.output(), evidence);
    }

    fn describe(run: Node<'_, Self>) -> Verification<'_> {
        describe::run(run)
    }
}

/// Decides by the status of the run that a webhook is about
fn run_of<'a>(payload: Node<'a, Payload>, judging: &mut Judging<'a>) {
    let (object, resource) = (payload.object().status(), payload.resource());
    let status = if object.is_absent() { resource.status() } else { object };
    if status.is_absent() {
        return judging.decide(&onfido_run_to_fetch::RULE, status);
    }
    let word = status.word().as_ref().and_then(of_run);
    by_status(status, word.as_ref(), resource.output(), judging);
    if word == Some(RunStatus::Approved) {
        approved(resource.output(), resource.error(), [resource.reasons(), resource.tags()], judging);
    }
}

/// Returns a word as that of a run, if it is one
fn of_run(status: &ObjectStatus) -> Option<RunStatus> {
    Some(match status {
        ObjectStatus::Processing => RunStatus::Processing,
        ObjectStatus::AwaitingInput => RunStatus::AwaitingInput,
        ObjectStatus::AwaitingClientInput => RunStatus::AwaitingClientInput,
        ObjectStatus::Approved => RunStatus::Approved,
        ObjectStatus::Declined => RunStatus::Declined,
        ObjectStatus::Review => RunStatus::Review,
        ObjectStatus::Abandoned => RunStatus::Abandoned,
        ObjectStatus::Error => RunStatus::Error,
        _ => return None,
    })
}

/// Decides by the status of a run
fn by_status<'a, T: Shaped>(
    status: Node<'a, T>,
    word: Option<&RunStatus>,
    output: Node<'a, Output>,
    judging: &mut Judging<'a>,
) {
    judging.stated = Judging::quote(status);
    let rule = match word {
        Some(RunStatus::Approved) if outputs::only_screen(output) => &onfido_screened_only::RULE,
        Some(RunStatus::Approved) => &onfido_run_approved::RULE,
        Some(RunStatus::Declined) => &onfido_run_declined::RULE,
        Some(RunStatus::Review) => &onfido_run_in_review::RULE,
        Some(RunStatus::Abandoned) => &onfido_run_abandoned::RULE,
        Some(RunStatus::Error) => &onfido_run_failed::RULE,
        Some(RunStatus::Processing) => &onfido_run_processing::RULE,
        Some(RunStatus::AwaitingInput) => &onfido_run_awaiting_input::RULE,
        Some(RunStatus::AwaitingClientInput) => &onfido_run_awaiting_client::RULE,
        Some(RunStatus::Other(_)) | None => &onfido_run_unknown::RULE,
    };
    judging.decide(rule, status);
}

/// Weighs what speaks against an approval
fn approved<'a>(
    output: Node<'a, Output>,
    error: Node<'a, RunFailure>,
    [reasons, tags]: [Node<'a, Vec<Text>>; 2],
    judging: &mut Judging<'a>,
) {
    onfido_output_not_clear::check(output, reasons, judging);
    onfido_face_of_another_document::check_output(output, judging);
    onfido_error_beside_approval::check(error, judging);
    tagged(tags, judging);
}

/// Reports a tag that says that nothing was really checked
fn tagged<'a>(tags: Node<'a, Vec<Text>>, judging: &mut Judging<'a>) {
    let is_test = |tag: &str| tag.trim().eq_ignore_ascii_case("sandbox");
    for tag in tags.items() {
        judging.doubt(&test_environment::RULE, tag.written().is_some_and(is_test), tag);
    }
}

fn of_output<'a>(output: Node<'a, Output>, evidence: &mut Evidence<'a>) {
    for (subject, found) in (1..).zip(outputs::reports(output)) {
        statements::found(found, subject, evidence);
    }
    statements::profiles(output, evidence);
}

impl Judge for Check {
    fn judge<'a>(check: Node<'a, Self>, judging: &mut Judging<'a>) {
        let (status, result) = (check.status(), check.result());
        judging.reference = Judging::quote(check.id());
        judging.stated = Judging::quote(status);
        let rule: &'static Rule = match (status.word(), result.word()) {
            (Some(CheckStatus::Complete), Some(word)) => {
                judging.stated = Judging::quote(result);
                let rule = match word {
                    CheckResult::Clear => &onfido_check_clear::RULE,
                    CheckResult::Consider => &onfido_check_consider::RULE,
                    CheckResult::Other(_) => &onfido_check_unknown::RULE,
                };
                judging.decide(rule, result);
                if word == CheckResult::Clear {
                    let reports = check.report_ids();
                    judging.doubt(&onfido_check_without_reports::RULE, reports.is_empty(), reports);
                    let is_paused = check.paused().flag() == Some(true);
                    judging.doubt_beside(&onfido_result_before_end::RULE, is_paused, result, check.paused());
                    judging.doubt(&test_environment::RULE, check.sandbox().flag() == Some(true), check.sandbox());
                    tagged(check.tags(), judging);
                    onfido_id_differs::address(check.id(), check.href(), judging);
                }
                return;
            }
            (Some(CheckStatus::Complete), None) => &onfido_check_without_result::RULE,
            (Some(CheckStatus::InProgress | CheckStatus::Paused), _) => &onfido_check_in_progress::RULE,
            (Some(CheckStatus::Reopened), _) => &onfido_check_reopened::RULE,
            (Some(CheckStatus::AwaitingApplicant), _) => &onfido_check_awaiting_applicant::RULE,
            (Some(CheckStatus::Withdrawn), _) => &onfido_check_withdrawn::RULE,
            (Some(CheckStatus::Other(_)) | None, _) => &onfido_check_unknown::RULE,
        };
        judging.decide(rule, status);
        judging.doubt_beside(&onfido_result_before_end::RULE, !result.is_absent(), result, status);
    }

    fn describe(check: Node<'_, Self>) -> Verification<'_> {
        describe::check(check)
    }
}

impl Judge for Report {
    fn judge<'a>(report: Node<'a, Self>, judging: &mut Judging<'a>) {
        judging.reference = Judging::quote(report.check_id()).or_else(|| Judging::quote(report.id()));
        if let Some((rule, place)) = reports::rule_of(report) {
            reports::decide(rule, place, judging);
        } else {
            judging.stated = Judging::quote(report.result());
            let screens = reports::kind_of(report) == Some(Kind::Lists);
            let rule = if screens { &onfido_screened_only::RULE } else { &onfido_report_clear::RULE };
            judging.decide(rule, report.result());
        }
        reports::weigh(report, judging);
    }

    fn evidence<'a>(report: Node<'a, Self>, evidence: &mut Evidence<'a>) {
        statements::report(report, 1, evidence);
    }

    fn describe(report: Node<'_, Self>) -> Verification<'_> {
        describe::reports([report].into_iter())
    }
}

impl Judge for Reports {
    const ASSURED: Assured = ASSURED;

    fn judge<'a>(list: Node<'a, Self>, judging: &mut Judging<'a>) {
        let all = || list.reports().items();
        let Some(first) = all().next() else {
            return judging.decide(&onfido_no_reports::RULE, list.reports());
        };
        judging.reference = Judging::quote(first.check_id()).or_else(|| Judging::quote(first.id()));
        // The most cautious comes first, because it says whether the verdict is final.
        let mut unclear: Vec<_> = all().filter_map(reports::rule_of).collect();
        unclear.sort_by_key(|(rule, _)| core::cmp::Reverse(reports::outcome_of(rule)));
        let mut unclear = unclear.into_iter();
        match unclear.next() {
            Some((rule, place)) => {
                reports::decide(rule, place, judging);
                unclear.for_each(|(rule, place)| reports::decide(rule, place, judging));
            }
            None => clear(list, first, judging),
        }
        for report in all() {
            reports::weigh(report, judging);
        }
        onfido_report_unlinked::check(list, judging);
        onfido_reports_of_two_checks::check(all(), judging);
        onfido_face_of_another_document::check(list, judging);
    }

    fn evidence<'a>(list: Node<'a, Self>, evidence: &mut Evidence<'a>) {
        for (subject, report) in (1..).zip(list.reports().items()) {
            statements::report(report, subject, evidence);
        }
    }

    fn describe(list: Node<'_, Self>) -> Verification<'_> {
        describe::reports(list.reports().items())
    }
}

/// Decides on a list in which every report is clear
fn clear<'a>(list: Node<'a, Reports>, first: Node<'a, Report>, judging: &mut Judging<'a>) {
    judging.stated = Judging::quote(first.result());
    let kinds: Vec<_> = list.reports().items().map(reports::kind_of).collect();
    let screens = |kind: &Option<Kind>| kind.is_some_and(Kind::screens);
    if kinds.iter().all(screens) && kinds.contains(&Some(Kind::Lists)) {
        return judging.decide(&onfido_screened_only::RULE, first.result());
    }
    judging.decide(&onfido_reports_clear::RULE, first.result());
    judging.doubt(&onfido_no_document::RULE, !kinds.contains(&Some(Kind::Document)), list.reports());
}

impl Judge for Task {
    fn judge<'a>(task: Node<'a, Self>, judging: &mut Judging<'a>) {
        let run = task.workflow_run_id();
        judging.reference = Judging::quote(run).or_else(|| Judging::quote(task.id()));
        judging.decide(&onfido_no_verdict::RULE, task.task_def_id());
    }

    fn describe(task: Node<'_, Self>) -> Verification<'_> {
        let reference = task.workflow_run_id().text().or_else(|| task.id().text());
        Verification { reference, started_at: task.created_at().iso(), ..Verification::default() }
    }
}
