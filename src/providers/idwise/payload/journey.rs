//! The result of a journey
//!
//! <https://docs.idwise.com/reference/get-journey-result>

use super::aml::Aml;
use super::parts::{
    Accuracy, Applicant, Environment, FaceMatch, FinalDecision, ManualDecision, RuleResult, ScreeningCheck, Selfie,
    SystemDecision,
};
use super::spot_check::SpotChecks;
use crate::schema::record::record;
use crate::schema::scalar::{Any, Flag, Id, Keyed, Text, Time};
use crate::schema::words::words;

words! {
    /// The progress of a document step
    pub enum Progress {
        Completed = "Completed",
        Started = "Started",
        NotStarted = "NotStarted",
    }
}

words! {
    /// The overall result of the checks of a document's authenticity
    pub enum ValidationOutcome {
        Passed = "Passed",
        Failed = "Failed",
    }
}

words! {
    /// The result of one check of a document's authenticity
    pub enum Validation {
        Passed = "Passed",
        Failed = "Failed",
        /// The check could not be carried out, because something that it needs was missing
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
        /// Your own reference
        optional reference_number: Id,
        /// What `reference_number` "used to be called"; as with `flow_id`, a body may have both names
        optional user_id: Id,
        /// Not in the page's sample
        optional environment_name = "environment_name" | "environmentName": Environment,
        expected start_time: Time,
        /// When the journey ended; `null` while it is not finished
        optional end_time: Time,
        /// The webhooks write this and the other decisions in camelCase
        expected system_decision = "system_decision" | "systemDecision": SystemDecision,
        optional manual_decision = "manual_decision" | "manualDecision": ManualDecision,
        expected final_decision = "final_decision" | "finalDecision": FinalDecision,
        optional model_version: Id,
        /// The documents by the id of their step
        optional documents: Keyed<DocumentStep>,
        /// `null` if the flow asks for none
        optional selfie: Selfie,
        /// The results of the rules by the id of the rule
        optional rule_results: Keyed<RuleResult>,
        optional applicant: Applicant,
        /// `null` if the flow asks for none
        optional aml: Aml,
        /// The checks by their id
        optional screening_checks: Keyed<ScreeningCheck>,
        /// Not on this page, but spot checks have it; if present, it counts
        optional spot_checks: SpotChecks,
        /// The page names this field but does not print its content
        optional device_intelligence: Any,
        /// On no page; if present, it counts
        optional error = "error" | "error_message" | "errorMessage": Any,
        /// On no page; if present, it counts
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
        /// A three-letter country code
        optional issuing_country_code: Text,
        /// The fields by name, such as `First Name`; names of other calendars or scripts end with `Hijri` or `Native`
        optional extracted_fields: Keyed<ExtractedField>,
        optional validation_result: ValidationResult,
        optional face_match_result: FaceMatch,
        optional images: DocumentImages,
    }
}

record! {
    /// A field that was extracted from a document
    pub struct ExtractedField {
        /// The value, with dates in ISO 8601; `null` for a picture
        optional value: Id,
        optional read_accuracy: Accuracy,
        /// Such as `string` or `image`
        optional r#type = "type": Text,
    }
}

record! {
    /// Whether a document is genuine
    pub struct ValidationResult {
        /// The overall result; the account's own rules are not part of it
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
    /// The pictures of a document; the page's sample and its text use different names
    pub struct DocumentImages {
        optional input_image_path = "input_image_path" | "front_image_path": Text,
        optional back_side_image_path = "back_side_image_path" | "back_image_path": Text,
        optional front_side_cropped_image_path = "front_side_cropped_image_path" | "front_cropped_image_path": Text,
        optional back_side_cropped_image_path = "back_side_cropped_image_path" | "back_cropped_image_path": Text,
    }
}
