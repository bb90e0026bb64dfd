//! The steps of a session

use crate::schema::record::record;
use crate::schema::words::words;

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
