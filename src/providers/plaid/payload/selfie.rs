//! The check of the face

use super::step::StepStatus;
use crate::schema::record::record;
use crate::schema::scalar::{Any, Count, Text};
use crate::schema::words::words;

words! {
    /// Whether something passed
    pub enum Finding {
        Success = "success",
        Failed = "failed",
    }
}

words! {
    /// Whether the face is that on the document
    pub enum Comparison {
        Match = "match",
        NoMatch = "no_match",
        /// There was no document to compare with
        NoInput = "no_input",
    }
}

record! {
    /// Every attempt
    pub struct SelfieCheck {
        /// Always that of the step
        expected status: StepStatus,
        expected selfies: Vec<Selfie>,
    }
}

record! {
    /// One attempt
    pub struct Selfie {
        expected status: Finding,
        /// Counts up from 1
        expected attempt: Count,
        expected capture: Capture,
        expected analysis: SelfieAnalysis,
    }
}

record! {
    /// A link to the picture or to the film
    pub struct Capture {
        optional image_url: Text,
        optional video_url: Text,
    }
}

record! {
    /// What was found
    pub struct SelfieAnalysis {
        expected document_comparison: Comparison,
        optional liveness_check: Finding,
        /// Only if Plaid has switched it on
        optional facial_analysis: Any,
    }
}
