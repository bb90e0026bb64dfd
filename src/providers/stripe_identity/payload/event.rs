//! The webhooks: <https://docs.stripe.com/api/events/object>

use super::session::Session;
use crate::schema::record::record;
use crate::schema::scalar::{Any, Count, EpochSeconds, Flag, Id, Text, Time};
use crate::schema::words::words;

words! {
    /// What an event is about
    pub enum EventType {
        Created = "identity.verification_session.created",
        Processing = "identity.verification_session.processing",
        Verified = "identity.verification_session.verified",
        RequiresInput = "identity.verification_session.requires_input",
        Canceled = "identity.verification_session.canceled",
        Redacted = "identity.verification_session.redacted",
    }
}

record! {
    /// An event about a session
    pub struct SessionEvent {
        /// The same whenever the event is sent again
        required id: Id,
        required object: Text,
        required r#type = "type": EventType,
        /// Which version of the API the session is written in
        optional api_version: Text,
        /// When the status of the session changed
        required created: EpochSeconds,
        required data: EventData,
        required livemode: Flag,
        expected pending_webhooks: Count,
        /// The request that caused the event, if there was one
        optional request: EventRequest,
        /// The connected account to which the session belongs
        optional account: Id,
        optional context: Text,
    }
}

record! {
    /// What an event carries
    pub struct EventData {
        /// The session as it was when the event was made
        required object: Session,
        optional previous_attributes: Any,
    }
}

record! {
    /// The request that caused an event
    pub struct EventRequest {
        optional id: Id,
        optional idempotency_key: Id,
    }
}

words! {
    /// What a thin event is about
    pub enum NotificationType {
        Created = "v1.identity.verification_session.created",
        Processing = "v1.identity.verification_session.processing",
        Verified = "v1.identity.verification_session.verified",
        RequiresInput = "v1.identity.verification_session.requires_input",
        Canceled = "v1.identity.verification_session.canceled",
        Redacted = "v1.identity.verification_session.redacted",
    }
}

record! {
    /// A thin event, which names a session and says nothing else of it: <https://docs.stripe.com/event-destinations>
    pub struct Notification {
        required id: Id,
        required object: Text,
        required r#type = "type": NotificationType,
        expected created: Time,
        required livemode: Flag,
        optional related_object: RelatedObject,
        optional context: Text,
        /// What caused the event
        optional reason: Any,
        optional changes: Any,
        /// The id of the event with a session that was made at the same time
        optional snapshot_event: Id,
    }
}

record! {
    /// The object that a thin event is about
    pub struct RelatedObject {
        required id: Id,
        optional r#type = "type": Text,
        /// The path at which the API has it
        optional url: Text,
    }
}
