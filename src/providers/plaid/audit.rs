//! Weighs the steps and their objects against a session that says that it passed

use super::payload::{DocumentStatus, Finding, KycCheck, RiskCheck, Selfie, Session, SmsStatus, StepStatus};
use super::rules::{
    plaid_attempts_unclear, plaid_finding_missing, plaid_kyc_no_match, plaid_kyc_partly_matches,
    plaid_kyc_too_little_matches, plaid_last_attempt_not_passed, plaid_nobody_identified, plaid_risk_found,
    plaid_selfie_not_analyzed, plaid_selfie_not_passed, plaid_step_crossed, plaid_step_failed, plaid_step_skipped,
    plaid_step_unstated, plaid_step_without_object,
};
use super::{attempts, document_audit, registers, steps, unknown};
use crate::model::judging::Judging;
use crate::schema::node::Node;

/// Weighs everything; `only_screened` says that nobody was to be identified
pub fn session<'a>(session: Node<'a, Session>, only_screened: bool, judging: &mut Judging<'a>) {
    let words = session.steps();
    unknown::words(session, judging);
    for step in words.each::<StepStatus>() {
        plaid_step_crossed::check(step, session.status(), judging);
        judging.doubt(&plaid_step_unstated::RULE, step.is_absent(), step);
    }
    plaid_step_failed::check(words, judging);
    plaid_step_skipped::check(session, judging);
    let identified = steps::passed(words.kyc_check()) || steps::passed(words.documentary_verification());
    judging.doubt(&plaid_nobody_identified::RULE, !identified && !only_screened, words);
    for step in steps::with_object(session) {
        plaid_step_without_object::check(&step, judging);
    }
    let is_success = |step: Node<'a, StepStatus>| step.word() == Some(StepStatus::Success);
    // A person who let a step pass takes responsibility for what its object says.
    if is_success(words.documentary_verification()) {
        documents(session, judging);
    }
    if is_success(words.selfie_check()) {
        selfies(session, judging);
    }
    if is_success(words.verify_sms()) {
        codes(session, judging);
    }
    if is_success(words.kyc_check()) {
        comparison(session, judging);
    }
    risk(session.risk_check(), judging);
}

fn documents<'a>(session: Node<'a, Session>, judging: &mut Judging<'a>) {
    let step = session.steps().documentary_verification();
    let all = session.documentary_verification().documents();
    plaid_attempts_unclear::check(all, judging);
    plaid_last_attempt_not_passed::none(all, step, judging);
    for document in attempts::last(all) {
        let status = document.status();
        let passed = matches!(status.word(), Some(DocumentStatus::Success | DocumentStatus::ManuallyApproved));
        plaid_last_attempt_not_passed::check(passed, status, step, judging);
        if status.word() == Some(DocumentStatus::Success) {
            document_audit::document(document, session, judging);
        }
    }
}

fn selfies<'a>(session: Node<'a, Session>, judging: &mut Judging<'a>) {
    let step = session.steps().selfie_check();
    let all = session.selfie_check().selfies();
    plaid_attempts_unclear::check(all, judging);
    plaid_last_attempt_not_passed::none(all, step, judging);
    for selfie in attempts::last(all) {
        let status = selfie.status();
        plaid_last_attempt_not_passed::check(status.word() == Some(Finding::Success), status, step, judging);
        face(selfie, session, judging);
    }
}

fn face<'a>(selfie: Node<'a, Selfie>, session: Node<'a, Session>, judging: &mut Judging<'a>) {
    let analysis = selfie.analysis();
    plaid_selfie_not_passed::check(selfie, judging);
    let documents = session.steps().documentary_verification();
    plaid_selfie_not_analyzed::check(analysis, steps::passed(documents), judging);
}

fn codes<'a>(session: Node<'a, Session>, judging: &mut Judging<'a>) {
    let step = session.steps().verify_sms();
    let all = session.verify_sms().verifications();
    plaid_attempts_unclear::check(all, judging);
    plaid_last_attempt_not_passed::none(all, step, judging);
    for code in attempts::last(all) {
        let status = code.status();
        plaid_last_attempt_not_passed::check(status.word() == Some(SmsStatus::Success), status, step, judging);
    }
}

fn comparison<'a>(session: Node<'a, Session>, judging: &mut Judging<'a>) {
    let kyc: Node<'a, KycCheck> = session.kyc_check();
    for word in registers::summaries(kyc) {
        judging.doubt(&plaid_finding_missing::RULE, word.is_absent(), word);
    }
    plaid_kyc_no_match::check(kyc, judging);
    plaid_kyc_too_little_matches::check(kyc, judging);
    if judging.hears() {
        plaid_kyc_partly_matches::check(session, judging);
    }
}

fn risk<'a>(risk: Node<'a, RiskCheck>, judging: &mut Judging<'a>) {
    if risk.is_absent() {
        return;
    }
    let behavior = risk.behavior();
    if !behavior.is_absent() {
        plaid_finding_missing::check([behavior.fraud_ring_detected(), behavior.bot_detected()], judging);
        plaid_finding_missing::check([behavior.user_interactions()], judging);
    }
    if judging.hears() {
        plaid_risk_found::check(risk, judging);
    }
}
