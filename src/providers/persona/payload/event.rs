//! Events, as webhooks send them: <https://docs.withpersona.com/webhooks>

use super::inquiry::InquiryBody;
use super::related::VerificationBody;
use super::report::ReportBody;
use super::session::SessionBody;
use super::words::{InquiryEventName, ReportEventName, SessionEventName, VerificationEventName};
use crate::schema::record::record;
use crate::schema::scalar::{Any, Id, Time};
use crate::schema::words::words;

words! {
    /// What kind of object it is
    pub enum EventType {
        Event = "event",
    }
}

/// Declares an event about one kind of object: the whole, its `data` and its attributes
macro_rules! event {
    ($(#[doc = $doc:literal])+ $Event:ident, $Data:ident, $Attributes:ident, $Name:ident, $Body:ident) => {
        record! {
            $(#[doc = $doc])+
            pub struct $Event {
                required data: $Data,
            }
        }

        record! {
            /// An event
            pub struct $Data {
                required r#type = "type": EventType,
                /// The same whenever the event is sent again
                required id: Id,
                required attributes: $Attributes,
            }
        }

        record! {
            /// What an event says
            #[any_case]
            pub struct $Attributes {
                required name: $Name,
                /// The object as it was when the event was written
                required payload: $Body,
                /// When it happened
                expected created_at: Time,
                optional context: Any,
            }
        }
    };
}

event! {
    /// An event about an inquiry
    InquiryEvent, InquiryEventData, InquiryEventAttributes, InquiryEventName, InquiryBody
}

event! {
    /// An event about a session of an inquiry
    SessionEvent, SessionEventData, SessionEventAttributes, SessionEventName, SessionBody
}

event! {
    /// An event about a verification
    VerificationEvent, VerificationEventData, VerificationEventAttributes, VerificationEventName, VerificationBody
}

event! {
    /// An event about a report
    ReportEvent, ReportEventData, ReportEventAttributes, ReportEventName, ReportBody
}
