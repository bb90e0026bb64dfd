//! The session: <https://plaid.com/docs/api/products/identity-verification/#identity_verificationget>

use super::document::DocumentaryVerification;
use super::kyc::KycCheck;
use super::risk::RiskCheck;
use super::selfie::SelfieCheck;
use super::sms::VerifySms;
use super::user::User;
use crate::schema::record::record;
use crate::schema::scalar::{Any, Count, Id, Number, Text, Time};
use crate::schema::words::words;

words! {
    /// The status of a session
    pub enum SessionStatus {
        /// The person has not finished
        Active = "active",
        /// Every step passed, or the steps that replace the ones that failed
        Success = "success",
        Failed = "failed",
        /// No session expires yet; Plaid has announced that they will
        Expired = "expired",
        Canceled = "canceled",
        /// Somebody in the caller's team has to decide
        PendingReview = "pending_review",
    }
}

words! {
    /// The status of a step
    pub enum StepStatus {
        Success = "success",
        Active = "active",
        /// The session can pass all the same, if the template has a step that replaces this one
        Failed = "failed",
        /// The step runs only if another one fails, so this can be its last status
        WaitingForPrerequisite = "waiting_for_prerequisite",
        /// The template does not have the step
        NotApplicable = "not_applicable",
        /// Somebody left the step out in a retry, or the person had agreed to the terms before
        Skipped = "skipped",
        Expired = "expired",
        Canceled = "canceled",
        PendingReview = "pending_review",
        /// Somebody in the caller's team has let the step pass
        ManuallyApproved = "manually_approved",
        /// Somebody in the caller's team has let the step fail
        ManuallyRejected = "manually_rejected",
    }
}

record! {
    /// A session
    pub struct Session {
        required id: Id,
        expected client_user_id: Id,
        expected created_at: Time,
        expected completed_at: Time,
        /// The session of which this one is a retry
        expected previous_attempt_id: Id,
        /// A link by which anybody can continue the session
        expected shareable_url: Text,
        expected template: Template,
        /// What the person has entered, and what the caller has passed
        expected user: User,
        required status: SessionStatus,
        required steps: Steps,
        expected documentary_verification: DocumentaryVerification,
        optional selfie_check: SelfieCheck,
        expected kyc_check: KycCheck,
        optional risk_check: RiskCheck,
        optional verify_sms: VerifySms,
        expected watchlist_screening_id: Id,
        optional beacon_user_id: Id,
        optional user_id: Id,
        optional redacted_at: Time,
        /// Absent from the items of a list
        optional request_id: Id,
        optional latest_scored_protect_event: ProtectEvent,
    }
}

record! {
    /// What the session consists of
    pub struct Template {
        expected id: Id,
        expected version: Count,
    }
}

record! {
    /// The status of each step
    pub struct Steps {
        expected accept_tos: StepStatus,
        optional verify_sms: StepStatus,
        expected kyc_check: StepStatus,
        expected documentary_verification: StepStatus,
        expected selfie_check: StepStatus,
        expected watchlist_screening: StepStatus,
        expected risk_check: StepStatus,
    }
}

record! {
    /// What Plaid's fraud product says of the session
    pub struct ProtectEvent {
        expected event_id: Id,
        expected timestamp: Time,
        expected trust_index: TrustIndex,
        expected fraud_attributes: Any,
    }
}

record! {
    /// A score of which more is better
    pub struct TrustIndex {
        expected score: Number,
        expected model: Text,
        optional subscores: Any,
    }
}
