//! The session: <https://plaid.com/docs/api/products/identity-verification/#identity_verificationget>

use super::document::DocumentaryVerification;
use super::kyc::KycCheck;
use super::risk::RiskCheck;
use super::selfie::SelfieCheck;
use super::sms::VerifySms;
use super::step::Steps;
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
