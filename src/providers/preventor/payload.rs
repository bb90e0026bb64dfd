//! The payloads that Preventor sends
//!
//! Tickets: <https://docs.preventor.com/server/webhooks>. Invitations:
//! <https://docs.preventor.com/server/webhooks/invitations-link>. If the tables and the sample bodies of a page differ,
//! real deliveries look like the sample bodies.

use crate::providers::provider::Inferred;
use crate::schema::record::record;
use crate::schema::scalar::{Count, EpochMillis, Flag, Id, Percent, PercentText, Text};
use crate::schema::words::words;

words! {
    /// The status of a ticket
    pub enum FlowStatus {
        /// Waiting for the person
        InProgress = "IN_PROGRESS",
        /// The confidence score has reached the threshold for acceptance
        Accepted = "ACCEPTED",
        /// The score has not reached the threshold, or an exception was raised; the page does not distinguish the two
        Rejected = "REJECTED",
    }
}

words! {
    /// The result of the last subprocess
    pub enum Disposition {
        Passed = "PASSED",
        /// Not acceptable, but attempts remain
        Retry = "RETRY",
        /// Not acceptable, and no attempts remain
        Failed = "FAILED",
    }
}

words! {
    /// Which subprocesses an event in progress reports
    pub enum SubEvent {
        /// Facial analysis and liveness detection
        Liveness = "verification.liveness",
        /// Document detection, ID proofing and photo matching
        IdProofing = "verification.id_proofing",
    }
}

words! {
    /// The risk of a completed ticket; the page prints only this word
    pub enum RiskCode {
        Low = "LOW",
    }
}

words! {
    /// The result of one validation of a document
    pub enum Validation {
        Valid = "VALID",
        /// Not validated, or not present
        NotValidatedOrAbsent = "NON_VALIDATED_OR_ABSENT",
    }
}

words! {
    /// The names of the ticket events
    pub enum TicketEvent {
        InProgress = "ticket.verification.in_progress",
        Completed = "ticket.verification.completed",
    }
}

record! {
    /// `ticket.verification.in_progress`: some steps are done, and the flow is waiting for the person
    pub struct TicketInProgress {
        /// The ticket's id
        required ticket: Id,
        required event: TicketEvent,
        /// Which subprocesses `data` contains
        expected sub_event: SubEvent,
        required flow_status: FlowStatus,
        /// The result of the last subprocess
        required disposition: Disposition,
        /// How many attempts remain; has a meaning only if the disposition is `RETRY`
        optional remaining_attempts: Count,
        /// The results of the subprocesses
        expected data: Subprocesses,
    }
}

record! {
    /// `ticket.verification.completed`: the ticket is completed
    pub struct TicketCompleted {
        /// The ticket's id
        required ticket: Id,
        required event: TicketEvent,
        /// Not on the page, which prints it for events in progress; if present, it counts
        optional sub_event: SubEvent,
        required flow_status: FlowStatus,
        /// The result of the last subprocess
        expected disposition: Disposition,
        /// Has no meaning once a ticket is completed, but is sent anyway
        optional remaining_attempts: Count,
        expected risk_code: RiskCode,
        /// From 0 to 100
        expected confidence_score: Percent,
        /// The subprocesses; not in the page's sample, but both events "share the same response structure"
        optional data: Subprocesses,
    }
}

record! {
    /// The results of the subprocesses: two after liveness, three after ID proofing
    pub struct Subprocesses {
        optional facial_analysis: FacialAnalysis,
        optional liveness_detection: LivenessDetection,
        optional document_detection: DocumentDetection,
        optional id_proofing: IdProofing,
        optional photo_matching: PhotoMatching,
        others: Any,
    }
}

record! {
    /// The analysis of the face on the selfie
    pub struct FacialAnalysis {
        expected status: Flag,
        /// From 0 to 100, as a string
        expected confidence_score: PercentText,
        /// An age range such as `22-30`
        expected age_range: Text,
    }
}

record! {
    /// Whether the selfie shows a living person
    pub struct LivenessDetection {
        expected status: Flag,
        /// Messages in English prose
        expected validation_messages: Vec<Text>,
    }
}

record! {
    /// Whether a document was found in the picture
    pub struct DocumentDetection {
        expected status: Flag,
    }
}

record! {
    /// Whether the document is genuine
    pub struct IdProofing {
        expected status: Flag,
        expected validations: Validations,
    }
}

record! {
    /// The validations of the document
    pub struct Validations {
        expected recognized_document_type: Validation,
        expected image_quality: Validation,
        expected document_expiry: Validation,
        expected mrz: Validation,
        expected rfid: Validation,
        expected readability: Validation,
        expected security: Validation,
        expected general_status: Validation,
        expected barcode: Validation,
        expected authenticity: Validation,
        expected minimum_required_fields_read: Validation,
        others: Any,
    }
}

record! {
    /// Whether the selfie and the picture on the document show the same person
    pub struct PhotoMatching {
        expected status: Flag,
        /// From 0 to 100, as a string
        expected similarity_score: PercentText,
    }
}

words! {
    /// The result of a verification of the older event model
    pub enum VerificationStatus {
        Verified = "VERIFIED",
        Failed = "FAILED",
    }
}

words! {
    /// The result of an onboarding of the older event model
    pub enum OnboardingStatus {
        /// The data is available; this does not say whether the person was verified
        Successful = "SUCCESSFUL",
        Awaiting = "AWAITING",
    }
}

record! {
    /// `verification.completed` of the older event model
    pub struct VerificationCompleted {
        required ticket: Id,
        required event: Text,
        required status: VerificationStatus,
        optional created: EpochMillis,
        optional processed: EpochMillis,
    }
}

record! {
    /// `onboarding.completed` of the older event model
    pub struct OnboardingCompleted {
        required ticket: Id,
        required event: Text,
        required status: OnboardingStatus,
        optional created: EpochMillis,
        optional processed: EpochMillis,
    }
}

words! {
    /// The state of an invitation; the page prints only the first word
    pub enum InvitationState {
        Completed = "COMPLETED",
        /// Inferred, because an invitation has a "validity time" that "expires"
        Expired = "EXPIRED",
        /// Inferred: the person has not finished
        Pending = "PENDING" | "CREATED" | "SENT" | "OPENED" | "STARTED" | "IN_PROGRESS",
        /// Inferred, because an invitation can be deleted
        Cancelled = "CANCELLED" | "CANCELED" | "DELETED",
    }
}

/// The words above that no page prints; a policy can correct them
pub static INFERRED: &[Inferred] = &[
    Inferred { name: "preventor.invitation-expired", words: InvitationState::WORDS, spelling: "EXPIRED" },
    Inferred { name: "preventor.invitation-pending", words: InvitationState::WORDS, spelling: "PENDING" },
    Inferred { name: "preventor.invitation-cancelled", words: InvitationState::WORDS, spelling: "CANCELLED" },
];

words! {
    /// The result of the transaction that an invitation led to
    pub enum TransactionStatus {
        /// All its subprocesses were executed correctly and considered OK
        Accepted = "ACCEPTED",
        Rejected = "REJECTED",
    }
}

record! {
    /// The webhook of an invitation link
    pub struct Invitation {
        optional id: Id,
        expected invitation_state: InvitationState,
        /// Your own code for the customer
        optional cifcod: Id,
        optional full_name: Text,
        /// The id of the ticket; `null` before there is one
        optional ticket: Id,
        /// The result of the transaction; `null` if the invitation was not completed
        optional transaction_status: TransactionStatus,
        optional attempts: Count,
    }
}
