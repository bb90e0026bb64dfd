//! IDWise's words to ours
//!
//! <https://docs.idwise.com/reference/get-journey-result>

use super::decision::Decisions;
use super::describe;
use super::evidence::Evidence;
use super::payload::{Environment, Journey, SpotCheck};
use crate::model::judging::Judging;
use crate::model::outcome::{Next, Outcome};
use crate::model::rule::Effect::{self, Contradicts, Doubts};
use crate::model::rule::effects::{ACCEPT, ASK_USER, EXPIRED, FETCH, REJECT, RETRY, REVIEW, WAIT};
use crate::model::rule::{TEST_ENVIRONMENT, rules};
use crate::model::verification::Verification;
use crate::providers::provider::Judge;
use crate::schema::node::Node;

/// Somebody has to look, and the provider's own reviewer is the one to come
const REFER: Effect = Effect::Decides(Outcome::Review, false, Next::Review);

rules! {
    /// "Complete: the journey was completed and passed all the configured checks and rules"
    COMPLETE = "journey-complete", ACCEPT, "the journey passed every check and rule";
    /// "Approved: if the journey approved by the reviewer". A reviewer decides with the system's findings in view, so
    /// rules, faces and documents that failed do not doubt an approval; what nobody could see or read still does.
    APPROVED = "journey-approved", ACCEPT, "a reviewer approved the journey";
    /// "Rejected: if the journey rejected by the reviewer"
    REJECTED = "journey-rejected", REJECT, "a reviewer rejected the journey";
    /// "Refer: the journey was completed but has failed one or more of the configured checks or rules"
    REFERRED = "journey-referred", REFER, "the journey failed a check or a rule and a reviewer is to look";
    /// "Resubmission Requested: specific steps are marked for resubmission"
    RESUBMISSION_REQUESTED = "resubmission-requested", RETRY, "a reviewer asks for some steps again";
    /// "Incomplete: the user didn't finish all steps"
    INCOMPLETE = "journey-incomplete", ASK_USER, "the person has not finished every step";
    /// `system_decision` is "not nullable", and `null` in the page's skeleton
    DECISION_MISSING = "decision-missing", REVIEW, "no decision is stated";
    /// No page prints the word
    DECISION_UNKNOWN = "decision-unknown", REVIEW, "the decision is not one that this version knows";
    /// The final decision "will contain the `system_decision` if there has not been manual review done. Otherwise it will contain the `manual_decision`"
    DECISIONS_DISAGREE = "decisions-disagree", Contradicts, "the final decision is not the one that it has to repeat";
    /// No page prints the word
    WORD_UNKNOWN = "evidence-unknown", Doubts, "a word beside the acceptance is not one that this version knows";
    /// Documents, selfie and rules are all nullable; an acceptance without any of them shows nothing
    NO_CHECKS = "no-checks", Doubts, "the result is accepted and nothing that was checked is in it";
    /// Selfie status "is the main element to be used to confirm whether the selfie passed or not"
    SELFIE_NOT_COMPLETE = "selfie-not-complete", Contradicts, "the result is accepted and its selfie is not stated as complete";
    /// A spot check is a selfie
    SELFIE_MISSING = "selfie-missing", Doubts, "the spot check is accepted and no selfie is in it";
    /// `is_live`: "whether the submitted selfie image is live or not"
    NOT_LIVE = "selfie-not-live", Contradicts, "the result is accepted and its selfie does not show a living person";
    /// `is_live` is nullable
    LIVENESS_UNSTATED = "liveness-unstated", Doubts, "the result is accepted and does not say whether its selfie shows a living person";
    /// `liveness_status_code` "indicates the cause of the liveness check failure"
    LIVENESS_FAULT = "liveness-fault", Contradicts, "the result is accepted and names a fault of its selfie";
    /// `is_matched`: "the conclusive face matching decision"
    FACE_NOT_MATCHED = "face-not-matched", Contradicts, "the result is accepted and two faces in it do not match";
    /// `is_matched` is "not nullable"
    FACE_UNSTATED = "face-match-unstated", Doubts, "the result is accepted and does not say whether the faces match";
    /// Rule result "Failed"
    RULE_FAILED = "rule-failed", Contradicts, "the result is accepted and a rule has failed";
    /// Rule result `CouldNotApply`
    RULE_NOT_APPLIED = "rule-not-applied", Doubts, "the result is accepted and a rule could not be applied";
    /// Rule result is "not nullable"
    RULE_UNSTATED = "rule-unstated", Doubts, "the result is accepted and does not say what came of a rule";
    /// A rule's result "summarises the result of applied rules on each document"
    RULE_DETAIL_NOT_PASSED = "rule-detail-not-passed", Contradicts, "a rule is stated as passed and has not passed for one of the things that it was applied to";
    /// `progress`: Completed, Started or `NotStarted`
    DOCUMENT_NOT_COMPLETED = "document-not-completed", Doubts, "the result is accepted and one of its documents is not stated as completed";
    /// `has_passed_rules` "reflects the document validation, and rules"
    DOCUMENT_FAILED = "document-failed", Contradicts, "the result is accepted and one of its documents has failed";
    /// `has_passed_rules` is "not nullable"
    DOCUMENT_UNSTATED = "document-unstated", Doubts, "the result is accepted and does not say whether a document has passed";
    /// A document that had expired on the day of the journey
    DOCUMENT_EXPIRED = "document-expired", Contradicts, "the result is accepted and a document had expired on its day";
    /// `validation_outcome`: "the conclusive results of all document authenticity checks"
    VALIDATION_FAILED = "document-validation-failed", Contradicts, "the result is accepted and a document is not stated as genuine";
    /// One of the `validation_checks`; "Undetermined" says that it needed what was not there
    CHECK_FAILED = "document-check-failed", Contradicts, "the result is accepted and a check of a document's authenticity has failed";
    /// "Not Ready Yet: when the journey is not completed"; whoever has reviewed it has not seen what comes
    AML_NOT_READY = "aml-not-ready", Doubts, "the result is accepted and the lists are still to be searched";
    /// "Skipped: when the personal information is not extracted properly"
    AML_SKIPPED = "aml-skipped", Doubts, "the result is accepted and the lists could not be searched";
    /// `applicability` is "not nullable"
    AML_UNSTATED = "aml-unstated", Doubts, "the result is accepted and does not say whether the lists were searched";
    /// "if there are matches will be reflected in `matches` element"
    AML_MATCHED = "aml-matched", Doubts, "the result is accepted and somebody on the lists could be the person";
    /// "`systemDecision` reflects the decision at the time of the webhook, not necessarily the final outcome"
    USER_STEPS_FINISHED = "user-steps-finished", WAIT, "the person has done every step and the decision is still to come";
    /// "Fires each time a user submits a step"
    STEP_DONE = "step-done", WAIT, "a step was submitted or processed and the decision is still to come";
    /// "Triggered when the ongoing spot check has been completed": the webhook has the decision without what it rests on
    SPOT_CHECK_FINISHED = "spot-check-finished", FETCH, "the spot check is finished and its result is to be fetched";
    /// "when a verification journey requires the user to resubmit one or more steps"
    UPDATE_REQUIRED = "update-required", RETRY, "the person is to submit some steps again";
    /// "when a user fails to complete a KYC renewal within the configured deadline"
    RENEWAL_OVERDUE = "renewal-overdue", EXPIRED, "the verification was not renewed in time";
    /// "triggered once a manual review has been completed"
    REVIEW_WITHOUT_DECISION = "review-without-decision", Doubts, "the event tells of a review and no decision of a reviewer is stated";
    /// Triggered "when there is a change in the system decision or a compliance-driven update part of the manual review": one
    /// that no review has led to has changed what an older approval was made on
    UPDATED_AFTER_REVIEW = "updated-after-review", Doubts, "the system's decision has changed and the approval may be older than that";
    /// "`previousSystemDecision`: the journey system decision before the AML update"; the approval may be older than the change
    SYSTEM_WORSENED = "system-decision-worsened", Contradicts, "the system's decision has become worse and the approval was made before";
    /// Without either of the two an approval that is older than the change cannot be told from one that is not
    CHANGE_UNCLEAR = "system-change-unclear", Doubts, "the system's decision before or after the update is not stated and the approval may be older";
}

impl Judge for SpotCheck {
    fn judge<'a>(check: Node<'a, Self>, judging: &mut Judging<'a>) {
        judging.reference = Judging::quote(check.journey_id());
        judging.decided_at = Judging::moment(check.end_time());
        let decisions = Decisions {
            system: check.system_decision(),
            manual: check.manual_decision(),
            last: check.final_decision(),
        };
        if let Some(accepted) = decisions.decide(judging) {
            Evidence { judging, accepted }.spot_check(check);
        }
        environment(check.environment_name(), judging);
    }

    fn describe(check: Node<'_, Self>) -> Verification {
        describe::spot_check(check)
    }
}

impl Judge for Journey {
    fn judge<'a>(journey: Node<'a, Self>, judging: &mut Judging<'a>) {
        judging.reference = Judging::quote(journey.journey_id());
        judging.decided_at = Judging::moment(journey.end_time());
        let decisions = Decisions {
            system: journey.system_decision(),
            manual: journey.manual_decision(),
            last: journey.final_decision(),
        };
        if let Some(accepted) = decisions.decide(judging) {
            Evidence { judging, accepted }.journey(journey);
        }
        environment(journey.environment_name(), judging);
    }

    fn describe(journey: Node<'_, Self>) -> Verification {
        describe::journey(journey)
    }
}

/// `environment_name`: "available values (live, sandbox)"
fn environment<'a>(name: Node<'a, Environment>, judging: &mut Judging<'a>) {
    let word = name.word();
    judging.doubt(&TEST_ENVIRONMENT, word == Some(Environment::Sandbox), name);
    judging.doubt(&WORD_UNKNOWN, matches!(word, Some(Environment::Other(_))), name);
}
