//! OneSpan's words to ours
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
use super::subject::Subject;
use super::{describe, evidence};
use crate::model::assured::{Assured, Basis, Method};
use crate::model::error_beside_result;
use crate::model::evidence::Evidence;
use crate::model::judging::Judging;
use crate::model::verification::Verification;
use crate::providers::provider::Judge;
use crate::schema::node::{Fields, Node};

impl Judge for Report {
    /// `document_supported` looks at a document's type, not at whether it is genuine
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
                judging.decide(&rules::report_in_progress::RULE, status);
                rules::report_progress_crossed::check(report, judging);
                rules::attempt_not_borne_out::check(&stages, judging);
            }
            (Some(ReportStatus::Finished), Some(ReportResult::Passed)) => {
                judging.decide(&rules::report_passed::RULE, result);
                borne_out(report, &stages, judging);
                passed = Some(result);
            }
            (Some(ReportStatus::Finished), Some(ReportResult::Failed)) => match stages.attempt.and_then(failing) {
                Some(matcher) => {
                    judging.say(&rules::report_failed::RULE, result.place(), Some(matcher.place()));
                    rules::attempt_not_borne_out::check(&stages, judging);
                }
                None => judging.decide(&rules::report_failure_unexplained::RULE, result),
            },
            (Some(ReportStatus::Finished), Some(ReportResult::Undefined)) => {
                judging.decide(&rules::report_result_undefined::RULE, result);
                rules::attempt_not_borne_out::check(&stages, judging);
            }
            (Some(ReportStatus::Finished), Some(ReportResult::Other(_)) | None) => {
                judging.decide(&rules::report_result_unknown::RULE, result);
            }
            (Some(ReportStatus::Other(_)) | None, _) => judging.decide(&rules::report_status_unknown::RULE, status),
        }
        stages_bear_out(&stages, passed, judging);
        error_beside_result::check([report.error(), report.errors()], judging);
        if judging.hears() {
            rules::stages_out_of_order::check(report, judging);
            if let Some(attempt) = stages.attempt {
                rules::earlier_attempt_not_borne_out::check(report, attempt, judging);
            }
        }
    }

    fn evidence<'a>(report: Node<'a, Self>, evidence: &mut Evidence<'a>) {
        evidence::of(&Stages::of(report), evidence);
    }

    fn describe(report: Node<'_, Self>) -> Verification {
        describe::report(report)
    }
}

/// Looks for whatever in the stages of a passed report speaks against it, but for what its matchers say
fn borne_out<'a>(report: Node<'a, Report>, stages: &Stages<'a>, judging: &mut Judging<'a>) {
    if judging.may_be_unknown() {
        rules::stage_unknown::check(report, judging);
    }
    rules::stage_not_passed::check(report, stages, judging);
    for stage in [stages.submitted, stages.extracted].into_iter().flatten() {
        rules::analysis_not_passed::check(stage.details().personal_information(), stage.result(), judging);
    }
    let Some(attempt) = stages.attempt else {
        return judging.decide(&rules::attempt_missing::RULE, report.stages());
    };
    for last in [stages.submitted, stages.extracted].into_iter().flatten().chain([attempt]) {
        rules::attempts_tied::check(report, last, judging);
    }
    rules::stage_after_attempt::check(stages, attempt, judging);
    rules::later_stage_not_passed::check(report, stages, judging);
    rules::attempt_not_passed::check(report, attempt, judging);
    rules::no_matcher_counts::check(attempt, judging);
}

/// Looks for whatever in the stages that count contradicts itself, or the result of the report if that passed
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
                rules::matcher_behavior_unknown::check(behaviors, judging);
                matcher_passes(result, word.as_ref(), passed, judging);
            }
            match word {
                Some(MatcherResult::Match) => checks_bear_out(fields.checks(), matcher, stages, judging),
                Some(MatcherResult::NoMatch | MatcherResult::Error) => {
                    rules::matcher_not_borne_out::check(matcher, judging);
                    rules::check_failure_not_borne_out::check(matcher, judging);
                }
                Some(MatcherResult::Other(_)) | None => {}
            }
        }
    }
    for document in stages.documents() {
        rules::identification_number_differs::check(document, judging);
        if judging.hears() {
            for zone in document.extracted_document_segments().items() {
                rules::zone_ends_before_start::check(zone, judging);
                rules::specific_date_differs::check(zone, judging);
            }
        }
    }
}

/// Holds a matcher against the result of a report that passed
fn matcher_passes<'a>(
    result: Node<'a, MatcherResult>,
    word: Option<&MatcherResult>,
    passed: Node<'a, ReportResult>,
    judging: &mut Judging<'a>,
) {
    match word {
        Some(MatcherResult::Match) => {}
        Some(MatcherResult::Error) => judging.decide(&rules::matcher_error::RULE, result),
        Some(MatcherResult::NoMatch) => {
            judging.doubt_beside(&rules::matcher_mismatch::RULE, true, result, passed);
        }
        Some(MatcherResult::Other(_)) | None => judging.decide(&rules::matcher_result_unknown::RULE, result),
    }
}

fn checks_bear_out<'a>(
    checks: Node<'a, Vec<MatcherCheck>>,
    matcher: Node<'a, Matcher>,
    stages: &Stages<'a>,
    judging: &mut Judging<'a>,
) {
    rules::matcher_without_checks::check(checks, judging);
    for check in checks.items() {
        let fields = check.fields();
        if fields.result().word() == Some(CheckResult::Passed) {
            check_bears_out(check, &fields, matcher, stages, judging);
        } else {
            rules::check_not_passed::found(check, matcher, judging);
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
        Compared::Unshown if is_number => rules::number_not_in_list::found(check, judging),
        Compared::Unshown => rules::check_equivalence_unclear::found(check, judging),
        Compared::Fails => {
            let (left, right) = (check.evaluated(), check.evaluated_against());
            judging.doubt_beside(&rules::check_not_borne_out::RULE, true, left, right);
        }
        Compared::Unclear => judging.doubt_beside(&rules::check_unclear::RULE, true, check, check.result()),
    }
    for subject in own.into_iter().chain(whole.filter(|_| whole != own)) {
        rules::evaluated_not_read::check(subject, fields, stages, judging);
        rules::compared_not_submitted::check(subject, fields, stages, judging);
    }
    rules::analysis_not_passed::check(fields.personal_information(), fields.result(), judging);
    if own.is_none() || whole.is_none() {
        rules::analysis_below_threshold::check(fields, judging);
        rules::analysis_not_passed::evaluated(fields, matcher, judging);
        rules::score_out_of_range::check(fields, matcher, judging);
        rules::proximity_out_of_range::check(fields, matcher, judging);
        rules::threshold_passes_all::check(fields, matcher, judging);
        if judging.hears() {
            rules::analysis_differs::check(fields, judging);
        }
    }
}

impl Judge for Stage {
    fn judge<'a>(stage: Node<'a, Self>, judging: &mut Judging<'a>) {
        judging.stated = Judging::quote(stage.result());
        judging.decided_at = Judging::moment(stage.created());
        judging.decide(&rules::stage_alone::RULE, stage.stage_type());
        let stages = Stages::one(stage);
        rules::attempt_not_borne_out::check(&stages, judging);
        stages_bear_out(&stages, None, judging);
    }

    fn evidence<'a>(stage: Node<'a, Self>, evidence: &mut Evidence<'a>) {
        evidence::of(&Stages::one(stage), evidence);
    }

    fn describe(stage: Node<'_, Self>) -> Verification {
        describe::stage(stage)
    }
}

impl Judge for Transaction {
    fn judge<'a>(transaction: Node<'a, Self>, judging: &mut Judging<'a>) {
        let status = transaction.status();
        judging.reference = Judging::quote(transaction.id());
        judging.stated = Judging::quote(status);
        let rule = match status.word() {
            Some(TransactionStatus::New) => &rules::transaction_new::RULE,
            Some(TransactionStatus::PostProcessing) => &rules::transaction_processing::RULE,
            Some(TransactionStatus::Completed) => &rules::transaction_completed::RULE,
            Some(TransactionStatus::Cancelled) => &rules::transaction_canceled::RULE,
            Some(TransactionStatus::Expired) => &rules::transaction_expired::RULE,
            Some(TransactionStatus::Error) => &rules::transaction_error::RULE,
            Some(TransactionStatus::Other(_)) => &rules::transaction_status_unknown::RULE,
            None => {
                return judging.decide(&rules::verification_results_alone::RULE, transaction.verification_results());
            }
        };
        judging.decide(rule, status);
    }

    fn describe(transaction: Node<'_, Self>) -> Verification {
        Verification { reference: transaction.id().owned(), ..Verification::default() }
    }
}

impl Judge for Notification {
    fn judge<'a>(notification: Node<'a, Self>, judging: &mut Judging<'a>) {
        let trigger = notification.trigger();
        judging.reference = Judging::quote(notification.transaction_id());
        judging.stated = Judging::quote(trigger);
        judging.decided_at = Judging::moment(notification.timestamp());
        let rule = match trigger.word() {
            Some(Trigger::TransactionCreated | Trigger::PageNext) => &rules::transaction_new::RULE,
            Some(Trigger::TransactionCompleted) => &rules::transaction_completed::RULE,
            Some(Trigger::TransactionExpired) => &rules::transaction_expired::RULE,
            Some(Trigger::TransactionCancelled) => &rules::transaction_canceled::RULE,
            Some(Trigger::TransactionError) => &rules::transaction_error::RULE,
            Some(Trigger::Other(_)) | None => &rules::notification_unknown::RULE,
        };
        judging.decide(rule, trigger);
    }

    fn describe(notification: Node<'_, Self>) -> Verification {
        Verification { reference: notification.transaction_id().owned(), ..Verification::default() }
    }
}
