//! The envelope of a webhook about a session

use super::decision::{Decision, Environment, SessionKind, Status};
use crate::schema::choice::choice;
use crate::schema::record::record;
use crate::schema::scalar::{Any, Count, EpochSeconds, Id, Keyed, Text};
use crate::schema::words::words;

words! {
    /// What a webhook is about
    pub enum WebhookType {
        StatusUpdated = "status.updated",
        /// The data of a session was edited
        DataUpdated = "data.updated",
    }
}

record! {
    /// A webhook about a session
    pub struct Webhook {
        /// Always present in version 3, and never in version 1
        optional event_id: Id,
        /// Not in version 1
        optional webhook_type: WebhookType,
        /// When it was sent
        expected timestamp: EpochSeconds,
        /// The time of the event or of the session; the pages differ
        expected created_at: EpochSeconds,
        optional application_id: Id,
        required session_id: Id,
        optional session_kind: SessionKind,
        expected status: Status,
        optional environment: Environment,
        optional workflow_id: Id,
        optional workflow_version: Count,
        /// Your own id of the user
        optional vendor_data: Id,
        optional metadata: Any,
        /// What caused an edit; no page has its words
        optional trigger: Text,
        /// Sent with `Approved`, `Declined`, `In Review` and `Abandoned`, where it may be partial
        optional decision: Decision,
        /// Sent with `Resubmitted`
        optional resubmit_info: ResubmitInfo,
        /// Only of a business
        optional business_session_id: Id,
        /// Only of a business
        optional vendor_business_id: Id,
    }
}

record! {
    /// The steps that the person has to repeat
    pub struct ResubmitInfo {
        optional nodes_to_resubmit: Vec<Resubmitted>,
        /// A text for each step, by its id
        optional reasons: Keyed<Text>,
    }
}

choice! {
    /// A step that has to be repeated; the pages differ
    pub enum Resubmitted {
        Whole(FeatureRef),
        Node(Text),
    }
}

record! {
    /// A step of a workflow
    pub struct FeatureRef {
        optional feature: Text,
        optional node_id: Id,
    }
}
