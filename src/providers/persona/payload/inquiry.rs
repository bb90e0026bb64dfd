//! The inquiry: <https://docs.withpersona.com/api-reference/inquiries/retrieve-an-inquiry>

use super::links::{Links, OneLink};
use super::related::Related;
use crate::schema::record::record;
use crate::schema::scalar::{Any, Day, Id, Keyed, Text, Time};
use crate::schema::words::words;

words! {
    /// What kind of object it is
    pub enum InquiryType {
        Inquiry = "inquiry",
    }
}

words! {
    /// The status of an inquiry
    pub enum InquiryStatus {
        Created = "created",
        /// The person has begun
        Pending = "pending",
        /// The person has reached the screen at the end, which says nothing of a result
        Completed = "completed",
        Expired = "expired",
        /// The person has reached the screen of a failure
        Failed = "failed",
        /// Some programs write it with a space
        NeedsReview = "needs_review" | "needs review",
        /// Somebody, or a workflow, has approved
        Approved = "approved",
        /// Somebody, or a workflow, has declined
        Declined = "declined",
    }
}

record! {
    /// An inquiry, with the objects that were asked for beside it
    pub struct InquiryBody {
        required data: Inquiry,
        /// Empty unless the team asks for it
        optional included: Vec<Related>,
    }
}

record! {
    /// One verification of one person
    pub struct Inquiry {
        required r#type = "type": InquiryType,
        required id: Id,
        optional attributes: InquiryAttributes,
        optional relationships: InquiryRelationships,
    }
}

record! {
    /// What an inquiry says of itself; a team may leave out any of it
    #[any_case]
    pub struct InquiryAttributes {
        optional status: InquiryStatus,
        /// The caller's own id of the person
        optional reference_id: Id,
        optional note: Text,
        /// Signals of risk without documented keys
        optional behaviors: Any,
        optional tags: Vec<Any>,
        /// Whoever created the inquiry: an email address, or the API
        optional creator: Text,
        /// Not for the person
        optional reviewer_comment: Text,
        optional created_at: Time,
        optional updated_at: Time,
        optional started_at: Time,
        optional expires_at: Time,
        optional completed_at: Time,
        optional failed_at: Time,
        optional marked_for_review_at: Time,
        /// When somebody, or a workflow, has approved or declined
        optional decisioned_at: Time,
        optional expired_at: Time,
        optional redacted_at: Time,
        optional previous_step_name: Text,
        optional next_step_name: Text,
        /// What is known of the person, under keys that are the same whatever case the other keys have
        optional known_fields = "fields": Keyed<InquiryField>,
        /// A copy of a field, as are the others below; in versions of the API before 2025-10-27
        optional name_first: Text,
        optional name_middle: Text,
        optional name_last: Text,
        optional birthdate: Day,
        optional address_street_1: Text,
        optional address_street_2: Text,
        optional address_city: Text,
        optional address_subdivision: Text,
        optional address_subdivision_abbr: Text,
        optional address_postal_code: Id,
        optional address_postal_code_abbr: Id,
        optional address_country_code: Text,
        optional email_address: Text,
        optional phone_number: Id,
        optional identification_number: Id,
        /// No field has it
        optional social_security_number: Id,
        /// Only in the version 2020-05-18
        optional driver_license_number: Id,
        /// Only in the version 2020-05-18
        optional passport_number: Id,
    }
}

record! {
    /// A field of an inquiry
    pub struct InquiryField {
        optional r#type = "type": Text,
        /// Of whatever type the template gives it
        optional value: Any,
    }
}

record! {
    /// The objects to which an inquiry belongs, or that belong to it
    #[any_case]
    pub struct InquiryRelationships {
        optional account: OneLink,
        /// Of an inquiry made with a template of the older kind
        optional template: OneLink,
        optional inquiry_template: OneLink,
        optional inquiry_template_version: OneLink,
        optional transaction: OneLink,
        /// Whoever decided: a user, a workflow or its run
        optional reviewer: OneLink,
        optional reports: Links,
        optional verifications: Links,
        optional sessions: Links,
        optional documents: Links,
        optional selfies: Links,
    }
}
