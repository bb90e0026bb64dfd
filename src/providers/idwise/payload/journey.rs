//! The result of a journey
//!
//! <https://docs.idwise.com/reference/get-journey-result>

use super::aml::Aml;
use super::parts::{
    Accuracy, Applicant, Environment, FaceMatch, FinalDecision, ManualDecision, RuleResult, Selfie, SystemDecision,
};
use super::spot_check::SpotChecks;
use crate::schema::record::record;
use crate::schema::scalar::{Any, Flag, Id, Keyed, Text, Time};
use crate::schema::words::words;

words! {
    /// Where a document step stands
    pub enum Progress {
        Completed = "Completed",
        Started = "Started",
        NotStarted = "NotStarted",
    }
}

words! {
    /// What came of all checks of a document's authenticity together
    pub enum ValidationOutcome {
        Passed = "Passed",
        Failed = "Failed",
    }
}

words! {
    /// What came of one check of a document's authenticity
    pub enum Validation {
        Passed = "Passed",
        Failed = "Failed",
        /// It could not be carried out, for want of something that it needs
        Undetermined = "Undetermined",
    }
}

record! {
    /// The result of a journey
    pub struct Journey {
        required journey_id: Id,
        expected customer_id: Id,
        /// The older name of `flow_id`, as the page spells it
        optional journey_definintion_id: Id,
        optional flow_id: Id,
        /// The caller's own
        optional reference_number: Id,
        /// What it "used to be called"; as with `flow_id`, a body may have both names of one thing
        optional user_id: Id,
        /// Not in the page's sample
        optional environment_name: Environment,
        expected start_time: Time,
        /// `null` while the journey is not finished
        optional end_time: Time,
        /// The webhooks write it in one word, as they do the other decisions
        expected system_decision = "system_decision" | "systemDecision": SystemDecision,
        optional manual_decision = "manual_decision" | "manualDecision": ManualDecision,
        expected final_decision = "final_decision" | "finalDecision": FinalDecision,
        optional model_version: Id,
        /// By the id of the step
        optional documents: Keyed<DocumentStep>,
        /// `null` where the flow asks for none
        optional selfie: Selfie,
        /// By the id of the rule
        optional rule_results: Keyed<RuleResult>,
        optional applicant: Applicant,
        /// `null` where the flow asks for none
        optional aml: Aml,
        /// By the id of the check
        optional screening_checks: Keyed<ScreeningCheck>,
        /// Not on this page; a spot check has it, and should it come it counts
        optional spot_checks: SpotChecks,
        /// The page names it; what is in it is not printed
        optional device_intelligence: Any,
        /// On no page; should it come, it counts
        optional error = "error" | "error_message" | "errorMessage": Any,
        /// On no page; should it come, it counts
        optional errors: Any,
    }
}

record! {
    /// A document of a journey
    pub struct DocumentStep {
        optional step_title: Text,
        expected progress: Progress,
        /// "Reflects the document validation, and rules"
        expected has_passed_rules: Flag,
        /// `Passport`, `Driving Licence`, `Visa`, `Identity Card` and "some other special documents"
        optional document_type: Text,
        optional issuing_country: Text,
        /// Three letters
        optional issuing_country_code: Text,
        /// By the name of the field, such as `First Name`; `Hijri` and `Native` end those in another calendar or script
        optional extracted_fields: Keyed<ExtractedField>,
        optional validation_result: ValidationResult,
        optional face_match_result: FaceMatch,
        optional images: DocumentImages,
    }
}

record! {
    /// A field that was read off a document
    pub struct ExtractedField {
        /// Dates in ISO 8601; `null` for a picture
        optional value: Id,
        optional read_accuracy: Accuracy,
        /// Such as `string` or `image`
        optional r#type = "type": Text,
    }
}

record! {
    /// Whether a document is genuine
    pub struct ValidationResult {
        /// Does not tell of the account's own rules
        optional validation_outcome: ValidationOutcome,
        optional validation_checks: Vec<ValidationCheck>,
    }
}

record! {
    /// One check of a document's authenticity
    pub struct ValidationCheck {
        expected name: Text,
        optional description: Text,
        expected result: Validation,
        optional result_description: Text,
    }
}

record! {
    /// Pictures of a document; the page's sample and its text name them differently
    pub struct DocumentImages {
        optional input_image_path = "input_image_path" | "front_image_path": Text,
        optional back_side_image_path = "back_side_image_path" | "back_image_path": Text,
        optional front_side_cropped_image_path = "front_side_cropped_image_path" | "front_cropped_image_path": Text,
        optional back_side_cropped_image_path = "back_side_cropped_image_path" | "back_cropped_image_path": Text,
    }
}

record! {
    /// A check against a government's database, such as `additional_face_db`
    pub struct ScreeningCheck {
        optional image_path: Text,
        optional face_match_results: Vec<FaceMatch>,
    }
}
