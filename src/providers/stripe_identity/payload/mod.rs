//! What Stripe Identity sends: events, sessions and reports
//!
//! The fields and words are those of Stripe's own description of its API, as its SDKs repeat them:
//! <https://docs.stripe.com/api/identity/verification_sessions/object>. Every vocabulary there is open.

mod event;
mod report;
mod session;
mod shared;

pub use event::{EventType, Notification, NotificationType, SessionEvent};
pub use report::{CheckResult, DocumentCheck, IdNumberCheck, IdNumberType, Report};
pub use session::{RedactionStatus, Session, SessionStatus, VerifiedOutputs};
pub use shared::{Address, DocumentType, ErrorCode, Failure, INFERRED, Options, PartialDate, VerificationType};
