//! The check of the phone

use super::step::StepStatus;
use crate::schema::record::record;
use crate::schema::scalar::{Count, Text, Time};
use crate::schema::words::words;

words! {
    /// What came of one code
    pub enum SmsStatus {
        Pending = "pending",
        Success = "success",
        Failed = "failed",
        Canceled = "canceled",
    }
}

record! {
    /// Every code that was sent
    pub struct VerifySms {
        /// Always that of the step
        expected status: StepStatus,
        expected verifications: Vec<SmsVerification>,
    }
}

record! {
    /// One code
    pub struct SmsVerification {
        expected status: SmsStatus,
        /// Counts up from 1
        expected attempt: Count,
        expected phone_number: Text,
        expected delivery_attempt_count: Count,
        expected solve_attempt_count: Count,
        expected initially_sent_at: Time,
        expected last_sent_at: Time,
        optional redacted_at: Time,
    }
}
