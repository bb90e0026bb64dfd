//! Turns the words of OneSpan into verdicts
//!
//! <https://docs.onespan.com/docs/detailed-verification-report>

use super::compare::{Compared, compare};
use super::matchers::{counts, failing};
use super::payload::{
    CheckResult, Matcher, MatcherCheck, MatcherResult, Notification, Report, ReportResult, ReportStatus, Stage,
    Transaction, TransactionStatus, Trigger,
};
use super::rules;
use super::stages::{self, Stages};
use super::subject::{Measured, Subject};
use super::{describe, evidence};
use crate::model::assured::{Assured, Basis, Method};
use crate::model::evidence::Evidence;
use crate::model::judging::Judging;
use crate::model::verification::Verification;
use crate::providers::provider::Judge;
use crate::rules::error_beside_result;
use crate::schema::node::{Fields, Node};

impl Judge for Report {
    /// `document_supported` checks the type of a document, not whether it is genuine
    const ASSURED: Assured = Assured { person: Basis::Document, methods: &[("face_similarity", Method::Bvr)] };

    fn judge<'a>(report: Node<'a, Self>, judging: &mut Judging<'a>) {
        let (status, result) = (report.status(), report.result());
        let stages = Stages::of(report);
        judging.reference = Judging::quote(report.id());
        judging.stated = Judging::quote(result);
        judging.decided_at = stages::latest(report).and_then(|stage| Judging::moment(stage.created()));
        let mut passed = None;
        match (status.word(), result.word()) {
            (Some(ReportStatus::InProgress), _) => {
                judging.stated = Judging::quote(status);
                judging.decide(&rules::onespan_report_in_progress::RULE, status);
                rules::onespan_report_progress_crossed::check(report, judging);
                rules::onespan_attempt_not_borne_out::check(&stages, judging);
            }
            (Some(ReportStatus::Finished), Some(ReportResult::Passed)) => {
                judging.decide(&rules::onespan_report_passed::RULE, result);
                borne_out(report, &stages, judging);
                passed = Some(result);
            }
            (Some(ReportStatus::Finished), Some(ReportResult::Failed)) => match stages.attempt.and_then(failing) {
                Some(matcher) => {
                    judging.say(&rules::onespan_report_failed::RULE, result.place(), Some(matcher.place()));
                    rules::onespan_attempt_not_borne_out::check(&stages, judging);
                }
                None => judging.decide(&rules::onespan_report_failure_unexplained::RULE, result),
            },
            (Some(ReportStatus::Finished), Some(ReportResult::Undefined)) => {
                judging.decide(&rules::onespan_report_result_undefined::RULE, result);
                rules::onespan_attempt_not_borne_out::check(&stages, judging);
            }
            (Some(ReportStatus::Finished), Some(ReportResult::Other(_)) | None) => {
                judging.decide(&rules::onespan_report_result_unknown::RULE, result);
            }
            (Some(ReportStatus::Other(_)) | None, _) => {
                judging.decide(&rules::onespan_report_status_unknown::RULE, status);
            }
        }
        stages_bear_out(&stages, passed, judging);
        error_beside_result::check([report.error(), report.errors()], judging);
        if judging.hears() {
            rules::onespan_stages_out_of_order::check(report, judging);
            if let Some(attempt) = stages.attempt {
                rules::onespan_earlier_attempt_not_borne_out::check(report, attempt, judging);
            }
        }
    }

    fn evidence<'a>(report: Node<'a, Self>, evidence: &mut Evidence<'a>) {
        evidence::of(&Stages::of(report), evidence);
    }

    fn describe(report: Node<'_, Self>) -> Verification<'_> {
        describe::report(report)
    }
}

/// Looks in the stages of a passed report for whatever speaks against it, except in its matchers
fn borne_out<'a>(report: Node<'a, Report>, stages: &Stages<'a>, judging: &mut Judging<'a>) {
    if judging.may_be_unknown() {
        rules::onespan_stage_unknown::check(report, judging);
    }
    rules::onespan_stage_not_passed::check(report, stages, judging);
    for stage in [stages.submitted, stages.extracted].into_iter().flatten() {
        rules::onespan_analysis_not_passed::check(stage.details().personal_information(), stage.result(), judging);
    }
    let Some(attempt) = stages.attempt else {
        return judging.decide(&rules::onespan_attempt_missing::RULE, report.stages());
    };
    for last in [stages.submitted, stages.extracted].into_iter().flatten().chain([attempt]) {
        rules::onespan_attempts_tied::check(report, last, judging);
    }
    rules::onespan_stage_after_attempt::check(stages, attempt, judging);
    rules::onespan_later_stage_not_passed::check(report, stages, judging);
    rules::onespan_attempt_not_passed::check(report, attempt, judging);
    rules::onespan_no_matcher_counts::check(attempt, judging);
}

/// Looks in the last stages for whatever contradicts them or, if the report passed, its result
fn stages_bear_out<'a>(stages: &Stages<'a>, passed: Option<Node<'a, ReportResult>>, judging: &mut Judging<'a>) {
    if let Some(attempt) = stages.attempt {
        for matcher in attempt.details().matchers().items() {
            let fields = matcher.fields();
            let behaviors = fields.behaviors();
            if !counts(behaviors) {
                continue;
            }
            let result = fields.result();
            let word = result.word();
            if let Some(passed) = passed {
                rules::onespan_matcher_behavior_unknown::check(behaviors, judging);
                matcher_passes(result, word.as_ref(), passed, judging);
            }
            match word {
                Some(MatcherResult::Match) => checks_bear_out(fields.checks(), matcher, stages, judging),
                Some(MatcherResult::NoMatch | MatcherResult::Error) => {
                    rules::onespan_matcher_not_borne_out::check(matcher, judging);
                    rules::onespan_check_failure_not_borne_out::check(matcher, judging);
                }
                Some(MatcherResult::Other(_)) | None => {}
            }
        }
    }
    for document in stages.documents() {
        rules::onespan_identification_number_differs::check(document, judging);
        if judging.hears() {
            for zone in document.extracted_document_segments().items() {
                rules::onespan_zone_ends_before_start::check(zone, judging);
                rules::onespan_specific_date_differs::check(zone, judging);
            }
        }
    }
}

/// Compares a matcher with the result of a passed report
fn matcher_passes<'a>(
    result: Node<'a, MatcherResult>,
    word: Option<&MatcherResult>,
    passed: Node<'a, ReportResult>,
    judging: &mut Judging<'a>,
) {
    match word {
        Some(MatcherResult::Match) => {}
        Some(MatcherResult::Error) => judging.decide(&rules::onespan_matcher_error::RULE, result),
        Some(MatcherResult::NoMatch) => {
            judging.doubt_beside(&rules::onespan_matcher_mismatch::RULE, true, result, passed);
        }
        Some(MatcherResult::Other(_)) | None => judging.decide(&rules::onespan_matcher_result_unknown::RULE, result),
    }
}

fn checks_bear_out<'a>(
    checks: Node<'a, Vec<MatcherCheck>>,
    matcher: Node<'a, Matcher>,
    stages: &Stages<'a>,
    judging: &mut Judging<'a>,
) {
    rules::onespan_matcher_without_checks::check(checks, judging);
    for check in checks.items() {
        let fields = check.fields();
        if fields.result().word() == Some(CheckResult::Passed) {
            check_bears_out(check, &fields, matcher, stages, judging);
        } else {
            rules::onespan_check_not_passed::found(check, matcher, judging);
        }
    }
}

fn check_bears_out<'a>(
    check: Node<'a, MatcherCheck>,
    fields: &Fields<'a, MatcherCheck>,
    matcher: Node<'a, Matcher>,
    stages: &Stages<'a>,
    judging: &mut Judging<'a>,
) {
    let [own, whole] = Subject::of(fields, matcher);
    let is_number = own == Some(Subject::Number) || whole == Some(Subject::Number);
    match compare(fields) {
        Compared::Holds => {}
        Compared::Unshown if is_number => rules::onespan_number_not_in_list::found(check, judging),
        Compared::Unshown => rules::onespan_check_equivalence_unclear::found(check, judging),
        Compared::Fails => {
            let (left, right) = (check.evaluated(), check.evaluated_against());
            judging.doubt_beside(&rules::onespan_check_not_borne_out::RULE, true, left, right);
        }
        Compared::Unclear => judging.doubt_beside(&rules::onespan_check_unclear::RULE, true, check, check.result()),
    }
    for subject in own.into_iter().chain(whole.filter(|_| whole != own)) {
        rules::onespan_evaluated_not_read::check(subject, fields, stages, judging);
        rules::onespan_compared_not_submitted::check(subject, fields, stages, judging);
    }
    rules::onespan_analysis_not_passed::check(fields.personal_information(), fields.result(), judging);
    if own.is_none() || whole.is_none() {
        rules::onespan_analysis_below_threshold::check(fields, judging);
        let measured = Measured::of(fields, matcher);
        rules::onespan_analysis_not_passed::evaluated(fields, measured, judging);
        rules::onespan_score_out_of_range::check(fields, measured, judging);
        rules::onespan_proximity_out_of_range::check(fields, measured, judging);
        rules::onespan_threshold_passes_all::check(fields, measured, judging);
        if judging.hears() {
            rules::onespan_analysis_differs::check(fields, judging);
        }
    }
}

impl Judge for Stage {
    fn judge<'a>(stage: Node<'a, Self>, judging: &mut Judging<'a>) {
        judging.stated = Judging::quote(stage.result());
        judging.decided_at = Judging::moment(stage.created());
        judging.decide(&rules::onespan_stage_alone::RULE, stage.stage_type());
        let stages = Stages::one(stage);
        rules::onespan_attempt_not_borne_out::check(&stages, judging);
        stages_bear_out(&stages, None, judging);
    }

    fn evidence<'a>(stage: Node<'a, Self>, evidence: &mut Evidence<'a>) {
        evidence::of(&Stages::one(stage), evidence);
    }

    fn describe(stage: Node<'_, Self>) -> Verification<'_> {
        describe::stage(stage)
    }
}

impl Judge for Transaction {
    fn judge<'a>(transaction: Node<'a, Self>, judging: &mut Judging<'a>) {
        let status = transaction.status();
        judging.reference = Judging::quote(transaction.id());
        judging.stated = Judging::quote(status);
        let rule = match status.word() {
            Some(TransactionStatus::New) => &rules::onespan_transaction_new::RULE,
            Some(TransactionStatus::PostProcessing) => &rules::onespan_transaction_processing::RULE,
            Some(TransactionStatus::Completed) => &rules::onespan_transaction_completed::RULE,
            Some(TransactionStatus::Cancelled) => &rules::onespan_transaction_canceled::RULE,
            Some(TransactionStatus::Expired) => &rules::onespan_transaction_expired::RULE,
            Some(TransactionStatus::Error) => &rules::onespan_transaction_error::RULE,
            Some(TransactionStatus::Other(_)) => &rules::onespan_transaction_status_unknown::RULE,
            None => {
                return judging
                    .decide(&rules::onespan_verification_results_alone::RULE, transaction.verification_results());
            }
        };
        judging.decide(rule, status);
    }

    fn describe(transaction: Node<'_, Self>) -> Verification<'_> {
        Verification { reference: transaction.id().text(), ..Verification::default() }
    }
}

impl Judge for Notification {
    fn judge<'a>(notification: Node<'a, Self>, judging: &mut Judging<'a>) {
        let trigger = notification.trigger();
        judging.reference = Judging::quote(notification.transaction_id());
        judging.stated = Judging::quote(trigger);
        judging.decided_at = Judging::moment(notification.timestamp());
        let rule = match trigger.word() {
            Some(Trigger::TransactionCreated | Trigger::PageNext) => &rules::onespan_transaction_new::RULE,
            Some(Trigger::TransactionCompleted) => &rules::onespan_transaction_completed::RULE,
            Some(Trigger::TransactionExpired) => &rules::onespan_transaction_expired::RULE,
            Some(Trigger::TransactionCancelled) => &rules::onespan_transaction_canceled::RULE,
            Some(Trigger::TransactionError) => &rules::onespan_transaction_error::RULE,
            Some(Trigger::Other(_)) | None => &rules::onespan_notification_unknown::RULE,
        };
        judging.decide(rule, trigger);
    }

    fn describe(notification: Node<'_, Self>) -> Verification<'_> {
        Verification { reference: notification.transaction_id().text(), ..Verification::default() }
    }
}
