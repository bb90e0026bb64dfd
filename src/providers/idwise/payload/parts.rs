//! What several of IDWise's bodies are made of
//!
//! <https://docs.idwise.com/reference/get-journey-result>

use crate::schema::choice::choice;
use crate::schema::record::record;
use crate::schema::scalar::{Day, Flag, Id, Percent, Text};
use crate::schema::words::words;

words! {
    /// What IDWise itself makes of a journey
    pub enum SystemDecision {
        /// Not completed, so no decision can be drawn yet
        Incomplete = "Incomplete",
        /// Completed, and passed all configured checks and rules
        Complete = "Complete",
        /// Completed, and failed at least one of them: a reviewer is to look
        Refer = "Refer",
        /// Completed, and refused by the flow's own rules. In no table of words; the page of the finished journey, whose
        /// only decision is this one, tells of blocking a rejected applicant
        Rejected = "Rejected",
    }
}

words! {
    /// What a reviewer makes of a journey
    pub enum ManualDecision {
        Approved = "Approved",
        Rejected = "Rejected",
        /// Some steps are to be submitted again
        ResubmissionRequested = "Resubmission Requested",
    }
}

words! {
    /// The manual decision where one was made, else the system's
    pub enum FinalDecision {
        Approved = "Approved",
        /// A reviewer's, or the system's where there is no manual decision
        Rejected = "Rejected",
        /// Inferred: the page has it only for the manual decision, which this one repeats
        ResubmissionRequested = "Resubmission Requested",
        Complete = "Complete",
        Incomplete = "Incomplete",
        Refer = "Refer",
    }
}

words! {
    /// Where a journey was made
    pub enum Environment {
        Live = "live",
        Sandbox = "sandbox",
    }
}

words! {
    /// What came of a selfie step
    pub enum SelfieStatus {
        Complete = "Complete",
        Refer = "Refer",
        NotStarted = "Not Started",
    }
}

words! {
    /// Why a selfie does not show a living person
    pub enum LivenessCode {
        FaceTooClose = "FACE_TOO_CLOSE",
        FaceCloseToBorder = "FACE_CLOSE_TO_BORDER",
        FaceCropped = "FACE_CROPPED",
        FaceIsOccluded = "FACE_IS_OCCLUDED",
        FaceNotFound = "FACE_NOT_FOUND",
        TooManyFaces = "TOO_MANY_FACES",
        FaceTooSmall = "FACE_TOO_SMALL",
        BadQualityImage = "BAD_QUALITY_IMAGE",
        FaceAngleTooLarge = "FACE_ANGLE_TOO_LARGE",
        NotLive = "NOT_LIVE",
    }
}

words! {
    /// What came of a rule
    pub enum RuleOutcome {
        Passed = "Passed",
        Failed = "Failed",
        CouldNotApply = "CouldNotApply",
    }
}

words! {
    /// Where a face that was compared comes from
    pub enum ImageSource {
        Selfie = "Selfie",
        /// The onboarding journey
        Applicant = "Applicant",
        Document = "Document",
        /// A government's database; the page writes both
        AdditionalFace = "AdditionalFace" | "AdditionalFaces",
    }
}

words! {
    /// How surely a field was read
    pub enum Accuracy {
        High = "High",
        Low = "Low",
    }
}

record! {
    /// The live selfie of a journey
    pub struct Selfie {
        /// "The main element to be used to confirm whether the selfie passed or not"
        expected status: SelfieStatus,
        optional is_live: Flag,
        optional liveness_status_code: LivenessCode,
        optional image_path: Text,
        optional video_path: Text,
    }
}

record! {
    /// A rule that the account has configured, and what came of it
    pub struct RuleResult {
        expected name: Text,
        expected result: RuleOutcome,
        optional description: Text,
        optional information: Text,
        /// What to do about a failure, for people
        optional tips: Text,
        optional details: RuleDetails,
    }
}

choice! {
    /// What a rule was applied to; the page calls it an object and prints a list
    pub enum RuleDetails {
        Listed(Vec<RuleDetail>),
        Single(RuleDetail),
    }
}

record! {
    /// What came of a rule for one thing that it was applied to
    pub struct RuleDetail {
        expected title: Text,
        expected result: RuleOutcome,
        optional result_description: Text,
        optional reference_object: ReferenceObject,
    }
}

record! {
    /// The thing that a rule was applied to
    pub struct ReferenceObject {
        /// Such as `selfie` or `documents`
        optional object_key: Text,
        optional instance_key: Id,
    }
}

record! {
    /// Whether two pictures show one person
    pub struct FaceMatch {
        expected is_matched: Flag,
        /// 0 beside a face that does not match, 99 beside one that does; that it is a percentage is inferred
        optional score: Percent,
        optional images: Vec<FaceImage>,
    }
}

record! {
    /// A picture that was compared
    pub struct FaceImage {
        optional image_path: Text,
        optional image_source: ImageSource,
    }
}

record! {
    /// The person who made the journey, who may have made others
    pub struct Applicant {
        expected applicant_id: Id,
        optional profile_image_path: Text,
        optional full_name: Text,
        optional personal_number: Id,
        optional birth_date: Day,
    }
}
