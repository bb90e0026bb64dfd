//! The webhooks: <https://plaid.com/docs/identity-verification/webhooks/>

use crate::schema::record::record;
use crate::schema::scalar::Id;
use crate::schema::words::words;

words! {
    /// What a webhook is about
    pub enum WebhookType {
        IdentityVerification = "IDENTITY_VERIFICATION",
        Screening = "SCREENING",
    }
}

words! {
    /// What has happened
    pub enum WebhookCode {
        /// The status of a session or of a screening has changed
        StatusUpdated = "STATUS_UPDATED",
        /// A step of a session has changed
        StepUpdated = "STEP_UPDATED",
        /// A session was made for another attempt
        Retried = "RETRIED",
    }
}

words! {
    /// Where the session was made
    pub enum Environment {
        Sandbox = "sandbox",
        Production = "production",
    }
}

record! {
    /// A webhook about a session, which only names it
    pub struct SessionWebhook {
        required webhook_type: WebhookType,
        required webhook_code: WebhookCode,
        required identity_verification_id: Id,
        expected environment: Environment,
    }
}

record! {
    /// A webhook about a screening, which only names it
    pub struct ScreeningWebhook {
        required webhook_type: WebhookType,
        required webhook_code: WebhookCode,
        required screening_id: Id,
        expected environment: Environment,
    }
}
