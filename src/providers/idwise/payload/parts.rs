//! Parts that several of IDWise's payloads share
//!
//! <https://docs.idwise.com/reference/get-journey-result>

use crate::schema::choice::choice;
use crate::schema::record::record;
use crate::schema::scalar::{Day, Flag, Id, Percent, Text};
use crate::schema::words::words;

words! {
    /// The decision of IDWise's system about a journey
    pub enum SystemDecision {
        /// The journey is not completed, so there is no decision yet
        Incomplete = "Incomplete",
        /// The journey is completed and passed all configured checks and rules
        Complete = "Complete",
        /// The journey is completed but failed at least one of them; a reviewer must look at it
        Refer = "Refer",
        /// The journey is completed but was refused by the flow's own rules. No table prints this word, but the page of
        /// the finished journey, which has only this decision, speaks of blocking a rejected applicant
        Rejected = "Rejected",
    }
}

words! {
    /// The decision of a reviewer about a journey
    pub enum ManualDecision {
        Approved = "Approved",
        Rejected = "Rejected",
        /// Some steps must be submitted again
        ResubmissionRequested = "Resubmission Requested",
    }
}

words! {
    /// The final decision: the manual one if there is one, otherwise the system's
    pub enum FinalDecision {
        Approved = "Approved",
        /// A reviewer's rejection, or the system's if there is no manual decision
        Rejected = "Rejected",
        /// Inferred: the page prints this word only for the manual decision, which the final decision repeats
        ResubmissionRequested = "Resubmission Requested",
        Complete = "Complete",
        Incomplete = "Incomplete",
        Refer = "Refer",
    }
}

words! {
    /// The environment in which a journey was made
    pub enum Environment {
        Live = "live",
        Sandbox = "sandbox",
    }
}

words! {
    /// The result of a selfie step
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
    /// The result of a rule
    pub enum RuleOutcome {
        Passed = "Passed",
        Failed = "Failed",
        CouldNotApply = "CouldNotApply",
    }
}

words! {
    /// The source of a face that was compared
    pub enum ImageSource {
        Selfie = "Selfie",
        /// The onboarding journey
        Applicant = "Applicant",
        Document = "Document",
        /// A government's database; the page uses both spellings
        AdditionalFace = "AdditionalFace" | "AdditionalFaces",
    }
}

words! {
    /// How accurately a field was read
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
    /// A rule that the account has configured, and its result
    pub struct RuleResult {
        expected name: Text,
        expected result: RuleOutcome,
        optional description: Text,
        optional information: Text,
        /// Advice for people on what to do about a failure
        optional tips: Text,
        optional details: RuleDetails,
    }
}

choice! {
    /// The things that a rule was applied to; the page calls this an object but prints a list
    pub enum RuleDetails {
        Listed(Vec<RuleDetail>),
        Single(RuleDetail),
    }
}

record! {
    /// The result of a rule for one thing that it was applied to
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
    /// Whether two pictures show the same person
    pub struct FaceMatch {
        expected is_matched: Flag,
        /// The score; 0 for a face that does not match and 99 for one that does, so a percentage is inferred
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
    /// The person who made this journey and may have made others
    pub struct Applicant {
        expected applicant_id: Id,
        optional profile_image_path: Text,
        optional full_name: Text,
        optional personal_number: Id,
        optional birth_date: Day,
    }
}

record! {
    /// A check against a government's database, such as `additional_face_db`
    pub struct ScreeningCheck {
        optional image_path: Text,
        optional face_match_results: Vec<FaceMatch>,
    }
}
