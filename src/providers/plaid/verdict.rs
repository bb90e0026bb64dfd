//! Turns the words of Plaid into verdicts
//!
//! <https://plaid.com/docs/identity-verification/webhooks/>

use super::payload::{
    Environment, Screening, ScreeningStatus, ScreeningWebhook, Session, SessionStatus, SessionWebhook, StepStatus,
};
use super::rules::{
    plaid_completed_before_created, plaid_completion_crossed, plaid_screening_cleared, plaid_screening_pending_review,
    plaid_screening_rejected, plaid_screening_status_unknown, plaid_screening_to_fetch, plaid_session_active,
    plaid_session_canceled, plaid_session_expired, plaid_session_failed, plaid_session_failed_by_hand,
    plaid_session_passed, plaid_session_passed_by_hand, plaid_session_pending_review, plaid_session_redacted,
    plaid_session_screened_only, plaid_session_status_unknown, plaid_session_to_fetch, plaid_step_status_differs,
    plaid_word_unknown,
};
use super::{audit, describe, redacted, statements, steps};
use crate::model::assured::{Assured, Basis, Method};
use crate::model::evidence::Evidence;
use crate::model::judging::Judging;
use crate::model::rule::Rule;
use crate::model::verification::Verification;
use crate::providers::provider::Judge;
use crate::rules::test_environment;
use crate::schema::node::Node;
use crate::schema::scalar::Id;

impl Judge for SessionWebhook {
    fn judge<'a>(webhook: Node<'a, Self>, judging: &mut Judging<'a>) {
        judging.stated = Judging::quote(webhook.webhook_code());
        judging.decide(&plaid_session_to_fetch::RULE, webhook.webhook_code());
        announced(webhook.identity_verification_id(), webhook.environment(), judging);
    }

    fn describe(webhook: Node<'_, Self>) -> Verification<'_> {
        Verification { reference: webhook.identity_verification_id().text(), ..Verification::default() }
    }
}

impl Judge for ScreeningWebhook {
    fn judge<'a>(webhook: Node<'a, Self>, judging: &mut Judging<'a>) {
        judging.stated = Judging::quote(webhook.webhook_code());
        judging.decide(&plaid_screening_to_fetch::RULE, webhook.webhook_code());
        announced(webhook.screening_id(), webhook.environment(), judging);
    }

    fn describe(webhook: Node<'_, Self>) -> Verification<'_> {
        Verification { reference: webhook.screening_id().text(), ..Verification::default() }
    }
}

/// Notes what a webhook is about, and where that was made
fn announced<'a>(id: Node<'a, Id>, environment: Node<'a, Environment>, judging: &mut Judging<'a>) {
    judging.reference = Judging::quote(id);
    judging.doubt(&test_environment::RULE, environment.word() == Some(Environment::Sandbox), environment);
    judging.doubt(&plaid_word_unknown::RULE, environment.is_unknown(), environment);
}

impl Judge for Session {
    const ASSURED: Assured = Assured {
        person: Basis::Document,
        methods: &[
            ("documentary_verification", Method::Vri),
            ("document_comparison", Method::Bvr),
            ("kyc_check", Method::Data),
        ],
    };

    fn judge<'a>(session: Node<'a, Self>, judging: &mut Judging<'a>) {
        let status = session.status();
        judging.reference = Judging::quote(session.id());
        judging.stated = Judging::quote(status);
        let word = status.word();
        // A session that waits for a review or for the person has not been decided.
        if !matches!(word, Some(SessionStatus::Active | SessionStatus::PendingReview)) {
            judging.decided_at = Judging::moment(session.completed_at());
        }
        let rule: &'static Rule = match word {
            Some(SessionStatus::Success) => return succeeded(session, judging),
            Some(SessionStatus::Failed) if steps::by_hand(session, &StepStatus::ManuallyRejected).is_some() => {
                &plaid_session_failed_by_hand::RULE
            }
            Some(SessionStatus::Failed) => &plaid_session_failed::RULE,
            Some(SessionStatus::Active) => &plaid_session_active::RULE,
            Some(SessionStatus::PendingReview) => &plaid_session_pending_review::RULE,
            Some(SessionStatus::Expired) => &plaid_session_expired::RULE,
            Some(SessionStatus::Canceled) => &plaid_session_canceled::RULE,
            Some(SessionStatus::Other(_)) | None => &plaid_session_status_unknown::RULE,
        };
        judging.decide(rule, status);
        bears_itself_out(session, judging);
    }

    fn evidence<'a>(session: Node<'a, Self>, evidence: &mut Evidence<'a>) {
        statements::session(session, evidence);
    }

    fn describe(session: Node<'_, Self>) -> Verification<'_> {
        describe::session(session)
    }
}

/// Decides about a session that says that it passed
fn succeeded<'a>(session: Node<'a, Session>, judging: &mut Judging<'a>) {
    if let Some(place) = redacted::of(session) {
        return judging.say(&plaid_session_redacted::RULE, place, None);
    }
    let only_screened = steps::only_screened(session);
    if only_screened {
        judging.decide(&plaid_session_screened_only::RULE, session.steps().watchlist_screening());
    } else if let Some(step) = steps::by_hand(session, &StepStatus::ManuallyApproved) {
        judging.decide(&plaid_session_passed_by_hand::RULE, step);
    } else {
        judging.decide(&plaid_session_passed::RULE, session.status());
    }
    bears_itself_out(session, judging);
    audit::session(session, only_screened, judging);
}

/// Compares what a session says twice, whatever its status is
fn bears_itself_out<'a>(session: Node<'a, Session>, judging: &mut Judging<'a>) {
    for step in steps::with_object(session) {
        plaid_step_status_differs::check(&step, judging);
    }
    if judging.hears() {
        plaid_completion_crossed::check(session, judging);
        plaid_completed_before_created::check(session, judging);
    }
}

impl Judge for Screening {
    fn judge<'a>(screening: Node<'a, Self>, judging: &mut Judging<'a>) {
        let status = screening.status();
        judging.reference = Judging::quote(screening.id());
        judging.stated = Judging::quote(status);
        judging.decided_at = Judging::moment(screening.audit_trail().timestamp());
        let rule = match status.word() {
            Some(ScreeningStatus::Cleared) => &plaid_screening_cleared::RULE,
            Some(ScreeningStatus::PendingReview) => &plaid_screening_pending_review::RULE,
            Some(ScreeningStatus::Rejected) => &plaid_screening_rejected::RULE,
            Some(ScreeningStatus::Other(_)) | None => &plaid_screening_status_unknown::RULE,
        };
        judging.decide(rule, status);
    }

    fn describe(screening: Node<'_, Self>) -> Verification<'_> {
        describe::screening(screening)
    }
}
