//! What Preventor sends
//!
//! Tickets: <https://docs.preventor.com/server/webhooks>, invitations:
//! <https://docs.preventor.com/server/webhooks/invitations-link>. Where the
//! tables and the sample bodies of the page differ, deliveries look like the
//! sample bodies.

use crate::providers::provider::Inferred;
use crate::schema::record::record;
use crate::schema::scalar::{Count, EpochMillis, Flag, Id, Percent, PercentText, Text};
use crate::schema::words::words;

words! {
    /// Where a ticket stands
    pub enum FlowStatus {
        /// Waiting for the person
        InProgress = "IN_PROGRESS",
        /// The score has reached the threshold for it
        Accepted = "ACCEPTED",
        /// The score has not, or an exception was raised: the page tells the two not apart
        Rejected = "REJECTED",
    }
}

words! {
    /// What became of the last subprocess
    pub enum Disposition {
        Passed = "PASSED",
        /// Unacceptable, with attempts left
        Retry = "RETRY",
        /// Unacceptable, with none left
        Failed = "FAILED",
    }
}

words! {
    /// Which subprocesses an event in progress tells of
    pub enum SubEvent {
        /// Facial analysis and liveness detection
        Liveness = "verification.liveness",
        /// Document detection, ID proofing and photo matching
        IdProofing = "verification.id_proofing",
    }
}

words! {
    /// How risky a completed ticket is held to be; the page prints only this one
    pub enum RiskCode {
        Low = "LOW",
    }
}

words! {
    /// What came of one validation of a document
    pub enum Validation {
        Valid = "VALID",
        /// Not looked at, or not there to be looked at
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
    /// `ticket.verification.in_progress`: some steps are done, the person is awaited
    pub struct TicketInProgress {
        /// The id by which the ticket is tracked
        required ticket: Id,
        required event: TicketEvent,
        /// Which subprocesses `data` tells of
        expected sub_event: SubEvent,
        required flow_status: FlowStatus,
        /// What became of the last subprocess
        required disposition: Disposition,
        /// Means something only when the disposition is `RETRY`
        optional remaining_attempts: Count,
        /// The results of the subprocesses
        expected data: Subprocesses,
    }
}

record! {
    /// `ticket.verification.completed`: the ticket is done
    pub struct TicketCompleted {
        /// The id by which the ticket is tracked
        required ticket: Id,
        required event: TicketEvent,
        required flow_status: FlowStatus,
        /// What became of the last subprocess
        expected disposition: Disposition,
        /// Means nothing once a ticket is done, and is sent all the same
        optional remaining_attempts: Count,
        expected risk_code: RiskCode,
        /// 0 to 100
        expected confidence_score: Percent,
        /// The results of the subprocesses: the page's sample has none, and says that both events are of one structure
        optional data: Subprocesses,
    }
}

record! {
    /// The results of subprocesses: two of them after liveness, three after ID proofing
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
    /// What the face on the selfie tells
    pub struct FacialAnalysis {
        expected status: Flag,
        /// 0 to 100, in quotes
        expected confidence_score: PercentText,
        /// Such as `22-30`
        expected age_range: Text,
    }
}

record! {
    /// Whether a living person was there
    pub struct LivenessDetection {
        expected status: Flag,
        /// In English prose
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
    /// What the document is worth
    pub struct IdProofing {
        expected status: Flag,
        expected validations: Validations,
    }
}

record! {
    /// What was looked at on the document
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
    /// Whether the selfie and the picture on the document show one person
    pub struct PhotoMatching {
        expected status: Flag,
        /// 0 to 100, in quotes
        expected similarity_score: PercentText,
    }
}

words! {
    /// What came of an older verification
    pub enum VerificationStatus {
        Verified = "VERIFIED",
        Failed = "FAILED",
    }
}

words! {
    /// What came of an older onboarding
    pub enum OnboardingStatus {
        /// The data is there; whether it is any good is told elsewhere
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
    /// Where an invitation stands; the page prints only the first
    pub enum InvitationState {
        Completed = "COMPLETED",
        /// Inferred: an invitation has a "validity time" that "expires"
        Expired = "EXPIRED",
        /// Inferred: the person has not come to the end
        Pending = "PENDING" | "CREATED" | "SENT" | "OPENED" | "STARTED" | "IN_PROGRESS",
        /// Inferred: an invitation can be deleted
        Cancelled = "CANCELLED" | "CANCELED" | "DELETED",
    }
}

/// The words above that no page prints, for a policy to say otherwise
pub static INFERRED: &[Inferred] = &[
    Inferred { name: "preventor.invitation-expired", words: InvitationState::WORDS, spelling: "EXPIRED" },
    Inferred { name: "preventor.invitation-pending", words: InvitationState::WORDS, spelling: "PENDING" },
    Inferred { name: "preventor.invitation-cancelled", words: InvitationState::WORDS, spelling: "CANCELLED" },
];

words! {
    /// What came of the transaction that an invitation led to
    pub enum TransactionStatus {
        /// All its subprocesses were executed and considered OK
        Accepted = "ACCEPTED",
        Rejected = "REJECTED",
    }
}

record! {
    /// The webhook of an invitation link
    pub struct Invitation {
        optional id: Id,
        expected invitation_state: InvitationState,
        /// The caller's own code for the customer
        optional cifcod: Id,
        optional full_name: Text,
        /// `null` before there is one
        optional ticket: Id,
        /// `null` where the invitation did not come to its end
        optional transaction_status: TransactionStatus,
        optional attempts: Count,
    }
}
