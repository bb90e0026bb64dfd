//! OneSpan's words to ours
//!
//! <https://docs.onespan.com/docs/detailed-verification-report>

use super::compare::{Compared, compare};
use super::describe;
use super::payload::{
    Behavior, CheckResult, Matcher, MatcherCheck, MatcherResult, Report, ReportResult, ReportStatus, Stage,
    StageResult, StageTitle, Transaction, TransactionStatus,
};
use crate::model::judging::Judging;
use crate::model::rule::Effect::{Contradicts, Doubts};
use crate::model::rule::effects::{ACCEPT, ASK_USER, CANCELED, ERROR, EXPIRED, FETCH, REJECT, REVIEW, WAIT};
use crate::model::rule::rules;
use crate::model::verification::Verification;
use crate::providers::provider::Judge;
use crate::schema::node::Node;

rules! {
    /// `status` finished, `result` `Passed`; both words of the end are inferred from the page's `InProgress` and `Undefined`
    REPORT_PASSED = "report-passed", ACCEPT, "the report is finished and passed";
    /// `result` "Failed" with a counting matcher that does not match; inferred words
    REPORT_FAILED = "report-failed", REJECT, "the report is finished and failed by a matcher that counts";
    /// A failure that no counting matcher explains is not a rejection of the person
    FAILURE_UNEXPLAINED = "report-failure-unexplained", REVIEW, "the report failed and no matcher that counts says why";
    /// `status` `InProgress`, `result` `Undefined`
    REPORT_IN_PROGRESS = "report-in-progress", WAIT, "the report is not finished";
    /// A result beside `InProgress`
    PROGRESS_CROSSED = "report-progress-crossed", Contradicts, "the report is in progress and has a result";
    /// "Undefined" in a finished report
    RESULT_UNDEFINED = "report-result-undefined", REVIEW, "the report is finished and its result is undefined";
    /// No page prints the word
    RESULT_UNKNOWN = "report-result-unknown", REVIEW, "the report's result is not one that this version knows";
    /// No page prints the word
    STATUS_UNKNOWN = "report-status-unknown", REVIEW, "the report's status is not one that this version knows";
    /// No page prints the title; what such a stage decides is not known
    STAGE_UNKNOWN = "stage-unknown", Doubts, "the report passed and one of its stages is not one that this version knows";
    /// Attempts are told apart by `attemptNumber`, then by `created`
    ATTEMPTS_TIED = "attempts-tied", Doubts, "the report passed and which of its attempts is the last cannot be told";
    /// A passed report carries the attempt that passed
    ATTEMPT_MISSING = "attempt-missing", Doubts, "the report passed and no attempt at verification is in it";
    /// A passed report's last attempt has passed
    ATTEMPT_NOT_PASSED = "attempt-not-passed", Contradicts, "the report passed and its last attempt is not stated as passed";
    /// Behaviors `AffectsVerificationAttemptResult` and `ExecuteOnly`
    NO_MATCHER_COUNTS = "no-matcher-counts", Doubts, "no matcher counts in the last attempt";
    /// Matcher result "Error": it could not be executed
    MATCHER_ERROR = "matcher-error", Doubts, "a matcher that counts could not be executed";
    /// A counting matcher that does not match, in a passed report; inferred word
    MATCHER_MISMATCH = "matcher-mismatch", Contradicts, "the report passed and a matcher that counts does not match";
    /// No page prints the word
    MATCHER_UNKNOWN = "matcher-result-unknown", Doubts, "a matcher that counts has a result that this version does not know";
    /// No page prints the word
    BEHAVIOR_UNKNOWN = "matcher-behavior-unknown", Doubts, "a matcher has a behavior that this version does not know";
    /// A counting matcher carries the checks it was made of
    MATCHER_WITHOUT_CHECKS = "matcher-without-checks", Doubts, "a matcher that counts matches and has no checks to show for it";
    /// Check result `AnalysedDataInsufficient`, or a word that no page prints
    CHECK_NOT_PASSED = "check-not-passed", Contradicts, "a matcher that counts matches and one of its checks is not stated as passed";
    /// `evaluated` under its `operator` against `evaluatedAgainst`
    CHECK_NOT_BORNE_OUT = "check-not-borne-out", Contradicts, "a check is stated as passed and its own comparison fails";
    /// A comparison of which a side is absent or cannot be read, or whose operator no page prints
    CHECK_UNCLEAR = "check-unclear", Doubts, "a check is stated as passed and its comparison cannot be made again";
    /// A stage by itself is a part of a report
    STAGE_ALONE = "stage-alone", FETCH, "a single stage decides nothing; the report is to be fetched";
    /// Transaction status "new"
    TRANSACTION_NEW = "transaction-new", ASK_USER, "the transaction waits for the person";
    /// Transaction status `post_processing`
    TRANSACTION_PROCESSING = "transaction-processing", WAIT, "the transaction is being processed";
    /// Transaction status "completed": the verification's result is in the report
    TRANSACTION_COMPLETED = "transaction-completed", FETCH, "the transaction is completed and its report is to be fetched";
    /// Transaction status "cancelled"
    TRANSACTION_CANCELED = "transaction-canceled", CANCELED, "the transaction was canceled";
    /// Transaction status "expired"
    TRANSACTION_EXPIRED = "transaction-expired", EXPIRED, "the transaction has expired";
    /// Transaction status "error"
    TRANSACTION_ERROR = "transaction-error", ERROR, "the transaction ended in an error";
    /// No page prints the word
    TRANSACTION_UNKNOWN = "transaction-status-unknown", REVIEW, "the transaction's status is not one that this version knows";
}

impl Judge for Report {
    fn judge<'a>(report: Node<'a, Self>, judging: &mut Judging<'a>) {
        let (status, result) = (report.status(), report.result());
        judging.reference = Judging::quote(report.id());
        judging.stated = Judging::quote(result);
        judging.decided_at = describe::latest(report).and_then(|stage| Judging::moment(stage.created()));
        match (status.word(), result.word()) {
            (Some(ReportStatus::InProgress), word) => {
                judging.stated = Judging::quote(status);
                judging.decide(&REPORT_IN_PROGRESS, status);
                judging.doubt_beside(&PROGRESS_CROSSED, word != Some(ReportResult::Undefined), result, status);
            }
            (Some(ReportStatus::Finished), Some(ReportResult::Passed)) => {
                judging.decide(&REPORT_PASSED, result);
                borne_out(report, judging);
            }
            (Some(ReportStatus::Finished), Some(ReportResult::Failed)) => {
                let failing = describe::last_attempt(report).and_then(|attempt| {
                    counting(attempt).find(|matcher| matcher.result().word() == Some(MatcherResult::NoMatch))
                });
                match failing {
                    Some(matcher) => judging.say(&REPORT_FAILED, result.place(), Some(matcher.result().place())),
                    None => judging.decide(&FAILURE_UNEXPLAINED, result),
                }
            }
            (Some(ReportStatus::Finished), Some(ReportResult::Undefined)) => judging.decide(&RESULT_UNDEFINED, result),
            (Some(ReportStatus::Finished), Some(ReportResult::Other(_)) | None) => {
                judging.decide(&RESULT_UNKNOWN, result);
            }
            (Some(ReportStatus::Other(_)) | None, _) => judging.decide(&STATUS_UNKNOWN, status),
        }
    }

    fn describe(report: Node<'_, Self>) -> Verification {
        describe::report(report)
    }
}

/// Looks for whatever in a passed report speaks against it
fn borne_out<'a>(report: Node<'a, Report>, judging: &mut Judging<'a>) {
    let unknown = report.stages().items().map(|stage| stage.stage_type().title());
    for title in unknown.filter(|title| matches!(title.word(), Some(StageTitle::Other(_)) | None)) {
        judging.decide(&STAGE_UNKNOWN, title);
    }
    let Some(attempt) = describe::last_attempt(report) else {
        return judging.doubt(&ATTEMPT_MISSING, true, report.stages());
    };
    judging.doubt(&ATTEMPTS_TIED, describe::is_tied(report, attempt), attempt);
    let passed = attempt.result().word() == Some(StageResult::Passed);
    judging.doubt_beside(&ATTEMPT_NOT_PASSED, !passed, attempt.result(), report.result());
    judging.doubt(&NO_MATCHER_COUNTS, counting(attempt).next().is_none(), attempt.details().matchers());
    for matcher in counting(attempt) {
        let unknown =
            matcher.behaviors().items().find(|behavior| matches!(behavior.word(), Some(Behavior::Other(_)) | None));
        if let Some(behavior) = unknown {
            judging.decide(&BEHAVIOR_UNKNOWN, behavior);
        }
        let result = matcher.result();
        match result.word() {
            Some(MatcherResult::Match) => checks_bear_out(matcher, judging),
            Some(MatcherResult::Error) => judging.decide(&MATCHER_ERROR, result),
            Some(MatcherResult::NoMatch) => judging.doubt_beside(&MATCHER_MISMATCH, true, result, report.result()),
            Some(MatcherResult::Other(_)) | None => judging.decide(&MATCHER_UNKNOWN, result),
        }
    }
}

fn checks_bear_out<'a>(matcher: Node<'a, Matcher>, judging: &mut Judging<'a>) {
    judging.doubt(&MATCHER_WITHOUT_CHECKS, matcher.checks().is_empty(), matcher.checks());
    for check in matcher.checks().items() {
        let passed = check.result().word() == Some(CheckResult::Passed);
        judging.doubt_beside(&CHECK_NOT_PASSED, !passed, check.result(), matcher.result());
        if passed {
            check_bears_out(check, judging);
        }
    }
}

fn check_bears_out<'a>(check: Node<'a, MatcherCheck>, judging: &mut Judging<'a>) {
    match compare(check) {
        Compared::Holds => {}
        Compared::Fails => {
            judging.doubt_beside(&CHECK_NOT_BORNE_OUT, true, check.evaluated(), check.evaluated_against());
        }
        Compared::Unclear => judging.doubt_beside(&CHECK_UNCLEAR, true, check, check.result()),
    }
}

/// The matchers of an attempt that decide
fn counting(attempt: Node<'_, Stage>) -> impl Iterator<Item = Node<'_, Matcher>> {
    attempt.details().matchers().items().filter(|&matcher| describe::counts(matcher))
}

impl Judge for Stage {
    fn judge<'a>(stage: Node<'a, Self>, judging: &mut Judging<'a>) {
        judging.stated = Judging::quote(stage.result());
        judging.decided_at = Judging::moment(stage.created());
        judging.decide(&STAGE_ALONE, stage.stage_type());
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
            Some(TransactionStatus::New) => &TRANSACTION_NEW,
            Some(TransactionStatus::PostProcessing) => &TRANSACTION_PROCESSING,
            Some(TransactionStatus::Completed) => &TRANSACTION_COMPLETED,
            Some(TransactionStatus::Cancelled) => &TRANSACTION_CANCELED,
            Some(TransactionStatus::Expired) => &TRANSACTION_EXPIRED,
            Some(TransactionStatus::Error) => &TRANSACTION_ERROR,
            Some(TransactionStatus::Other(_)) | None => &TRANSACTION_UNKNOWN,
        };
        judging.decide(rule, status);
    }

    fn describe(transaction: Node<'_, Self>) -> Verification {
        Verification { reference: transaction.id().owned(), ..Verification::default() }
    }
}
