//! What Plaid sends: webhooks, and the sessions and screenings that are fetched
//!
//! The fields and words are those of the description of Plaid's API, <https://github.com/plaid/plaid-openapi>, and of
//! <https://plaid.com/docs/api/products/identity-verification/>. Every object there is open, and so is every list of
//! words. Keys that the description requires today but did not always have are optional here, because stored bodies
//! lack them.

mod document;
mod kyc;
mod risk;
mod screening;
mod selfie;
mod session;
mod sms;
mod step;
mod user;
mod webhook;

pub use document::{
    AamvaVerification, Agreement, Category, Document, DocumentAddress, DocumentAnalysis, DocumentStatus, ExpiryWord,
    HumanFinding, Quality,
};
pub use kyc::{KycCheck, MatchSummary};
pub use risk::{Interactions, IpProxy, RiskCheck, RiskLevel, YesNo};
pub use screening::{Screening, ScreeningStatus};
pub use selfie::{Comparison, Finding, Selfie, SelfieAnalysis};
pub use session::{Session, SessionStatus};
pub use sms::{SmsStatus, SmsVerification};
pub use step::{StepStatus, Steps};
pub use user::{Name, User, UserAddress};
pub use webhook::{Environment, ScreeningWebhook, SessionWebhook};
