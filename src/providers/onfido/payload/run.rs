//! A run of a workflow, as it is fetched

use crate::schema::choice::choice;
use crate::schema::record::record;
use crate::schema::scalar::{Any, Count, Id, Keyed, Text, Time};
use crate::schema::words::words;

words! {
    /// Where a run stands
    pub enum RunStatus {
        Processing = "processing",
        /// The person has to do something
        AwaitingInput = "awaiting_input",
        /// The caller's server has to complete a task
        AwaitingClientInput = "awaiting_client_input",
        Approved = "approved",
        Declined = "declined",
        Review = "review",
        Abandoned = "abandoned",
        Error = "error",
    }
}

choice! {
    /// What a run or a task gives; the keys are the caller's own
    pub enum Output {
        Named(Keyed<Any>),
        Listed(Vec<Any>),
        Written(Text),
    }
}

record! {
    /// A run of a workflow: <https://documentation.onfido.com/api/latest/#workflow-run-object>
    pub struct Run {
        required id: Id,
        required applicant_id: Id,
        required workflow_id: Id,
        expected status: RunStatus,
        optional workflow_version_id: Count,
        /// `null` before the end
        optional output: Output,
        /// The caller's own words
        optional reasons: Vec<Text>,
        optional error: RunFailure,
        optional dashboard_url: Text,
        /// A secret
        optional sdk_token: Text,
        optional link: RunLink,
        optional tags: Vec<Text>,
        /// The caller's own id of the person
        optional customer_user_id: Id,
        optional created_at: Time,
        optional updated_at: Time,
    }
}

record! {
    /// Why a run could not be completed
    pub struct RunFailure {
        optional r#type = "type": Text,
        optional message: Text,
        others: Any,
    }
}

record! {
    /// Where the person can continue
    pub struct RunLink {
        /// Whoever has it can continue in the person's place
        optional url: Text,
        optional completed_redirect_url: Text,
        optional expired_redirect_url: Text,
        optional expires_at: Time,
        optional language: Text,
    }
}
